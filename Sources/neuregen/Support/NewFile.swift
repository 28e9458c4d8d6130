import Glibc

/// A file that is written whole or not at all, and never over something that was there.
enum NewFile {
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// - Parameter mode: who may read and write it, before the mask of the process.
  static func create(at path: String, _ text: String, mode: mode_t = 0o666) throws(Fault) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw Fault(
        description: errno == EEXIST
          ? "'\(path)' is there already, and nothing was written; name another file"
          : "cannot write '\(path)': \(String(cString: strerror(errno)))")
    }
    var bytes = Array(text.utf8)[...]
    var reason: Int32 = 0
    while !bytes.isEmpty, reason == 0 {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        reason = errno
      }
    }
    if close(descriptor) != 0, reason == 0 { reason = errno }
    guard reason == 0 else {
      unlink(path)
      throw Fault(description: "cannot write '\(path)': \(String(cString: strerror(reason)))")
    }
  }
}
