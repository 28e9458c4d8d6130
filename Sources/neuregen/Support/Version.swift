import BuiltInKnowledge
import Knowledge

/// What `--version` prints: the program's version and the hash of the knowledge built in.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    let hash = (try? BuiltInKnowledge.load().hash) ?? "unreadable"
    return "neuregen \(number), knowledge \(hash)"
  }
}
