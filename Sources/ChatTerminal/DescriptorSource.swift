// SPDX-License-Identifier: GPL-3.0-or-later

internal import CTerminal
internal import Glibc

/// Lines read byte by byte from a pipe, a file, or a terminal that cannot edit lines.
struct DescriptorSource: LineSource {
  private let descriptor: Int32
  /// Where prompts go; nil where nobody waits for one.
  private let prompts: DescriptorSink?
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Bytes of a line, at most; what is longer is no question. It bounds the memory.
  private static let mostBytes = 1 << 20

  /// With interrupts watched, Ctrl-C drops the line; else it ends the program, as usual in a pipe.
  init(descriptor: Int32, prompts: DescriptorSink?, watchesInterrupts: Bool = false) {
    if watchesInterrupts { terminal_watch_interrupts() }
    self.descriptor = descriptor
    self.prompts = prompts
  }

  mutating func next(prompt: Prompt) throws(TalkFault) -> LineEvent {
    // Where the prompt cannot be shown, the reply cannot either, and its writer will say so.
    try? prompts?.write(prompt.text)
    _ = terminal_take_interrupt()
    var scanned = 0
    var isTooLong = false
    while true {
      if let end = buffer[scanned...].firstIndex(of: 0x0A) {
        let line = buffer[..<end]
        buffer.removeFirst(end + 1)
        return isTooLong || line.count > Self.mostBytes ? .tooLong : .line(TypedLine(bytes: line))
      }
      if isAtEnd {
        guard !buffer.isEmpty || isTooLong else {
          try? prompts?.write("\n")
          return .end
        }
        defer { buffer = [] }
        return isTooLong ? .tooLong : .line(TypedLine(bytes: buffer))
      }
      if buffer.count > Self.mostBytes {
        isTooLong = true
        buffer = []
      }
      scanned = buffer.count
      guard try fill() else {
        buffer = []
        try? prompts?.write("\n")
        return .interrupted
      }
    }
  }

  func forget() {}

  /// Reads on. False: Ctrl-C was pressed.
  private mutating func fill() throws(TalkFault) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer += chunk[..<count]
        return true
      }
      if count < 0, errno == EINTR {
        if terminal_take_interrupt() { return false }
      } else if count < 0, errno == EAGAIN {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&wait, 1, -1)
      } else if count < 0, errno != EIO {
        throw .unreadable(String(cString: strerror(errno)))
      } else {
        // EIO: the terminal was hung up.
        isAtEnd = true
        return true
      }
    }
  }
}
