import Conversation
import Foundation
import Glibc
import Knowledge
import Rendering
import Testing

@Suite struct WrappingTests {
  /// Every passage, and crisis help, on narrow and wide terminals.
  @Test(arguments: [20, 40, 80, 200])
  func noLineIsWiderThanTheTerminal(columns: Int) {
    let questions = Stage.knowledge.passages.map(\.suggestion) + [Stage.danger]
    var widest = 0
    for question in questions {
      let shown = Stage.reply(to: question, style: TerminalStyle(width: columns))
      for line in shown.split(separator: "\n") {
        #expect(DisplayWidth.columns(of: line) <= columns, "\(line)")
        widest = max(widest, DisplayWidth.columns(of: line))
      }
    }
    #expect(widest > columns * 9 / 10)
  }

  @Test func wrappingLosesNoWord() {
    for passage in Stage.knowledge.passages {
      let reply = Stage.guide.reply(to: passage.suggestion).reply
      let shown = TerminalText.text(of: reply, Stage.knowledge, style: TerminalStyle(width: 40))
      let plain = PlainText.text(of: reply, Stage.knowledge)
      // Only an address may be broken within.
      #expect(letters(shown) == letters(plain))
    }
  }

  private func letters(_ text: String) -> String {
    text.filter { !$0.isWhitespace }
  }

  @Test(arguments: [
    ("one two three", 7, "one two\nthree"),
    ("one  two", 20, "one  two"),
    ("a line\nand another", 20, "a line\nand another"),
    ("abcdefghij", 4, "abcd\nefgh\nij"),
    ("see https://doi.org/10.1016/j.x", 20, "see\nhttps://doi.org/\n10.1016/j.x"),
    ("life [1] ends", 8, "life [1]\nends"),
    ("call (866) 999-1177 now", 15, "call\n(866) 999-1177\nnow"),
    ("日本語です", 4, "日本\n語で\nす"),
    ("日本語です", 5, "日本\n語で\nす"),
    ("e\u{301}e\u{301}e\u{301} e\u{301}", 3, "e\u{301}e\u{301}e\u{301}\ne\u{301}"),
    ("👍🏽👍🏽", 4, "👍🏽\n👍🏽"),
    ("", 10, ""),
    ("日", 1, "日"),
  ])
  func breaks(text: String, width: Int, lines: String) {
    let style = TerminalStyle(width: width)
    #expect(TerminalText.text(of: [[Paragraph(text)]], style: style) == lines)
  }

  @Test func listsAndMarginsHang() {
    let item = Paragraph(
      [Span("one two three")], lead: Span("- "), margin: Span("┃ "))
    #expect(
      TerminalText.text(of: [[item]], style: TerminalStyle(width: 11)) == "┃ - one two\n┃   three")
  }

  @Test(arguments: [
    ("abc", 3), ("é", 1), ("e\u{301}", 1), ("日", 2), ("한", 2), ("ｱ", 1), ("Ａ", 2), ("→", 1),
    ("┃", 1), ("›", 1), ("–", 1), ("🙂", 2), ("🇺🇸", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("\u{1B}", 0), ("\u{200B}", 0), ("\u{1112}\u{1161}\u{11AB}", 2), ("กำ", 2), ("", 0),
  ])
  func takes(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns, "\(text)")
  }

  /// The C library's own table must not find a character wider than this one does.
  @Test func isNeverNarrowerThanTheCLibrarySays() throws {
    let symbol = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(symbol, to: (@convention(c) (wchar_t) -> Int32).self)
    let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
    let former = uselocale(locale)
    defer {
      uselocale(former)
      freelocale(locale)
    }
    var narrower: [UInt32] = []
    var differing = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let theirs = Int(wcwidth(wchar_t(value)))
      let ours = DisplayWidth.columns(of: scalar)
      if theirs > 0, ours < theirs { narrower.append(value) }
      if theirs >= 0, ours != theirs { differing += 1 }
    }
    let list = narrower.prefix(40).map { String($0, radix: 16) }.joined(separator: " ")
    #expect(narrower.isEmpty, "\(narrower.count): \(list)")
    #expect(differing < 3000, "\(differing)")
  }
}
