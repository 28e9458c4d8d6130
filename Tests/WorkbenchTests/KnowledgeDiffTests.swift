import Foundation
import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import Rendering
import Testing

@testable import Workbench

/// What an edit of the knowledge changes, and under which class it is told.
struct KnowledgeDiffTests {
  struct Edit: CustomTestStringConvertible {
    var testDescription: String
    var message: String
    /// The class of the change; nil where the message does not notice.
    var sort: ReplyChange.Sort?
    var alter: @Sendable (inout KnowledgeBase) -> Void
  }

  static let edits = [
    Edit(testDescription: "nothing", message: "what is the amygdala", sort: nil) { _ in },
    Edit(testDescription: "a crisis rule says less", message: "i want to die", sort: .safety) {
      for rule in $0.rules.indices where $0.rules[rule].kind == .crisis { $0.rules[rule].say = "" }
    },
    Edit(testDescription: "a crisis line is gone", message: "i want to die", sort: .safety) {
      for rule in $0.rules.indices where $0.rules[rule].kind == .crisis {
        $0.rules[rule].contacts.removeLast()
      }
    },
    Edit(testDescription: "danger is not seen", message: "i want to die", sort: .safety) {
      let rules = $0.rules.indices.filter { [rules = $0.rules] in rules[$0].kind == .crisis }
      $0.withdrawn.formUnion(rules.map { [count = $0.passages.count] in count + $0 })
      for pattern in rules.flatMap({ [rules = $0.rules] in rules[$0].match }) {
        $0.isCatching[pattern] = false
      }
    },
    Edit(testDescription: "a rule is gone", message: "how much does it cost", sort: .kind) {
      let rule = Workshop.number(ofRule: "topic/price")
      $0.withdrawn.insert($0.passages.count + rule)
      for pattern in $0.rules[rule].match { $0.isCatching[pattern] = false }
    },
    Edit(testDescription: "a passage is gone", message: "what is the amygdala", sort: .winner) {
      $0.withdrawn.insert(Workshop.number(ofPassage: "brain/amygdala"))
    },
    Edit(testDescription: "no passage is found", message: "what is the amygdala", sort: .kind) {
      $0.withdrawn.formUnion($0.passages.indices)
    },
    Edit(testDescription: "a citation is gone", message: "what is the amygdala", sort: .citations) {
      let number = Workshop.number(ofPassage: "brain/amygdala")
      for block in $0.passages[number].blocks.indices {
        for sentence in $0.passages[number].blocks[block].sentences.indices {
          $0.passages[number].blocks[block].sentences[sentence].runs.removeAll {
            if case .citation = $0 { true } else { false }
          }
        }
      }
    },
    Edit(testDescription: "a sentence is gone", message: "what is the amygdala", sort: .wording) {
      let number = Workshop.number(ofPassage: "brain/amygdala")
      $0.passages[number].blocks[0].sentences.removeFirst()
    },
  ]

  @Test("a change is told under its class", arguments: edits)
  func sorted(edit: Edit) {
    let version = { KnowledgeDiff.Version(source: Workshop.source, guide: $0) }
    let diff = KnowledgeDiff(
      from: version(Workshop.guide), to: version(Workshop.guide(altered: edit.alter)),
      probes: [Probe(.transcript, at: "talk.txt:3", turns: [edit.message])])
    #expect(diff.replies.map(\.sort) == [edit.sort].compactMap { $0 })
    #expect(diff.changesSafety == (edit.sort == .safety))
    #expect(diff.text(most: 5).contains("talk.txt:3") == (edit.sort != nil))
  }

  @Test(
    "a text that is said otherwise is named with its place, those of safety first",
    arguments: [
      (
        "sections/04-medications.md", "40-60%", "40-65%",
        "medications/effectiveness sections/04-medications.md"
      ),
      (
        "crisis-lines.yaml", "1-800-656-4673", "1-800-656-4674",
        "contact/rainn crisis-lines.yaml safety"
      ),
      (
        "references.json", "\"page\": \"13-22\"", "\"page\": \"13-23\"",
        "work/hoge-2004 references.json"
      ),
      ("guide.yaml", "That is fine.", "Fine.", "guide/booking-declined guide.yaml"),
      ("sections/05-brain.yaml", "    - ", "    - and ", ""),
    ])
  func sentences(file: String, old: String, new: String, expected: String) {
    var files = Workshop.files
    let index = files.firstIndex { $0.path == file }!
    let range = files[index].text.range(of: old)
    #expect(range != nil, "the file does not hold \(old)")
    files[index].text = files[index].text.replacing(old, with: new, maxReplacements: 1)
    let changes = SentenceChange.all(
      from: Workshop.source, to: KnowledgeReader.read(files).source)
    let told = changes.map {
      "\($0.says) \(($0.new ?? $0.old)!.location.file)\($0.isOfSafety ? " safety" : "")"
    }
    #expect(told == (expected.isEmpty ? [] : [expected]))
  }

  @Test(
    "what was edited is named with its place",
    arguments: [
      (
        "sections/05-brain.yaml", "    - ", "    - and ",
        ["added phrasing sections/05-brain.yaml:3", "removed phrasing sections/05-brain.yaml:3"]
      ),
      (
        "sections/04-medications.md", "40-60%", "40-65%",
        ["changed passage sections/04-medications.md"]
      ),
      (
        "crisis-lines.yaml", "1-800-656-4673", "1-800-656-4674",
        ["changed crisis line crisis-lines.yaml"]
      ),
      ("guide.yaml", "That is fine.", "Fine.", ["changed sentence guide.yaml"]),
      ("guide.yaml", "That is fine.", "That is fine.", []),
      (
        "rules/crisis-replies.yaml", "Please call 911 now", "Call 911 now",
        ["changed reply rules/crisis-replies.yaml"]
      ),
      (
        "lexicon/thesaurus.yaml", "battle stress", "battle strain",
        ["added synonym lexicon/thesaurus.yaml", "removed synonym lexicon/thesaurus.yaml"]
      ),
    ])
  func edited(file: String, old: String, new: String, expected: [String]) {
    var files = Workshop.files
    let index = files.firstIndex { $0.path == file }!
    #expect(files[index].text.contains(old), "the file does not hold \(old)")
    files[index].text = files[index].text.replacing(old, with: new, maxReplacements: 1)
    let edits = SourceEdit.all(from: Workshop.source, to: KnowledgeReader.read(files).source)
    let told = edits.map { edit in
      let isPlaced = expected.contains { $0.contains(":") }
      return "\(edit.act) \(edit.sort) \(edit.location.file)"
        + (isPlaced ? ":\(edit.location.line)" : "")
    }
    #expect(told == expected)
  }

  @Test("a reply moves by an edit where what was edited decides, speaks, or stands in the message")
  func decides() throws {
    var small = SmallKnowledge()
    small.replace("A storm is wind", with: "A gale is wind", in: "sections/01-weather.md")
    let old = Workshop.small
    let new = small.compiled
    let diff = KnowledgeDiff(
      from: .init(source: old.compiled.source, guide: old.guide),
      to: .init(source: new.source, guide: try Workshop.guide(from: new.source)),
      probes: [Probe(.phrasing, at: "a:1", turns: ["What is a storm?"])])
    #expect(diff.edits.map(\.sort) == ["passage"])
    #expect(diff.replies.map(\.isByEdit) == [true])
    #expect(
      diff.text(most: 3).contains("(1: 1 by your edit, 0 on the side)\n  by your edit\n    a:1"))
    #expect(diff.json.text.contains("\"byEdit\":{\"safety\":0,\"kind\":0,\"winner\":0,"))
  }

  @Test(
    "an edit reaches",
    arguments: [
      ("storm", "x", true), ("rain", "x", false), ("rain", "it thunders here", true),
      ("rain", "thunderstruck", false),
    ])
  func reach(owner: String, message: String, isReached: Bool) {
    let place = SourceLocation(file: "a", line: 1, column: 1)
    let edits = [
      SourceEdit(
        act: .added, sort: "phrasing", name: "x", location: place, owners: ["storm"], typed: nil),
      SourceEdit(
        act: .added, sort: "synonym", name: "y", location: place, owners: [], typed: "thunder"),
    ]
    let reach = EditReach(edits, [], [Workshop.small.guide])
    var observation = Workshop.small.guide.observations(of: ["What is rain?"])[0]
    observation.passages = [owner]
    observation.rule = nil
    #expect(reach.covers(message, from: observation, to: observation) == isReached)
  }
}
