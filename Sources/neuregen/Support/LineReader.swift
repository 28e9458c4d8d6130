import Foundation
import Glibc

/// Lines of a file or of standard input, as bytes, read as they come.
final class LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// - Throws: `UsageError` where the file cannot be opened.
  init(path: String?) throws {
    guard let path, path != "-" else {
      descriptor = 0
      return
    }
    descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else {
      throw UsageError("cannot open '\(path)': \(String(cString: strerror(errno)))")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw UsageError("'\(path)' is a folder; give a file")
    }
  }

  deinit {
    if descriptor > 2 { close(descriptor) }
  }

  /// The next line without its end; nil at the end of the input.
  func next() -> [UInt8]? {
    var scanned = start
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      if isAtEnd {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      buffer.removeFirst(start)
      start = 0
      scanned = buffer.count
      fill()
    }
  }

  private func fill() {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { return }
    guard count > 0 else {
      isAtEnd = true
      return
    }
    buffer += chunk[..<count]
  }
}
