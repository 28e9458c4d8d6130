import ArgumentParser

/// Lets `--knowledge DIR` stand before the subcommand that it is for.
enum ArgumentOrder {
  /// The arguments with an opening `--knowledge` moved behind the names of the subcommand. Where no
  /// subcommand follows they stay as they are.
  static func knowledgeLast(in arguments: [String]) -> [String] {
    guard let first = arguments.first else { return arguments }
    let count = first == "--knowledge" ? 2 : first.hasPrefix("--knowledge=") ? 1 : 0
    guard count > 0, arguments.count > count else { return arguments }
    var rest = arguments[count...]
    var names: [String] = []
    var command: any ParsableCommand.Type = Neuregen.self
    while let name = rest.first,
      let next = command.configuration.subcommands.first(where: { $0._commandName == name })
    {
      names.append(name)
      rest = rest.dropFirst()
      command = next
    }
    return names.isEmpty ? arguments : names + arguments[..<count] + rest
  }
}
