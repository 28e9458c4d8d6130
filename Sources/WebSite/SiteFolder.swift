internal import Foundation

/// The folder that a site is written to: a new or empty one, or an earlier site, which is replaced.
public struct SiteFolder {
  private let url: URL
  private let path: String
  private var manager: FileManager { .default }

  /// - Throws: where the folder holds what no earlier run wrote.
  public init(_ path: String) throws(SiteFault) {
    self.path = path
    url = URL(filePath: path, directoryHint: .notDirectory).resolvingSymlinksInPath()
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: url.path(), isDirectory: &isFolder) else { return }
    guard isFolder.boolValue, let names = try? manager.contentsOfDirectory(atPath: url.path())
    else {
      throw SiteFault("'\(path)' is no folder that can be read; name another. Nothing was written.")
    }
    let manifest = url.appending(path: SiteManifest.name)
    let own = manager.contents(atPath: manifest.path()).flatMap(SiteManifest.names) ?? []
    let known = own.isEmpty ? [] : own.union([SiteManifest.name])
    if let foreign = names.sorted().first(where: { !known.contains($0) }) {
      throw SiteFault(
        "'\(path)' holds '\(foreign)', which is no file of an earlier site; name another folder. "
          + "Nothing was written.")
    }
  }

  /// Writes the site beside the folder, and puts it in its place when it is whole.
  public func write(_ site: Site) throws(SiteFault) {
    let parent = url.deletingLastPathComponent()
    let mark = "\(url.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
    let new = parent.appending(path: ".\(mark).new")
    let old = parent.appending(path: ".\(mark).old")
    defer { try? manager.removeItem(at: new) }
    do {
      try manager.createDirectory(at: new, withIntermediateDirectories: true)
      for file in site.files {
        try Data(file.bytes).write(to: new.appending(path: file.name))
      }
      guard manager.fileExists(atPath: url.path()) else {
        return try manager.moveItem(at: new, to: url)
      }
      try manager.moveItem(at: url, to: old)
      do {
        try manager.moveItem(at: new, to: url)
      } catch {
        try manager.moveItem(at: old, to: url)
        throw error
      }
      try manager.removeItem(at: old)
    } catch {
      throw SiteFault("cannot write '\(path)'; is its place yours, and is there room on the disk?")
    }
  }
}
