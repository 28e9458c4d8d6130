public import TextSearch

/// The passages that phrasings ask for, by the words of the phrasings.
///
/// What staff wrote down as a way to ask for a passage is answered with it, whatever else was learnt. A
/// phrasing goes by the stems of its words, so that 'crash' and 'crashes' are one; a stranger is taken
/// for a phrasing about once in 500,000 messages (see `TermTable`).
public struct PhrasingTable: Sendable {
  private let phrasings: TermTable
  /// For each phrasing, by its number, the number of its passage.
  private let passages: PackedIntegers
  /// A phrasing that is passed over: what is a single one worth?
  package var passedOver: String?

  init(from reader: inout PackedReader) throws(PackedError) {
    phrasings = try TermTable(from: &reader)
    passages = try reader.integers()
    guard passages.count == phrasings.count else { throw .inconsistent(at: 0) }
  }

  /// The passage that a message asks for word by word; nil for any other message, and for one without
  /// words.
  public func passage(for text: AnalyzedText) -> Int? {
    let key = Self.key(of: text)
    guard !key.isEmpty, key != passedOver else { return nil }
    return phrasings.number(of: key).map { passages[$0] }
  }

  /// What a text goes by: its stems.
  public static func key(of text: AnalyzedText) -> String {
    text.tokens.map { $0.stem }.joined(separator: " ")
  }

  #if !hasFeature(Embedded)
    /// Lays phrasings out. Of two with the same key the first counts.
    public static func write(
      _ phrasings: [(key: String, passage: Int)], to writer: inout PackedWriter
    ) {
      let passages = Dictionary(
        phrasings.filter { !$0.key.isEmpty }.map { ($0.key, $0.passage) },
        uniquingKeysWith: { first, _ in first })
      let layout = TermTable.Layout(Set(passages.keys))
      layout.write(to: &writer)
      writer.write(layout.terms.map { passages[$0]! })
    }
  #endif
}
