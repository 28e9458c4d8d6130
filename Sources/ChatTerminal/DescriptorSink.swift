// SPDX-License-Identifier: GPL-3.0-or-later

internal import CTerminal
internal import Glibc

/// Standard output or standard error. SIGPIPE must be ignored, so that a closed pipe is an error.
struct DescriptorSink: TextSink {
  let descriptor: Int32

  /// The columns of a terminal that does not say how many it has.
  private static let usualColumns = 80

  var columns: Int? {
    guard isatty(descriptor) == 1 else { return nil }
    let columns = Int(terminal_columns(descriptor))
    return columns > 0 ? columns : Self.usualColumns
  }

  func write(_ text: String) throws(TalkFault) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&wait, 1, -1)
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .unwritable(String(cString: strerror(errno)))
      }
    }
  }
}
