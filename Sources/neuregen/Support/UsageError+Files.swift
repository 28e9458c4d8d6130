import Foundation
import Rendering

extension UsageError {
  /// A file that cannot be read: why, as far as it can be seen, and what to do.
  static func unreadable(_ path: String) -> UsageError {
    let reason =
      switch Sight(of: path) {
      case .nothing: "there is no such file; check the path"
      case .folder: "it is a folder; name a file in it"
      case .file: "it may not be read; check its permissions"
      }
    return UsageError(Printable.text("cannot read '\(path)': \(reason)"))
  }

  /// A file that cannot be written; nothing was.
  static func unwritable(_ path: String) -> UsageError {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let reason =
      if case .folder = Sight(of: path) {
        "it is a folder; name a file"
      } else if case .folder = Sight(of: folder) {
        "check the permissions of '\(folder)' and its space"
      } else {
        "there is no folder '\(folder)'; make it first"
      }
    return UsageError(Printable.text("cannot write '\(path)': \(reason). Nothing was written."))
  }

  /// What stands at a path.
  private enum Sight {
    case nothing, folder, file

    init(of path: String) {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      self = exists ? isFolder.boolValue ? .folder : .file : .nothing
    }
  }
}
