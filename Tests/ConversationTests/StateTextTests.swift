import BuiltInKnowledge
import Conversation
import Knowledge
import Rendering
import Testing

/// The state of a talk survives being written and read; whatever was not written as one is refused.
@Suite struct StateTextTests {
  private static let guide = Guide(knowledge: try! BuiltInKnowledge.load())
  private static var knowledge: KnowledgeBase { guide.knowledge }

  @Test(arguments: [
    ["what is ptsd", "and what causes it", "no thanks, i don't want to book"],
    ["how much does ketamine cost", "are you open on sunday", "the second one"],
    ["i want to kill myself", "what is the amygdala"],
    ["hello", "asdf qwer", ""],
  ])
  func survivesBeingWritten(turns: [String]) throws {
    var state = ConversationState()
    for turn in turns {
      state = Self.guide.reply(to: turn, after: state).state
      let text = StateText.text(of: state, Self.knowledge)
      #expect(text.utf8.count <= StateText.longest)
      #expect(StateText.state(from: text, Self.knowledge) == state, "\(text)")
    }
  }

  @Test(arguments: [
    ("", "1"),
    ("1", "1"),
    ("1\ntopic a b\nshown", "1\ntopic a b\nshown"),
    // What is gone from the knowledge is forgotten; danger stays.
    ("1\nanswered gone/passage ptsd-ketamine/what-is-ptsd\ndeclined", "1\ndeclined"),
    ("1\ndanger gone/rule", "1\ndanger crisis/suicide"),
  ])
  func isReadAs(text: String, read: String) throws {
    let state = try #require(StateText.state(from: text, Self.knowledge))
    let written = StateText.text(of: state, Self.knowledge)
    let first = Self.knowledge.rules.first { $0.kind == .crisis }!.id
    #expect(written == read.replacing("crisis/suicide", with: first))
  }

  @Test(arguments: [
    "2", "1\n", "\n1", "1\nanswered", "1\nshown yes", "1\nshown\ndeclined", "1\ntopic a  b",
    "1\ntopic a\ntopic b", "null", "{}", "1\nfoo", String(repeating: "1\ntopic a", count: 1000),
  ])
  func refuses(text: String) {
    #expect(StateText.state(from: text, Self.knowledge) == nil)
  }
}
