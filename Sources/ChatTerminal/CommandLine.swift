// SPDX-License-Identifier: GPL-3.0-or-later

/// A line that begins with a slash.
struct CommandLine: Equatable {
  /// The word after the slash, in small letters.
  let name: String
  let command: TalkCommand?
  /// What follows the name, without blanks around it.
  let argument: String

  /// Nil where the line is no command.
  init?(_ line: String) {
    let line = line.drop { $0.isWhitespace }
    guard line.first == "/" else { return nil }
    let name = line.dropFirst().prefix { !$0.isWhitespace }
    self.name = name.lowercased()
    command = TalkCommand(rawValue: self.name)
    var argument = line[name.endIndex...].drop { $0.isWhitespace }
    while argument.last?.isWhitespace == true { argument.removeLast() }
    self.argument = String(argument)
  }

  /// The command that was most likely meant: one that the name begins, or one or two slips away.
  var nearest: TalkCommand? {
    if name.isEmpty { return nil }
    if let begun = TalkCommand.allCases.first(where: { $0.rawValue.hasPrefix(name) }) {
      return begun
    }
    let slips = TalkCommand.allCases.map { ($0, Self.slips(from: name, to: $0.rawValue)) }
    guard let best = slips.min(by: { $0.1 < $1.1 }), best.1 <= max(1, name.count / 3) else {
      return nil
    }
    return best.0
  }

  /// Letters added, left out, exchanged, or swapped with their neighbour (optimal string alignment).
  private static func slips(from typed: String, to name: String) -> Int {
    guard typed.utf8.count <= 16 else { return .max }
    let (typed, name) = (Array(typed.utf8), Array(name.utf8))
    var rows = [Array(0...name.count)]
    for (index, letter) in typed.enumerated() {
      var row = [index + 1]
      for column in name.indices {
        var cost = rows[index][column] + (letter == name[column] ? 0 : 1)
        cost = min(cost, rows[index][column + 1] + 1, row[column] + 1)
        if index > 0, column > 0, letter == name[column - 1], typed[index - 1] == name[column] {
          cost = min(cost, rows[index - 1][column - 1] + 1)
        }
        row.append(cost)
      }
      rows.append(row)
    }
    return rows[typed.count][name.count]
  }
}
