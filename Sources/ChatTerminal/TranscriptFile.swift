// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc

/// A new file that only its owner may read: it holds what someone said about their health.
enum TranscriptFile {
  enum Failure: Error, Equatable {
    case exists
    /// What the system says.
    case system(String)
  }

  /// Writes the whole text, or leaves no file behind. A file that is there already, or a link, is
  /// left alone.
  static func create(at path: String, _ text: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists : .system(String(cString: strerror(errno)))
    }
    do throws(TalkFault) {
      try DescriptorSink(descriptor: descriptor).write(text)
      guard close(descriptor) == 0 else { throw .unwritable(String(cString: strerror(errno))) }
    } catch {
      unlink(path)
      guard case .unwritable(let reason) = error else {
        throw .system(String(cString: strerror(EPIPE)))
      }
      throw .system(reason)
    }
  }

  /// `~/…` as the shell reads it; everything else as it was typed.
  static func path(_ typed: String, home: String?) -> String {
    guard let home, typed == "~" || typed.hasPrefix("~/") else { return typed }
    return home + typed.dropFirst()
  }
}
