import ChatTerminal
import Testing

@Suite struct TypedLineTests {
  @Test(arguments: [
    ([UInt8]("what is ptsd".utf8), "what is ptsd", false),
    ([], "", false),
    (Array("Windows\r".utf8), "Windows", false),
    (Array("in\rside".utf8), "in\rside", false),
    (Array("žluťoučký 日本 🙂".utf8), "žluťoučký 日本 🙂", false),
    ([0x61, 0xFF, 0x62], "a\u{FFFD}b", true),
    ([0xC3], "\u{FFFD}", true),
    ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}", true),
    ([0x70, 0x00, 0x74, 0x00], "pt", true),
    ([0x00], "", true),
  ])
  func reads(bytes: [UInt8], text: String, isRepaired: Bool) {
    let line = TypedLine(bytes: bytes)
    #expect(line.text == text)
    #expect(line.isRepaired == isRepaired)
  }
}
