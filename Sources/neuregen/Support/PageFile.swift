import Foundation
import PageReading

/// A page from a file or from standard input.
enum PageFile {
  /// - Throws: `UsageError` where it cannot be read.
  static func read(_ path: String, format: PageFormat?) throws -> Page {
    let bytes = try bytes(of: path)
    let name = path == "-" ? "standard input" : path
    do {
      return try PageReader.page(from: bytes, named: name, format: format)
    } catch {
      throw UsageError("cannot read '\(name)': \(error)")
    }
  }

  /// At most one more than a page may have.
  private static func bytes(of path: String) throws -> [UInt8] {
    do {
      let handle =
        path == "-"
        ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(filePath: path))
      var data = Data()
      while data.count <= PageReader.mostBytes, let more = try handle.read(upToCount: 1 << 20),
        !more.isEmpty
      {
        data += more
      }
      return [UInt8](data)
    } catch {
      throw UsageError(
        "cannot read '\(path)': \(FileManager.default.fileExists(atPath: path) ? "it is a folder, or may not be read" : "there is no such file")"
      )
    }
  }
}
