/// Gives the scripts of a site names that tell their bytes, and has each name the others so.
///
/// A script names another file of the site by `"./name"`, in quotation marks. What a script names is
/// named anew before the script itself, as its name changes its bytes.
struct ModuleNames {
  private let sources: [String: [UInt8]]
  private(set) var files: [String: SiteFile]
  private var underway: [String] = []

  /// - Parameters:
  ///   - sources: the scripts, by their names.
  ///   - files: the other files that scripts name, done, by the names they are called by there.
  init(of sources: [String: [UInt8]], besides files: [String: SiteFile]) throws(SiteFault) {
    self.sources = sources
    self.files = files
    for name in sources.keys.sorted() { _ = try file(name, from: name, line: 1) }
  }

  private mutating func file(
    _ name: String, from: String, line: Int
  ) throws(SiteFault) -> SiteFile {
    if let done = files[name] { return done }
    guard let bytes = sources[name] else {
      throw SiteFault("\(from):\(line): there is no '\(name)' beside this file; mend the name")
    }
    guard !underway.contains(name) else {
      throw SiteFault(
        "\(from):\(line): '\(name)' needs this file itself; move what both need to a third")
    }
    underway.append(name)
    defer { underway.removeLast() }
    let file = SiteFile(hashing: name, try renamed(bytes, in: name))
    files[name] = file
    return file
  }

  /// A text that names scripts or other files of the site, with their new names.
  mutating func renamed(_ bytes: [UInt8], in name: String) throws(SiteFault) -> [UInt8] {
    let opening = Array("\"./".utf8)
    var result: [UInt8] = []
    var rest = bytes[...]
    var line = 1
    while let next = rest.first {
      if rest.starts(with: opening), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) {
        let named = String(decoding: rest[(rest.startIndex + opening.count)..<end], as: UTF8.self)
        result += opening + Array(try file(named, from: name, line: line).name.utf8)
        rest = rest[end...].dropFirst()
        result.append(UInt8(ascii: "\""))
      } else {
        if next == UInt8(ascii: "\n") { line += 1 }
        result.append(next)
        rest.removeFirst()
      }
    }
    return result
  }
}
