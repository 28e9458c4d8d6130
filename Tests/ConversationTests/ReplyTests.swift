import Knowledge
import Rendering
import Testing

@testable import Conversation

struct ReplyTests {
  @Test(
    "a question gets its passage",
    arguments: [
      ("What is PTSD?", "introduction/what-is-ptsd"),
      ("how many people have ptsd", "introduction/prevalence"),
      ("what does the amygdala do in ptsd", "brain/amygdala"),
      ("can ketamine calm the amygdala", "mechanism/amygdala"),
      ("which antidepressants are fda approved for ptsd", "medications/ssris"),
      ("how many patients respond to ssris", "medications/effectiveness"),
      ("what is bdnf", "mechanism/overview"),
      ("where is the clinic located", "neuregen/about"),
      ("can i get it as a nasal spray or an iv", "booking/routes"),
      ("cn u get ptsd from a car wrek", "causes/vehicle-accidents"),
      ("show me the list of all references", "references/list"),
      ("is the room nice and comfortable", "booking/setting"),
    ])
  func passage(question: String, passage: String) {
    let talk = Talk(question)
    #expect(talk.kinds == ["answer"])
    #expect(talk.passages == [passage])
  }

  @Test(
    "a message gets its kind",
    arguments: [
      ("how much does it cost", "not-covered"),
      ("what are the side effects of ketamine", "not-covered"),
      ("should i stop taking my zoloft", "medical-advice"), ("do i have ptsd", "medical-advice"),
      ("i want to kill myself", "crisis"), ("he took all his pills and won't wake up", "crisis"),
      ("quiero morir", "crisis"), ("i'd like to book an appointment", "booking"),
      ("hello", "smalltalk"), ("thank you", "smalltalk"),
      ("what's the weather in paris tomorrow", "off-topic"), ("", "off-topic"), ("?!", "off-topic"),
    ])
  func kind(message: String, kind: String) {
    #expect(Talk(message).kinds == [kind])
  }

  @Test("a question of number gets the sentence with the figure first")
  func numberFirst() {
    let reply = Talk("what percentage of people respond to ssris").last
    guard case .passage(_, let blocks)? = reply.parts.first else {
      Issue.record("no passage came")
      return
    }
    #expect(blocks[0].sentences[0].text.contains("40"))
  }

  @Test("two questions get two answers, in their order of weight")
  func twoQuestions() {
    let reply = Talk("How common is PTSD? And what does the hippocampus do?").last
    let ids = reply.passages.map { Talk.knowledge.passages[$0].id }
    #expect(Set(ids) == ["introduction/prevalence", "brain/hippocampus"])
  }

  @Test("marks count up in the order of the works, and each mark stands in the text")
  func marks() {
    for passage in Talk.knowledge.passages where !passage.references.isEmpty {
      let reply = Talk(passage.suggestion).last
      let text = PlainText.text(of: reply, Talk.knowledge)
      for mark in reply.references.indices { #expect(text.contains("[\(mark + 1)]")) }
      #expect(!text.contains("[\(reply.references.count + 1)]"))
    }
  }

  @Test(
    "parts of a pattern that lie far apart do not meet",
    arguments: [
      ("grandpa is slumped over and not breathing", true),
      (
        "the old couch in your lobby slumped years ago and i hear you bought another one in blue "
          + "with softer cushions and a lamp beside it, so do you teach breathing exercises too",
        false
      ),
    ])
  func distance(message: String, isDanger: Bool) {
    #expect((Talk(message).last.kind == .crisis) == isDanger)
  }

  @Test("every suggestion leads to its own passage")
  func suggestions() {
    for passage in Talk.knowledge.passages {
      #expect(Talk(passage.suggestion).passages == [passage.id], "\(passage.suggestion)")
    }
  }

  @Test("a correction is told")
  func correction() {
    let corrections = Talk("what is ketmaine").last.corrections
    #expect(corrections.map(\.to) == ["ketamine"])
  }

  @Test("the JSON of a reply has the fields of the contract, and no control characters")
  func json() {
    let json = Talk.json("what is \u{1B}[31mketmaine\u{7}")
    let fields = [
      "kind", "text", "passages", "related", "references", "contacts", "booking", "suggestions",
      "corrections", "knowledge",
    ]
    for field in fields { #expect(json.contains("\"\(field)\":")) }
    #expect(json.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }
}
