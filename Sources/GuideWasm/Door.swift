internal import Conversation
internal import Knowledge
internal import Rendering
internal import TextSearch

// The functions that a web page calls; `Web/guide.js` is their only caller.
//
// Bytes go in and out by address and count. What comes in is copied; who asks for memory gives it
// back by `guide_release`. What comes out begins with its count, in four bytes, least significant
// first, and is given back the same way, count and all. One guide an instance; nothing here is
// shared between threads.

/// The guide, once its knowledge is open.
nonisolated(unsafe) private var guide: Guide?

@_cdecl("guide_allocate")
public func allocate(_ count: Int32) -> UnsafeMutablePointer<UInt8> {
  .allocate(capacity: max(1, Int(count)))
}

@_cdecl("guide_release")
public func release(_ start: UnsafeMutablePointer<UInt8>) {
  start.deallocate()
}

/// Opens compiled knowledge. 1 where it is usable; 0 where it is damaged or of another version.
@_cdecl("guide_open")
public func open(_ start: UnsafePointer<UInt8>, _ count: Int32) -> Int32 {
  let bytes = PackedBytes(Array(UnsafeBufferPointer(start: start, count: Int(count))))
  guard let knowledge = try? KnowledgeBase(bytes) else { return 0 }
  guide = Guide(knowledge: knowledge)
  return 1
}

/// The reply to a message after a state (see `StateText`), as
///
///     {"reply": the Reply of the contract, "state": the state after it}
///
/// `null` where the state is not one of this guide's. The address 0 before the knowledge is open.
@_cdecl("guide_reply")
public func reply(
  _ message: UnsafePointer<UInt8>, _ messageCount: Int32, _ state: UnsafePointer<UInt8>,
  _ stateCount: Int32
) -> UnsafeMutablePointer<UInt8>? {
  guard let guide else { return nil }
  let knowledge = guide.knowledge
  guard let before = StateText.state(from: text(state, stateCount), knowledge) else {
    return handed(.null)
  }
  let (reply, after) = guide.reply(to: text(message, messageCount), after: before)
  return handed(
    .object([
      ("reply", ReplyJSON.json(of: reply, knowledge)),
      ("state", .string(StateText.text(of: after, knowledge))),
    ]))
}

private func text(_ start: UnsafePointer<UInt8>, _ count: Int32) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
}

private func handed(_ json: JSON) -> UnsafeMutablePointer<UInt8> {
  let bytes = Array(json.text.utf8)
  let result = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 4)
  for shift in 0..<4 { result[shift] = UInt8(truncatingIfNeeded: bytes.count >> (8 * shift)) }
  for (offset, byte) in bytes.enumerated() { result[4 + offset] = byte }
  return result
}
