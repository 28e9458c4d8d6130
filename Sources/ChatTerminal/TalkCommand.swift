// SPDX-License-Identifier: GPL-3.0-or-later

/// What can be asked of the talk itself, after a slash.
public enum TalkCommand: String, Sendable, CaseIterable {
  case topics, sources, more, why, book, plain, save, new, help, quit

  var takesArgument: Bool { self == .save }
}
