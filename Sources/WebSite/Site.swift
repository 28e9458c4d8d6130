public import Knowledge
internal import Rendering

/// The guide as a folder of static files, for any web server.
///
/// Scripts, style, engine and knowledge have names that tell their bytes and may be kept for ever.
/// The names that a page refers to stay: `index.html`, the entries, the types, `manifest.json`.
public struct Site: Sendable {
  /// In the order of their names; `manifest.json`, which lists the others, last.
  public let files: [SiteFile]
  /// What a visitor loads who opens the guide, in its smallest form there is: bytes.
  public let loadedSize: Int
  /// Tools that were missing, by which the site would be smaller.
  public let missingTools: [String]

  /// Scripts that a page or a program names; what they name in turn is named for its bytes.
  static let entries = ["guide.js", "neuregen-guide.js"]

  /// - Parameters:
  ///   - engine: the WebAssembly of `GuideWasm`.
  ///   - packed: the knowledge in its compiled form, which `knowledge` was read from.
  public init(
    engine: [UInt8], packed: [UInt8], knowledge: KnowledgeBase, sources: SiteSources
  ) throws(SiteFault) {
    guard engine.starts(with: Self.engineMagic) else {
      throw SiteFault("the engine is no WebAssembly; 'make web' builds one")
    }
    let shrunk = try Packing.gzip(packed)
    let engine = SiteFile(hashing: "guide.wasm", engine)
    let data = SiteFile(hashing: "knowledge.bin", shrunk ?? packed)
    var scripts: [String: [UInt8]] = [:]
    var pages: [String: [UInt8]] = [:]
    var files: [String: SiteFile] = [:]
    for (name, bytes) in sources.files {
      switch name {
      case _ where name.hasSuffix(".js"): scripts[name] = bytes
      case _ where name.hasSuffix(".html"): pages[name] = bytes
      case _ where name.hasSuffix(".css"): files[name] = SiteFile(hashing: name, bytes)
      default: files[name] = SiteFile(name, bytes)
      }
    }
    scripts["files.js"] = Array(Self.names(engine: engine, knowledge: data).utf8)
    scripts["words.js"] = Array(WidgetWords.module(of: knowledge).utf8)
    var names = try ModuleNames(of: scripts, besides: files)
    var all = [engine, data] + names.files.values
    for (name, bytes) in pages { all.append(SiteFile(name, try names.renamed(bytes, in: name))) }
    for entry in Self.entries {
      guard let script = names.files[entry] else { continue }
      all.append(SiteFile(entry, Array("export * from \"./\(script.name)\";\n".utf8)))
    }
    let (forms, missing) = try Self.smallerForms(of: all)
    all = (all + forms).sorted { $0.name < $1.name }
    loadedSize = [engine, data].reduce(0) { sum, file in
      sum + (all.filter { $0.name.hasPrefix(file.name) }.map(\.size).min() ?? 0)
    }
    missingTools = missing + (shrunk == nil && !missing.contains("gzip") ? ["gzip"] : [])
    self.files = all + [SiteManifest(of: all, knowledge: knowledge.hash).file]
  }

  private static let engineMagic: [UInt8] = [0x00, 0x61, 0x73, 0x6D]

  private static func names(engine: SiteFile, knowledge: SiteFile) -> String {
    [("engine", engine), ("knowledge", knowledge)].map { name, file in
      let value = JSON.object([
        ("name", .string(file.name)), ("integrity", .string(file.integrity)),
      ])
      return "export const \(name) = \(value.text);\n"
    }.joined()
  }

  /// What a server may send instead of a file to who takes it, where it is smaller.
  private static func smallerForms(
    of files: [SiteFile]
  ) throws(SiteFault) -> (forms: [SiteFile], missing: [String]) {
    var forms: [SiteFile] = []
    var missing: [String] = []
    for file in files {
      let packed = [
        ("gzip", ".gz", try Packing.gzip(file.bytes)),
        ("brotli", ".br", try Packing.brotli(file.bytes)),
      ]
      for (tool, ending, bytes) in packed {
        guard let bytes else {
          if !missing.contains(tool) { missing.append(tool) }
          continue
        }
        if bytes.count < file.size { forms.append(SiteFile(file.name + ending, bytes)) }
      }
    }
    return (forms, missing)
  }
}
