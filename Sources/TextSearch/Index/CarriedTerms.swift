/// What a message that leans on the talk so far takes over from the question before it.
public enum CarriedTerms {
  /// Below this rarity, in hundredths, a word is too common to be a topic.
  private static let leastRarity = 40
  /// Weight of a carried word, in percent; tuned on labelled conversations.
  private static let weight = 40

  /// Bytes of a term of a topic, at most: more is a stranger that is taken for a term (see
  /// `TermTable`).
  private static let longest = 64

  /// The terms of a question that name its topic: single words with meaning, and groups.
  public static func topic(of terms: [QueryTerm], in index: InvertedIndex) -> [String] {
    terms.filter {
      !$0.text.utf8.contains(UInt8(ascii: " ")) && $0.text.utf8.count <= longest
        && (index.rarity(of: $0.number) ?? 0) >= leastRarity
    }.map { $0.text }
  }

  /// A message together with its topic, as if they were one question.
  public static func joined(
    _ own: [QueryTerm], after topic: [String], knownTo table: TermTable
  ) -> [QueryTerm] {
    guard !topic.isEmpty else { return own }
    return own
      + carried(topic, beside: own).compactMap { term in
        table.number(of: term.text).map {
          QueryTerm(text: term.text, number: $0, weight: term.weight)
        }
      }
  }

  /// Carried words that the message does not say itself, as they are; and groups of the thesaurus
  /// that it names, paired with carried ones, as in 'what does it do to the amygdala' after a question
  /// on ketamine.
  private static func carried(_ topic: [String], beside own: [QueryTerm]) -> [Term] {
    let groups = own.map { $0.text }.filter(isGroup)
    let words = topic.map { Term(text: $0, weight: weight) }
    let pairs = topic.filter(isGroup).flatMap { carried in
      groups.flatMap { group in
        [carried + " " + group, group + " " + carried].map {
          Term(text: $0, weight: TermExtractor.groupPairWeight)
        }
      }
    }
    return (words + pairs).filter { word in !own.contains { $0.text == word.text } }
  }

  /// Whether a term names one group of the thesaurus, alone.
  private static func isGroup(_ term: String) -> Bool {
    term.utf8.first == UInt8(ascii: "<") && !term.utf8.contains(UInt8(ascii: " "))
  }
}
