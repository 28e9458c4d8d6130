internal import Conversation
internal import Knowledge
internal import TextSearch

/// Which parts of the knowledge a conversation uses.
struct Usage: Sendable {
  let parts: Set<KnowledgePart>
  /// What the guide says in it.
  let texts: [String]
}

extension Usage {
  /// Usage of a guide's conversations.
  struct Reader {
    private let guide: Guide
    private let synonyms: SynonymSearch

    init(_ guide: Guide) {
      self.guide = guide
      synonyms = SynonymSearch(guide.knowledge.patterns)
    }

    func usage(of turns: [Turn]) -> Usage {
      Usage(
        parts: turns.reduce(into: []) { $0.formUnion(parts(of: $1)) },
        texts: turns.map { Observation(of: $0, in: guide.knowledge).text })
    }

    private func parts(of turn: Turn) -> Set<KnowledgePart> {
      let text = turn.understanding.text
      var parts: Set<KnowledgePart> = [.words(of: text)]
      for passage in turn.reply.passages + turn.reply.related { parts.insert(.passage(passage)) }
      for match in turn.understanding.matches { parts.insert(.rule(match.rule)) }
      switch turn.outcome {
      case .crisis(let rule), .helpStays(let rule), .rule(let rule), .both(_, let rule, _):
        parts.insert(.rule(rule))
      default: break
      }
      let matches = PatternMatches(of: guide.knowledge.patterns, in: text)
      for pattern in matches.candidates()
      where !guide.knowledge.isCatching[pattern] && matches.matches(pattern) {
        parts.insert(.veto(pattern))
      }
      for phrase in synonyms.phrases(in: text) { parts.insert(.synonym(phrase)) }
      for token in text.tokens {
        if token.typed != token.word { parts.insert(.reading(token.typed)) }
        if !token.alternatives.isEmpty { parts.insert(.confusable(token.word)) }
      }
      return parts
    }
  }
}
