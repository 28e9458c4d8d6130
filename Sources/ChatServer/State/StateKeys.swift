internal import Foundation

/// The keys of states: the first seals, all open, so that a key can be changed while people talk.
public struct StateKeys: Sendable {
  let keys: [StateKey]

  /// A key that no other server has, and that is gone with the process.
  public static func forThisProcess() -> StateKeys {
    StateKeys(keys: [.random()])
  }

  init(keys: [StateKey]) {
    self.keys = keys
  }

  /// The keys of a text, parted by spaces, commas or line ends; the first seals.
  ///
  /// - Parameter place: where the text is from, for the message.
  public init(parsing text: String, from place: String) throws(ServerFault) {
    let words = text.split { $0.isWhitespace || $0 == "," }
    guard !words.isEmpty else {
      throw ServerFault("there is no key in \(place); \(Self.remedy)")
    }
    var keys: [StateKey] = []
    for (index, word) in words.enumerated() {
      // The word itself stays out of the message: it may be most of a key.
      guard let key = StateKey(word) else {
        throw ServerFault(
          "key \(index + 1) in \(place) is not 32 bytes as base64 or as 64 hexadecimal digits; "
            + Self.remedy)
      }
      keys.append(key)
    }
    self.keys = keys
  }

  /// The keys of some files, in their order; the first of the first seals.
  public init(files: [String]) throws(ServerFault) {
    var keys: [StateKey] = []
    for path in files {
      guard let text = Self.beginning(of: path) else {
        throw ServerFault("the key file '\(path)' cannot be read; check its name and its rights")
      }
      keys += try StateKeys(parsing: text, from: "'\(path)'").keys
    }
    self.keys = keys
  }

  /// A new key, as a file of keys holds it.
  public static func newKey() -> String {
    StateKey.random().base64
  }

  private static let remedy =
    "make one with 'neuregen serve --new-state-key FILE' or 'openssl rand -base64 32'"

  /// A named pipe or a device may never end: more than any list of keys is not read.
  private static let mostBytes = 1 << 16

  private static func beginning(of path: String) -> String? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    return (try? file.read(upToCount: mostBytes)).map { String(decoding: $0, as: UTF8.self) }
  }
}
