// SPDX-License-Identifier: GPL-3.0-or-later

extension TerminalFacts {
  /// Programs that show links written as OSC 8, by the names they give themselves in TERM_PROGRAM.
  private static let programs: Set<String> = [
    "ghostty", "iTerm.app", "mintty", "rio", "Tabby", "vscode", "WezTerm", "zed",
  ]
  /// Terminals that show them, by the beginning of TERM.
  private static let terminals = [
    "alacritty", "contour", "foot", "ghostty", "xterm-ghostty", "xterm-kitty",
  ]
  /// GNOME Terminal and its kin (VTE) know them since 0.50, without the crashes since 0.52.
  private static let leastVTE = 5200
  private static let leastKonsole = 210_400

  /// Whether the terminal is known to show links. Who is not on the list gets the plain address: a
  /// terminal that does not know the codes may print them.
  ///
  /// tmux and screen stand between: what they keep of the variables is the outer terminal's, and
  /// only newer ones let links through; so no.
  var knowsLinks: Bool {
    let term = environment["TERM"] ?? ""
    if environment["TMUX"] != nil || term.hasPrefix("screen") || term.hasPrefix("tmux") {
      return false
    }
    if Self.terminals.contains(where: { term.hasPrefix($0) }) { return true }
    if let program = environment["TERM_PROGRAM"] { return Self.programs.contains(program) }
    if environment["WT_SESSION"] != nil { return true }
    if let version = environment["VTE_VERSION"].flatMap({ Int($0) }) {
      return version >= Self.leastVTE
    }
    if let version = environment["KONSOLE_VERSION"].flatMap({ Int($0) }) {
      return version >= Self.leastKonsole
    }
    return false
  }
}
