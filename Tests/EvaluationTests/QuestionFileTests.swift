import Evaluation
import Foundation
import Knowledge
import Testing

struct QuestionFileTests {
  @Test func readsQuestionsAndConversations() throws {
    let text = """
      {"q": "hi", "kind": "smalltalk", "style": "plain", "sub": "greeting"}

      {"turns": [{"q": "a\\nb", "kind": "answer", "gold": ["brain/amygdala"], "also": ["booking"]}]}
      {"q": "x", "kind": "off-topic", "drop": true}
      """
    let (conversations, faults) = QuestionFile.conversations(in: Data(text.utf8), file: "f")
    #expect(faults.isEmpty)
    #expect(conversations.map(\.line) == [1, 3, 4])
    #expect(conversations[0].turns[0].subclass == "greeting")
    #expect(
      conversations[1].turns == [
        LabelledTurn("a\nb", kind: .answer, gold: ["brain/amygdala"], also: [.booking])
      ])
    #expect(conversations[2].turns[0].isDropped)
  }

  @Test(arguments: [
    ("nonsense", "f:1: the line is not JSON"),
    (#"{"kind": "answer"}"#, #"f:1: "q" is missing"#),
    (#"{"q": "x"}"#, #"f:1: "kind" is missing"#),
    (
      #"{"q": "x", "kind": "anser"}"#,
      "f:1: 'anser' is no kind of reply; they are answer, not-covered, medical-advice, crisis, "
        + "booking, smalltalk, off-topic"
    ),
    (#"{"turns": []}"#, #"f:1: "turns" is empty"#),
  ])
  func saysWhatIsWrong(_ line: String, _ fault: String) {
    let (conversations, faults) = QuestionFile.conversations(in: Data(line.utf8), file: "f")
    #expect(conversations.isEmpty)
    #expect(faults.map(\.description) == [fault])
  }
}
