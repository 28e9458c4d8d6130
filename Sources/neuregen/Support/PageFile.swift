import Foundation
import PageReading

/// A page from a file or from standard input.
enum PageFile {
  /// The page, and its text for reports.
  ///
  /// - Throws: `UsageError` where it cannot be read.
  static func read(_ path: String, format: PageFormat?) throws -> (page: Page, text: String) {
    let reader = try LineReader(path: path)
    var bytes: [UInt8] = []
    while let line = reader.next(), bytes.count <= PageReader.mostBytes {
      bytes += line
      bytes.append(0x0A)
    }
    let name = path == "-" ? "standard input" : path
    do {
      let page = try PageReader.page(from: bytes, named: name, format: format)
      let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      return (page, text)
    } catch {
      throw UsageError("cannot read '\(name)': \(error)")
    }
  }
}
