internal import Foundation
internal import Rendering

/// `manifest.json`: the files of a site, so that a page can hold them to their digests, and the next
/// run can tell its own files from those of others.
struct SiteManifest {
  static let name = "manifest.json"
  private static let tool = "neuregen web"

  let file: SiteFile

  init(of files: [SiteFile], knowledge: String) {
    let listed = files.map { file in
      JSON.object([
        ("name", .string(file.name)), ("size", .number(file.size)),
        ("integrity", .string(file.integrity)),
      ]).text
    }
    let text = """
      {"writtenBy":\(JSON.string(Self.tool).text),"knowledge":\(JSON.string(knowledge).text),"files":[
      \(listed.joined(separator: ",\n"))
      ]}

      """
    file = SiteFile(Self.name, Array(text.utf8))
  }

  /// The names that a manifest lists; nil for any other text.
  static func names(in data: Data) -> Set<String>? {
    guard let listed = try? JSONDecoder().decode(Listed.self, from: data), listed.writtenBy == tool
    else { return nil }
    return Set(listed.files.map(\.name))
  }

  private struct Listed: Decodable {
    struct File: Decodable {
      var name: String
    }
    var writtenBy: String
    var files: [File]
  }
}
