// SPDX-License-Identifier: GPL-3.0-or-later

internal import Glibc
public import Rendering

/// What is known of the terminal before the talk begins; a value, so that tests need none.
public struct TerminalFacts: Sendable {
  /// The variables that tell of the terminal, as far as they are set.
  public var environment: [String: String]
  public var isInputTerminal: Bool
  public var isOutputTerminal: Bool

  private static let variables = [
    "NO_COLOR", "TERM", "TERM_PROGRAM", "TERM_PROGRAM_VERSION", "TMUX", "VTE_VERSION",
    "KONSOLE_VERSION", "WT_SESSION", "HOME",
  ]

  public init(environment: [String: String], isInputTerminal: Bool, isOutputTerminal: Bool) {
    self.environment = environment
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
  }

  /// The facts of this process.
  static func current() -> TerminalFacts {
    var environment: [String: String] = [:]
    for name in variables {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    return TerminalFacts(
      environment: environment, isInputTerminal: isatty(0) == 1, isOutputTerminal: isatty(1) == 1)
  }

  /// Whether lines can be edited: the terminal can move its cursor, and someone sees it.
  public var canEditLines: Bool {
    isInputTerminal && isOutputTerminal && hasCapableTerminal
  }

  /// Colours by the conventions of https://no-color.org: an empty NO_COLOR does not count.
  public func style(isPlain: Bool) -> TerminalStyle {
    let isWanted = (environment["NO_COLOR"] ?? "").isEmpty
    let isColourful = isOutputTerminal && hasCapableTerminal && isWanted
    return TerminalStyle(
      hasColour: isColourful, hasLinks: isColourful && knowsLinks, isPlain: isPlain)
  }

  private var hasCapableTerminal: Bool {
    !["", "dumb", "unknown"].contains(environment["TERM"] ?? "")
  }
}
