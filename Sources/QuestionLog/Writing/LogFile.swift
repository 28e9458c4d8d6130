internal import Foundation
internal import Glibc

/// A file that lines are added to, and that only its owner may read.
///
/// Each line is one `write` to a file opened with O_APPEND: lines of several processes follow one
/// another and never mix.
struct LogFile: ~Copyable {
  private let descriptor: Int32
  /// Whether what was there ends within a line, as after a full disk.
  private var isCutOff: Bool

  /// Bytes at the beginning that are read to see whether the file is a log.
  private static let mostProbed = 1 << 16

  /// Opens the file, or makes it with mode 0600. Nothing is written.
  init(path: String) throws(LogFault) {
    var status = stat()
    if lstat(path, &status) == 0, let sort = Self.otherSort(of: status) {
      throw LogFault("'\(path)' is \(sort); name a plain file, or one that is not there yet")
    }
    (descriptor, isCutOff) = try Self.opened(path)
  }

  deinit {
    close(descriptor)
  }

  /// Adds a line in one piece.
  mutating func append(_ line: String) throws(LogFault) {
    let bytes = Array(((isCutOff ? "\n" : "") + line + "\n").utf8)
    var count = -1
    repeat {
      count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    } while count < 0 && errno == EINTR
    guard count == bytes.count else {
      isCutOff = isCutOff || count > 0
      throw LogFault(count < 0 ? Self.reason() : "the disk is full")
    }
    isCutOff = false
  }

  private static func opened(
    _ path: String
  ) throws(LogFault) -> (descriptor: Int32, isCutOff: Bool) {
    // What the path names may change between the look and the opening: neither flag follows or waits.
    let flags = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(path, flags, 0o600)
    guard descriptor >= 0 else {
      throw LogFault(
        "questions cannot be kept in '\(path)': \(reason()); name a file that you may write")
    }
    do throws(LogFault) {
      return (descriptor, try look(at: descriptor, path))
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Makes sure that lines can be added; whether the last one has no end.
  private static func look(at descriptor: Int32, _ path: String) throws(LogFault) -> Bool {
    var status = stat()
    guard fstat(descriptor, &status) == 0, otherSort(of: status) == nil else {
      throw LogFault("'\(path)' is no plain file; name one, or one that is not there yet")
    }
    guard status.st_mode & 0o077 == 0 else {
      throw LogFault("'\(path)' can be read by others; run: chmod 600 '\(path)'")
    }
    var disk = statvfs()
    if fstatvfs(descriptor, &disk) == 0, disk.f_bavail == 0, disk.f_blocks > 0 {
      throw LogFault("questions cannot be kept in '\(path)': the disk is full; make room")
    }
    guard status.st_size > 0 else { return false }
    var beginning = [UInt8](repeating: 0, count: mostProbed)
    let count = pread(descriptor, &beginning, mostProbed, 0)
    guard count > 0, isLog(beginning.prefix(count)) else {
      throw LogFault("'\(path)' holds something else than questions; name another file")
    }
    var last: UInt8 = 0
    return pread(descriptor, &last, 1, status.st_size - 1) == 1 && last != UInt8(ascii: "\n")
  }

  /// Whether one of the first lines is an entry; others may have been cut off.
  private static func isLog(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.split(separator: UInt8(ascii: "\n")).contains { (try? LogEntry(line: $0)) != nil }
  }

  private static func otherSort(of status: stat) -> String? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: nil
    case S_IFLNK: "a link, which may lead anywhere"
    case S_IFIFO: "a pipe, which keeps nothing"
    case S_IFDIR: "a folder"
    default: "no plain file"
    }
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
