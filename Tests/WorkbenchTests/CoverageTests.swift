import KnowledgeAuthoring
import Testing

@testable import Workbench

/// What a handful of conversations exercises of the shipped knowledge.
struct CoverageTests {
  static func group(_ name: String, _ messages: [String]) -> Coverage.Group {
    let trials = messages.map { Workshop.trial([$0], with: Workshop.guide) }
    let coverage = Coverage(of: trials, source: Workshop.source, guide: Workshop.guide)
    return coverage.groups.first { $0.name == name }!
  }

  @Test(
    "what a message uses is exercised",
    arguments: [
      ("passages", "what is the amygdala", "brain/amygdala"),
      ("rules", "how much does it cost", "topic/price"),
      ("phrasings", "what is PTSD?", "what is ptsd"),
      ("shorthand", "u know about ptsd", "u"),
      ("misspellings", "ketamene for ptsd", "ketamene"),
      ("fixed sentences", "", "empty"),
    ])
  func exercised(name: String, message: String, part: String) {
    let without = Self.group(name, ["hello"])
    let with = Self.group(name, [message])
    #expect(without.unexercised.contains { $0.value == part })
    #expect(!with.unexercised.contains { $0.value == part })
    #expect(with.total == without.total && with.exercised > 0)
  }

  @Test("words and phrases of the thesaurus are told apart")
  func thesaurus() {
    let unused = Set(Self.group("thesaurus", ["had a car crash"]).unexercised.map(\.value))
    #expect(!unused.contains("car crash"))
    #expect(unused.contains("motorcycle accident"))
  }
}
