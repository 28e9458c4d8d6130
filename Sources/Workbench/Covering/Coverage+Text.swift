internal import KnowledgeAuthoring
internal import Rendering

extension Coverage {
  /// A table, and below it what is not exercised, with file and line.
  ///
  /// - Parameters:
  ///   - most: how many parts of a sort are listed.
  ///   - folder: put before the files' names.
  public func text(most: Int, folder: String) -> String {
    var lines = ["exercised by the transcripts:"]
    for group in groups {
      let share = group.total == 0 ? 100 : group.exercised * 100 / group.total
      lines.append(
        "  \(padded(group.name, to: 16))\(padded("\(group.exercised) of \(group.total)", to: 18))"
          + "\(padded("\(share) %", to: 7))\(group.meaning)")
    }
    for group in groups where !group.unexercised.isEmpty && most > 0 {
      lines += ["", "\(group.name) that no transcript exercises (\(group.unexercised.count)):"]
      lines += group.unexercised.prefix(most).map { part in
        "  \(folder)/\(part.location.file):\(part.location.line): \(Printable.text(part.value))"
      }
      if group.unexercised.count > most {
        lines.append("  … and \(group.unexercised.count - most) more")
      }
    }
    return lines.joined(separator: "\n")
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
