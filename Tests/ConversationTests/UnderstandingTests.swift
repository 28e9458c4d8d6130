import Knowledge
import Testing
import TextSearch

@testable import Conversation

/// What the stage of understanding sees, text in, text out.
struct UnderstandingTests {
  struct Case: Sendable {
    var message: String
    var asks: [String] = []
    var subject = Subject.general
    var negated: [String] = []
    var language = Language.english
  }

  static let cases: [Case] = [
    Case(message: "what is the amygdala", asks: ["meaning"]),
    Case(message: "how many people get ptsd", asks: ["number"]),
    Case(message: "can my brother get it", asks: ["permission"], subject: .dearOne),
    Case(message: "why do i jump at noises", asks: ["reason"], subject: .visitor),
    Case(message: "how long does it last", asks: ["duration"]),
    Case(message: "where are you", asks: ["place"]),
    Case(message: "not only soldiers get it", negated: ["only soldiers get"]),
    Case(message: "help without pills", negated: ["pills"]),
    Case(message: "que es la ketamina", language: .spanish),
    Case(message: "what is ketamine in spanish", asks: ["meaning"]),
  ]

  @Test(arguments: cases)
  func understands(_ example: Case) {
    let message = Talk(example.message).turns[0].understanding
    for kind in example.asks { #expect(message.asks.map(\.name).contains(kind)) }
    let patterns = PatternMatches(of: Talk.knowledge.patterns, in: message.text)
    #expect(Subject(of: message.text, patterns) == example.subject)
    #expect(
      Negation.scopes(in: message.text, patterns).map {
        message.text.tokens[$0].map(\.word).joined(separator: " ")
      }
        == example.negated)
    #expect(message.language == example.language)
  }

  @Test("words are told apart by what the page knows of them")
  func contentWords() {
    let message = Talk("does ketamine calm a xylophone xqzvwk").turns[0].understanding
    let words = ContentWords(of: message, in: Talk.knowledge)
    #expect(words.known.contains("ketamine"))
    #expect(words.foreign.contains("xylophone"))
    #expect(words.unknown == ["xqzvwk"])
  }

  @Test("after danger a question is answered with help in view; all else gets help")
  func afterDanger() {
    let talk = Talk("i want to kill myself", "how common is ptsd", "whatever", "what should i do")
    #expect(talk.kinds == ["crisis", "answer", "crisis", "crisis"])
    #expect(talk.turns.allSatisfy { !$0.reply.contacts.isEmpty && !$0.reply.offersBooking })
  }

  @Test("what else may be meant is shown in its core, and is not the answer")
  func besides() throws {
    let talk = Talk("can pills fix this", "says who")
    let first = talk.turns[0]
    guard case .answer(let answered, let besides) = first.outcome else {
      Issue.record("no answer")
      return
    }
    #expect(answered.count == 1 && !besides.isEmpty)
    #expect(first.reply.passages == answered + besides)
    #expect(first.nextState.answered == answered)
    #expect(talk.turns[1].outcome == .sources(answered))
  }
}
