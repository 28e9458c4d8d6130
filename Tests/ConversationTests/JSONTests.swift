import Rendering
import Testing

/// Strings as JSON: what must be escaped is, and all else stands for itself.
@Suite struct JSONTests {
  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\n\t", #""\n\r\n\t""#),
    ("\u{0}\u{1F}\u{7F}\u{80}\u{9F}\u{A0}", "\"\\u0000\\u001f\\u007f\\u0080\\u009f\u{A0}\""),
    ("“a” – é\u{2028}\u{2029}\u{2030}", "\"“a” – é\\u2028\\u2029\u{2030}\""),
    ("👍🏽e\u{301}\n\u{301}", "\"👍🏽e\u{301}\\n\u{301}\""), ("\"", #""\"""#),
  ])
  func isWritten(text: String, json: String) {
    #expect(Array(JSON.string(text).text.utf8) == Array(json.utf8))
  }
}
