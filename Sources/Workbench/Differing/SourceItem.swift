internal import KnowledgeAuthoring

/// Something that staff write in the knowledge folder, as far as it bears on what is replied.
struct SourceItem {
  /// What it is, in the order in which edits are told.
  enum Sort: String, CaseIterable {
    case rule
    case reply
    case crisisLine = "crisis line"
    case passage
    case phrasing
    case example
    case counterexample
    case saying
    case twin
    case concept = "word of a concept"
    case synonym
    case word = "word of the lexicon"
    case work
    case link
    case suggestion
    case sentence
    case weight
  }

  var sort: Sort
  /// By which the item of another version is found.
  var name: String
  /// What may change while the name stays; empty where the name says all.
  var content: String
  var location: SourceLocation
  /// Ids of the passages and rules that it is part of.
  var owners: Set<String>
  /// What a message must hold for it to matter, as it is typed; nil where that cannot be told so.
  var typed: String?

  /// All items, by their sorts, then as they are written.
  static func all(in source: KnowledgeSource) -> [SourceItem] {
    Reader(source).items
  }
}

private struct Reader {
  private let source: KnowledgeSource
  private(set) var items: [SourceItem] = []

  init(_ source: KnowledgeSource) {
    self.source = source
    readRules()
    readPassages()
    readWords()
    readRest()
  }

  private mutating func add(
    _ sort: SourceItem.Sort, _ name: Located<String>, in group: String? = nil,
    saying content: [String?] = [], of owners: Set<String> = [], typed: String? = nil
  ) {
    items.append(
      SourceItem(
        sort: sort, name: (group.map { "\($0): " } ?? "") + name.value,
        content: content.map { $0 ?? "" }.joined(separator: "\n"), location: name.location,
        owners: owners, typed: typed))
  }

  private mutating func readRules() {
    for rule in source.rules {
      let id = rule.id.value
      let fields = [
        rule.kind, rule.title, rule.why, rule.say, rule.reply, rule.follow, rule.prefer, rule.asks,
      ]
      let lists = [rule.contacts, rule.related, rule.match, rule.unless, rule.without]
      add(
        .rule, rule.id,
        saying: fields.map { $0?.value } + lists.map { $0.map(\.value).joined(separator: "\t") },
        of: [id])
      for text in rule.examples { add(.example, text, in: id, of: [id]) }
      for text in rule.counterexamples { add(.counterexample, text, in: id, of: [id]) }
    }
    for sayings in source.sayings {
      let id = sayings.rule.value
      for text in sayings.like { add(.saying, text, in: id, of: [id]) }
      for text in sayings.unlike { add(.twin, text, in: id, of: [id]) }
    }
    for (name, reply) in source.replies.sorted(by: { $0.key < $1.key }) {
      add(
        .reply, reply.name, saying: [reply.say.value] + reply.contacts.map(\.value),
        of: rules { $0.reply?.value == name })
    }
    for line in source.contacts {
      let id = line.id.value
      add(
        .crisisLine, line.id,
        saying: [line.name, line.call, line.text, line.url, line.spanish].map { $0?.value },
        of: rules { rule in
          let reply = rule.reply.flatMap { source.replies[$0.value] }
          return (rule.contacts + (reply?.contacts ?? [])).contains { $0.value == id }
        })
    }
  }

  private func rules(where isOwner: (SourceRule) -> Bool) -> Set<String> {
    Set(source.rules.filter(isOwner).map(\.id.value))
  }

  private mutating func readPassages() {
    for passage in source.passages {
      let blocks = passage.blocks.map { block in
        (block.isListItem ? "- " : "") + block.sentences.flatMap(\.runs).map(Self.text).joined()
      }
      add(
        .passage, passage.id, saying: [passage.title.value, passage.section] + blocks,
        of: [passage.id.value])
    }
    for list in source.phrasings {
      let id = list.passage.value
      for question in list.questions { add(.phrasing, question, in: id, of: [id]) }
    }
  }

  private static func text(of run: SourceSentence.Run) -> String {
    switch run {
    case .text(let words): words
    case .citation(let works): "[" + works.map(\.value).joined(separator: ";") + "]"
    }
  }

  private mutating func readWords() {
    for (groups, sort) in [
      (source.concepts, SourceItem.Sort.concept), (source.lexicon.thesaurus, .synonym),
    ] {
      for group in groups {
        let name = group.name.value
        let users = rules { rule in
          (rule.match + rule.unless + rule.without).contains { $0.value.contains("<\(name)>") }
        }
        for word in group.words {
          add(sort, word, in: name, of: users, typed: sort == .synonym ? word.value : nil)
        }
      }
    }
    let lexicon = source.lexicon
    for entry in lexicon.shorthand {
      add(
        .word, entry.typed, in: "shorthand", saying: [entry.written.value], typed: entry.typed.value
      )
    }
    for entry in lexicon.misspellings {
      for typed in entry.typed {
        add(
          .word, typed, in: "misspelling", saying: [entry.meant.value], typed: typed.value)
      }
    }
    for entry in lexicon.confusables {
      add(
        .word, entry.typed, in: "confusable", saying: entry.meant.map(\.value),
        typed: entry.typed.value)
    }
    for word in lexicon.functionWords {
      add(.word, word, in: "function word", typed: word.value)
    }
    for word in lexicon.questionWords {
      add(.word, word, in: "question word", typed: word.value)
    }
  }

  private mutating func readRest() {
    for work in source.references {
      add(.work, Located(work.value.id, at: work.location), saying: [work.value.citation])
    }
    for links in source.links {
      add(
        .link, links.passage,
        saying: links.links.map { link in
          "\(link.aspect.value): \(link.passages.map(\.value).joined(separator: ", "))"
        }, of: [links.passage.value])
    }
    for suggestion in source.suggestions {
      add(.suggestion, suggestion.passage, saying: [suggestion.question.value])
    }
    for (place, texts) in [("guide", source.fixedSentences), ("clinic", source.clinic)] {
      for (key, text) in texts.sorted(by: { $0.key < $1.key }) {
        add(.sentence, Located("\(place)/\(key)", at: text.location), saying: [text.value])
      }
    }
    for signal in source.kindWeights {
      add(
        .weight, signal.name,
        saying: signal.weights.map { "\($0.kind.value): \($0.weight.value)" })
    }
  }
}
