internal import Glibc

/// Files that are written whole or not at all: the bytes go to a file beside, which then takes the
/// place of the one that is meant.
enum WholeFile {
  enum Failure: Error, Equatable {
    case exists
    /// What the system says.
    case system(String)

    /// What the system said last.
    static var last: Failure { .system(String(cString: strerror(errno))) }
  }

  /// A new file; what is there already, be it a link that leads nowhere, is left alone.
  ///
  /// - Parameter mode: who may read and write it, before the mask of the process.
  static func create(at path: String, _ bytes: [UInt8], mode: mode_t) throws(Failure) {
    try checkIsFree(path)
    let beside = try write(bytes, beside: path, mode: mode)
    // The name is taken first, so that no other file that takes it meanwhile is lost.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      let failure = errno == EEXIST ? Failure.exists : .last
      unlink(beside)
      throw failure
    }
    close(descriptor)
    guard rename(beside, path) == 0 else {
      let failure = Failure.last
      unlink(beside)
      unlink(path)
      throw failure
    }
  }

  /// Whether `create` would most likely do its work.
  static func checkCanCreate(at path: String) throws(Failure) {
    try checkIsFree(path)
    unlink(try write([], beside: path, mode: 0o600))
  }

  /// Other bytes for a file that is there; who may read it stays as it was.
  ///
  /// - Parameter path: a path without links, as a link would be replaced by a file.
  static func replace(at path: String, _ bytes: [UInt8]) throws(Failure) {
    var status = stat()
    guard stat(path, &status) == 0, access(path, W_OK) == 0 else { throw .last }
    let beside = try write(bytes, beside: path, mode: 0o600)
    guard chmod(beside, status.st_mode & 0o7777) == 0, rename(beside, path) == 0 else {
      let failure = Failure.last
      unlink(beside)
      throw failure
    }
  }

  private static func checkIsFree(_ path: String) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists }
    guard errno == ENOENT else { throw .last }
  }

  /// A file with these bytes in the same folder; its path.
  private static func write(
    _ bytes: [UInt8], beside path: String, mode: mode_t
  ) throws(Failure) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    var beside = ""
    var descriptor: Int32 = -1
    var number = 0
    repeat {
      beside = folder + ".neuregen-\(getpid())-\(number)"
      descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      number += 1
    } while descriptor < 0 && errno == EEXIST
    guard descriptor >= 0 else { throw .last }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { break }
      rest = rest.dropFirst(count)
    }
    let isWhole = rest.isEmpty && fsync(descriptor) == 0
    let failure = Failure.last
    guard close(descriptor) == 0, isWhole else {
      unlink(beside)
      throw failure
    }
    return beside
  }
}
