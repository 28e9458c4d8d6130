/// Something about a message that speaks for or against a kind of reply.
///
/// Signals are whole numbers, in thousandths: a fact counts 1000 where it holds and 0 where not.
public enum Signal: Hashable, Sendable {
  /// Holds of every message.
  case always
  /// The classifier's margin for the kind, with the topic of the talk so far, plus 1: nothing for a
  /// message that is plainly not of the kind.
  case kind(ReplyKind)
  /// The classifier's greatest margin for a passage or rule of the kind, plus 1.
  case document(ReplyKind)
  /// The greatest BM25F score of a passage or rule of the kind, ten points being 1000.
  case words(ReplyKind)
  /// Whether a pattern of a rule of the kind catches the message.
  case pattern(ReplyKind)
  /// The classifier's greatest margin for danger of a sentence by itself, plus 1.
  case darkestSentence
  /// Whether the message names something of the guide's field.
  case namesField
  /// Whether it has at most two, at most four, or over twenty words.
  case twoWords, fourWords, manyWords
  /// Whether no word of it carries meaning.
  case noContent
  /// Whether the visitor speaks of themselves.
  case firstPerson
  case spanish
  /// Share of the words with meaning that are not known at all.
  case unknownWords
  /// Share of the words with meaning, by rarity, that the best passage knows.
  case support
  /// Whether it leans on a topic of the talk so far; whether an answer came before it.
  case carriesTopic, afterAnswer
}

extension Signal: CaseIterable {
  /// All signals, in the order in which knowledge keeps their weights.
  public static let allCases: [Signal] =
    [.always]
    + ReplyKind.allCases.map(Signal.kind) + ReplyKind.allCases.map(Signal.document)
    + ReplyKind.allCases.map(Signal.words)
    + ReplyKind.allCases.filter { $0 != .answer }.map(Signal.pattern) + [
      .darkestSentence, .namesField, .twoWords, .fourWords, .manyWords, .noContent, .firstPerson,
      .spanish, .unknownWords, .support, .carriesTopic, .afterAnswer,
    ]

  /// The signal's name in `weights.yaml`.
  public var name: String {
    switch self {
    case .always: "always"
    case .kind(let kind): "kind \(kind.name)"
    case .document(let kind): "document \(kind.name)"
    case .words(let kind): "words \(kind.name)"
    case .pattern(let kind): "pattern \(kind.name)"
    case .darkestSentence: "darkest sentence"
    case .namesField: "names the field"
    case .twoWords: "at most two words"
    case .fourWords: "at most four words"
    case .manyWords: "over twenty words"
    case .noContent: "no word with meaning"
    case .firstPerson: "first person"
    case .spanish: "spanish"
    case .unknownWords: "unknown words"
    case .support: "support"
    case .carriesTopic: "carries a topic"
    case .afterAnswer: "after an answer"
    }
  }
}

/// How much each signal speaks for each kind of reply, in thousandths of the natural logarithm of
/// odds: weights of a multinomial logistic regression, fitted to labelled questions.
public struct KindWeights: Sendable, Equatable {
  /// No weight is further from zero.
  public static let largest = 1_000_000

  /// By signal, in the order of `Signal.allCases`, and by kind.
  private var rows: [[Int]]

  /// Where nothing was fitted: what a kind's own signals say counts in full.
  public init() {
    rows = Signal.allCases.map { signal in
      ReplyKind.allCases.map { kind in
        switch signal {
        case .kind(kind), .document(kind), .pattern(kind), .words(kind): 1000
        default: 0
        }
      }
    }
  }

  public init(rows: [[Int]]) {
    self.rows = rows
  }

  /// Added to weights where they are packed, since the packed form knows no sign.
  static let offset = largest

  var packed: [[Int]] { rows.map { row in row.map { $0 + Self.offset } } }

  /// The weight of the signal at a place of `Signal.allCases` for a kind.
  public func weight(ofSignal place: Int, for kind: ReplyKind) -> Int {
    rows[place][kind.rawValue]
  }
}
