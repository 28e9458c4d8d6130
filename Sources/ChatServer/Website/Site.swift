internal import Foundation
internal import HTTPTypes
internal import Hummingbird

/// A folder of static files, read once: what is asked for is looked up among the names that were
/// found, so that no path leads anywhere else, and no request touches the disk.
///
/// Hidden files and links are passed over. A folder that is published anew is served after a restart.
public struct Site: Sendable {
  /// By path, with a slash before it.
  private let files: [String: SiteFile]

  /// Bytes of all files, at most: they are kept in memory.
  private static let mostBytes = 256 << 20

  /// - Throws: a fault where there is no such folder, a file cannot be read, or it is too large.
  public init(folder: String) throws(ServerFault) {
    let contents = try Self.contents(of: folder)
    let endings = SiteFile.codings.map(\.ending)
    var files: [String: SiteFile] = [:]
    for (path, bytes) in contents {
      // The compressed form of a file that is there is no file of its own.
      if let ending = endings.first(where: { path.hasSuffix($0) }),
        contents[String(path.dropLast(ending.count))] != nil
      {
        continue
      }
      let compressed = SiteFile.codings.compactMap { coding in
        contents[path + coding.ending].map { (coding: coding.name, bytes: $0) }
      }
      let name = String(path[path.lastIndex(of: "/")!...].dropFirst())
      files[path] = SiteFile(name: name, bytes: bytes, compressed: compressed)
      if name == "index.html" { files[String(path.dropLast(name.count))] = files[path] }
    }
    self.files = files
  }

  var isEmpty: Bool { files.isEmpty }

  /// The file at a path as it stands in a request, escapes and all.
  func file(at path: String) -> SiteFile? {
    files[path] ?? path.removingPercentEncoding.flatMap { files[$0] }
  }

  /// Paths and bytes of all plain files that are not hidden.
  private static func contents(of folder: String) throws(ServerFault) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    var total = 0
    var folders = [""]
    while let path = folders.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder + path)
      } catch {
        throw ServerFault(
          "the folder '\(folder + path)' cannot be read; name one that 'neuregen web' wrote")
      }
      for name in names where !name.hasPrefix(".") {
        let file = folder + path + "/" + name
        switch sort(of: file) {
        case .typeDirectory: folders.append(path + "/" + name)
        case .typeRegular:
          guard let data = FileManager.default.contents(atPath: file) else {
            throw ServerFault("the file '\(file)' cannot be read; check its rights")
          }
          total += data.count
          guard total <= mostBytes else {
            throw ServerFault(
              "the folder '\(folder)' holds more than \(mostBytes >> 20) MB; name one that "
                + "'neuregen web' wrote")
          }
          contents[path + "/" + name] = Array(data)
        default: break
        }
      }
    }
    return contents
  }

  /// Of a link, that it is one.
  private static func sort(of file: String) -> FileAttributeType? {
    (try? FileManager.default.attributesOfItem(atPath: file))?[.type] as? FileAttributeType
  }
}
