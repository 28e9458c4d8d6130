// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the visitor's lines come from: GNU Readline, a plain terminal, a pipe, a test.
public protocol LineSource {
  /// Waits for the next line. After any event the cursor stands at the beginning of a line.
  mutating func next(prompt: Prompt) throws(TalkFault) -> LineEvent
  /// Forgets the lines that were typed so far, if it keeps any.
  mutating func forget()
}

public enum LineEvent: Sendable, Equatable {
  case line(TypedLine)
  /// A line of more bytes than a message may have; it was thrown away.
  case tooLong
  /// Ctrl-C: the line is dropped.
  case interrupted
  case end
}

/// What stands before the place where the visitor types.
public struct Prompt: Sendable, Equatable {
  public var text: String
  public var hasColour: Bool

  public init(text: String, hasColour: Bool) {
    self.text = text
    self.hasColour = hasColour
  }
}
