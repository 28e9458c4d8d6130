import ArgumentParser
import ChatServer
import Foundation

/// The keys that seal the states of conversations, and how long a state may rest.
struct StateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with the key that seals states: 32 bytes as base64 or hexadecimal. May be repeated, "
        + "and a file may hold several: the first seals, all open.", valueName: "file"))
  var stateKey: [String] = []

  @Option(help: ArgumentHelp("Write a new key to this new file, and end.", valueName: "file"))
  var newStateKey: String?

  @Option(
    help: ArgumentHelp(
      "Take no state that is older than this.", valueName: "seconds"))
  var stateMaxAge = Int(ServerSettings().stateMaxAge.components.seconds)

  static let variable = "NEUREGEN_STATE_KEY"

  func validate() throws {
    guard stateMaxAge > 0 else { throw ValidationError("--state-max-age must be above 0") }
  }

  func keys() throws -> StateKeys {
    if !stateKey.isEmpty { return try StateKeys(files: stateKey) }
    if let keys = ProcessInfo.processInfo.environment[Self.variable] {
      return try StateKeys(parsing: keys, from: "the environment variable \(Self.variable)")
    }
    Output.complain(
      "neuregen: no --state-key, so a key was made for this process: other servers and a restart "
        + "will not take its states")
    return .forThisProcess()
  }
}
