internal import Knowledge

/// A reply in the making.
struct Draft {
  let knowledge: KnowledgeBase
  let message: Understanding
  var reply = Reply(
    kind: .offTopic, parts: [], passages: [], related: [], references: [], contacts: [],
    offersBooking: false, suggestions: [], corrections: [])

  /// Suggestions under an answer, at most.
  private static let mostSuggestions = 3

  init(knowledge: KnowledgeBase, message: Understanding) {
    self.knowledge = knowledge
    self.message = message
  }

  mutating func word(_ outcome: Outcome) {
    if message.language == .spanish, answersInEnglish(outcome) { say(.beforeSpanish) }
    switch outcome {
    case .crisis(let rule):
      reply.kind = .crisis
      say(knowledge.rules[rule].say)
      reply.contacts = knowledge.rules[rule].contacts
      return
    case .helpStays(let rule):
      reply.kind = .crisis
      say(.helpStays)
      reply.contacts = knowledge.rules[rule].contacts
      return
    case .empty:
      reply.kind = .offTopic
      say(.empty)
    case .foreign(let language):
      reply.kind = .offTopic
      say(language == .spanish ? .foreignSpanish : .foreignLanguage)
    case .rule(let rule):
      word(rule: knowledge.rules[rule])
    case .answer(let passages, let besides):
      reply.kind = .answer
      for (number, passage) in passages.enumerated() {
        if number == 1 { say(.secondAnswer) }
        show(passage)
      }
      if !besides.isEmpty { say(.besides) }
      for passage in besides {
        show(passage, blocks: Emphasis.core(of: knowledge.passages[passage]))
      }
      suggest(after: reply.passages)
    case .both(let passage, let rule, true):
      reply.kind = .answer
      show(passage)
      say(.secondAnswer)
      say(knowledge.rules[rule].say)
      suggest(after: [passage])
    case .both(let passage, let rule, false):
      reply.kind = knowledge.rules[rule].kind
      say(knowledge.rules[rule].say)
      say(.secondAnswer)
      offer([passage], introduced: false)
    case .inShort(let passage):
      reply.kind = .answer
      say(.inShort)
      show(passage, blocks: Emphasis.core(of: knowledge.passages[passage]))
      suggest(after: [passage])
    case .twoReadings(let one, let other):
      reply.kind = .answer
      say(.twoReadings)
      show(one)
      show(other)
      suggest(after: [one, other])
    case .sources(let passages):
      word(sourcesOf: passages)
    case .unsure(let nearest):
      reply.kind = .notCovered
      say(.unsure)
      offer(nearest)
    case .outside:
      reply.kind = .offTopic
      say(.outside)
    case .nothingBefore:
      reply.kind = .smalltalk
      say(.nothingBefore)
    case .noMore:
      reply.kind = .smalltalk
      say(.noMore)
    case .bookingDeclined:
      reply.kind = .smalltalk
      say(.bookingDeclined)
    }
    reply.corrections = message.corrections
  }

  /// Whether what is said stands in English alone.
  private func answersInEnglish(_ outcome: Outcome) -> Bool {
    switch outcome {
    case .crisis, .helpStays, .foreign: false
    default: true
    }
  }

  private mutating func word(rule: Rule) {
    reply.kind = rule.kind
    say(rule.say)
    switch rule.kind {
    case .notCovered, .medicalAdvice: offer(rule.related)
    case .booking: reply.passages = rule.related
    case .answer, .crisis, .smalltalk, .offTopic: break
    }
  }

  private mutating func word(sourcesOf passages: [Int]) {
    reply.kind = .answer
    let cites = passages.contains { !knowledge.passages[$0].references.isEmpty }
    say(cites ? .sourcesBehind : .noSources)
    for passage in passages { show(passage) }
    if !cites, let list = knowledge.passage(withID: "references/list") { show(list) }
  }

  private mutating func say(_ sentence: FixedSentence) {
    say(knowledge[sentence])
  }

  private mutating func say(_ text: String) {
    reply.parts.append(.say(text))
  }

  private mutating func show(_ passage: Int) {
    show(passage, blocks: Emphasis.blocks(of: knowledge.passages[passage], for: message.asks))
  }

  private mutating func show(_ passage: Int, blocks: [Passage.Block]) {
    guard !reply.passages.contains(passage) else { return }
    reply.passages.append(passage)
    reply.parts.append(.passage(passage, blocks: blocks))
    for work in blocks.flatMap({ $0.citations }) where !reply.references.contains(work) {
      reply.references.append(work)
    }
  }

  private mutating func offer(_ passages: [Int], introduced: Bool = true) {
    guard !passages.isEmpty else { return }
    if introduced { say(.nearest) }
    for passage in passages {
      reply.related.append(passage)
      reply.parts.append(.passage(passage, blocks: knowledge.passages[passage].blocks))
      for work in knowledge.passages[passage].references where !reply.references.contains(work) {
        reply.references.append(work)
      }
    }
  }

  private mutating func suggest(after passages: [Int]) {
    guard let first = passages.first else { return }
    reply.suggestions = Array(
      knowledge.passages[first].passages(for: .more).filter { !passages.contains($0) }
        .prefix(Self.mostSuggestions))
  }
}
