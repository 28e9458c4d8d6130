internal import Conversation
internal import Crypto
internal import Foundation
internal import Knowledge
internal import Rendering

/// Seals the state of a conversation for the way to the client and back, so that nobody can read or
/// change it there, and no server needs to keep it.
///
/// A sealed state is base64url (RFC 4648, section 5, no padding) of
///
///     version   1 byte
///     nonce     12 bytes, random
///     sealed    ChaCha20-Poly1305 (RFC 8439) of the time of sealing, 8 bytes, seconds since 1970,
///               big end first, and the `StateText`
///     tag       16 bytes
///
/// The version is authenticated with the rest.
struct StateSeal: Sendable {
  let keys: StateKeys
  /// Seconds after which a state is no longer taken.
  let maxAge: Int64
  let clock: ServerClock

  /// Seconds by which the clocks of two servers may differ.
  static let clockSkew: Int64 = 60

  private static let version: UInt8 = 1
  private static let nonceCount = 12
  private static let tagCount = 16
  private static let timeCount = 8

  /// Characters of a sealed state, at most.
  static let longest: Int = {
    let bytes = 1 + nonceCount + timeCount + StateText.longest + tagCount
    return (bytes * 4 + 2) / 3
  }()

  enum Refusal: Error, Equatable {
    /// It was not sealed with a key of this server, or was changed since.
    case invalid
    /// It is older than it may be, or from the future.
    case expired
  }

  func seal(_ state: ConversationState, _ knowledge: KnowledgeBase) -> String {
    var content = Data(capacity: 512)
    withUnsafeBytes(of: clock.secondsSince1970().bigEndian) { content.append(contentsOf: $0) }
    content.append(contentsOf: StateText.text(of: state, knowledge).utf8)
    // It fails only for a nonce of the wrong length.
    let box = try! ChaChaPoly.seal(
      content, using: keys.keys[0].key, authenticating: [Self.version])
    var sealed = Data(capacity: 1 + box.combined.count)
    sealed.append(Self.version)
    sealed.append(box.combined)
    return Base64URL.text(of: sealed)
  }

  /// - Throws: `Refusal`; which of the two tells nothing about the key.
  func open(
    _ sealed: String, _ knowledge: KnowledgeBase
  ) throws(Refusal) -> ConversationState {
    guard sealed.utf8.count <= Self.longest, let bytes = Base64URL.bytes(of: sealed),
      bytes.count >= 1 + Self.nonceCount + Self.timeCount + Self.tagCount,
      bytes[bytes.startIndex] == Self.version,
      let box = try? ChaChaPoly.SealedBox(combined: bytes.dropFirst()),
      let content = content(of: box)
    else { throw .invalid }
    let sealedAt = content.prefix(Self.timeCount).reduce(0 as Int64) { $0 << 8 | Int64($1) }
    let age = clock.secondsSince1970() - sealedAt
    guard age <= maxAge, age >= -Self.clockSkew else { throw .expired }
    guard
      let text = String(validating: content.dropFirst(Self.timeCount), as: UTF8.self),
      let state = StateText.state(from: text, knowledge)
    else { throw .invalid }
    return state
  }

  private func content(of box: ChaChaPoly.SealedBox) -> Data? {
    for key in keys.keys {
      if let content = try? ChaChaPoly.open(
        box, using: key.key, authenticating: [Self.version])
      {
        return content
      }
    }
    return nil
  }
}
