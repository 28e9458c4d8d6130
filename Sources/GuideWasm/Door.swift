internal import Conversation
internal import Knowledge
internal import Rendering
internal import TextSearch

// The functions that a web page calls; `Web/guide.js` is their only caller.
//
// Bytes go in and out by address and count. What comes in is copied; who asks for memory gives it
// back by `guide_release`. What comes out is texts, one behind the other, given back the same way:
// how many there are, then each with its count of bytes before it, all counts in four bytes, least
// significant first. One guide an instance; nothing here is shared between threads.

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

/// What can be asked about (see `TopicsJSON`), as one text; the address 0 before the knowledge is
/// open.
@_cdecl("guide_topics")
public func topics() -> UnsafeMutablePointer<UInt8>? {
  guide.map { handed([TopicsJSON.json(of: $0.knowledge).text]) }
}

/// The reply to a message after a state (see `StateText`), as three texts: the Reply of the contract,
/// the state after it, and what the reply says block by block (see `SaidJSON`).
///
/// No texts where the state is not one of this guide's; the address 0 before the knowledge is open.
@_cdecl("guide_reply")
public func reply(
  _ message: UnsafePointer<UInt8>, _ messageCount: Int32, _ state: UnsafePointer<UInt8>,
  _ stateCount: Int32
) -> UnsafeMutablePointer<UInt8>? {
  guard let guide else { return nil }
  let knowledge = guide.knowledge
  guard let before = StateText.state(from: text(state, stateCount), knowledge) else {
    return handed([])
  }
  let (reply, after) = guide.reply(to: text(message, messageCount), after: before)
  return handed([
    ReplyJSON.json(of: reply, knowledge).text, StateText.text(of: after, knowledge),
    SaidJSON.json(of: reply, knowledge).text,
  ])
}

private func text(_ start: UnsafePointer<UInt8>, _ count: Int32) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
}

private func handed(_ texts: [String]) -> UnsafeMutablePointer<UInt8> {
  var bytes: [UInt8] = []
  func write(_ count: Int) {
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: count >> (8 * shift))) }
  }
  write(texts.count)
  for text in texts {
    write(text.utf8.count)
    bytes += text.utf8
  }
  let result = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
  result.initialize(from: bytes, count: bytes.count)
  return result
}
