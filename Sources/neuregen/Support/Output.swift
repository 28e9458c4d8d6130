import Foundation
import Glibc

/// Standard output and standard error. A closed pipe ends the program quietly.
enum Output {
  enum Status: Int32 {
    case done = 0
    case failures = 1
    case usage = 2
  }

  /// Writes a line and hands it on at once.
  static func line(_ text: String) {
    write(text + "\n", to: 1)
  }

  /// Writes a text as it is: one that ends its own lines, or a question, behind which the cursor stays.
  static func text(_ text: String) {
    write(text, to: 1)
  }

  /// A message for people: to standard error, so that results stay clean.
  static func complain(_ text: String) {
    write(text + "\n", to: 2)
  }

  /// The same without the end of a line.
  static func notice(_ text: String) {
    write(text, to: 2)
  }

  static func finish(_ status: Status) -> Never {
    exit(status.rawValue)
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        // The reader is gone, or the disk is full: there is nobody left to tell but the status.
        exit(errno == EPIPE ? Status.done.rawValue : Status.usage.rawValue)
      }
      bytes = bytes.dropFirst(count)
    }
  }
}

/// Something that the caller did wrong: what, where, and what to do.
struct UsageError: Error {
  var message: String

  init(_ message: String) {
    self.message = "neuregen: " + message
  }
}

enum Signals {
  /// A closed pipe, and a file that may not grow, show as errors of `write` instead of signals.
  static func ignore() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// A terminal that goes away shows as the end of the input.
  static func ignoreHangUps() {
    signal(SIGHUP, SIG_IGN)
  }
}
