internal import Foundation

/// The files that a site is written from, by their names, as they stand in the folder `Web`.
public struct SiteSources: Sendable {
  var files: [String: [UInt8]]

  init(files: [String: [UInt8]]) {
    self.files = files
  }

  /// - Parameter folder: its files are taken, neither hidden ones nor folders.
  public init(folder: String) throws(SiteFault) {
    let manager = FileManager.default
    guard let names = try? manager.contentsOfDirectory(atPath: folder) else {
      throw SiteFault(
        "there is no folder '\(folder)' to write the site from; go to the project's folder, "
          + "or name it: --sources DIR")
    }
    files = [:]
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      if manager.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue { continue }
      guard let data = manager.contents(atPath: path) else {
        throw SiteFault("cannot read '\(path)'; check its permissions")
      }
      files[name] = [UInt8](data)
    }
    for entry in Site.entries where files[entry] == nil {
      throw SiteFault(
        "'\(folder)' lacks '\(entry)'; name the folder Web of the project: --sources DIR")
    }
  }
}
