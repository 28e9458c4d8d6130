/// Cuts a text into words and sentences. Linear in the text; never fails.
///
/// A word is a run of letters and digits, with apostrophes, `@`, `$`, `!` and `*` kept where they
/// stand between letters, since people hide words so. Single letters joined by dots or hyphens make
/// one word (`p.t.s.d`). A `%` behind a number is the word `percent`. Everything else separates.
public enum Tokenizer {
  public struct Word: Equatable, Sendable {
    public var text: String
    public var sentence: Int
  }

  public struct Result: Equatable, Sendable {
    public var words: [Word] = []
    /// For each sentence, whether it ended in a question mark.
    public var questions: [Bool] = []
  }

  public static func words(of text: String) -> Result {
    var cutter = Cutter(
      scalars: text.unicodeScalars.map { $0.folded }, raw: Array(text.unicodeScalars))
    cutter.run()
    return cutter.result
  }
}

private struct Cutter {
  let scalars: [FoldedScalar]
  let raw: [Unicode.Scalar]
  var result = Tokenizer.Result()
  var word = ""
  /// Letters and digits since the word began or its last inner dot or hyphen.
  var runLength = 0
  var sentence = 0
  var sentenceIsEmpty = true

  init(scalars: [FoldedScalar], raw: [Unicode.Scalar]) {
    self.scalars = scalars
    self.raw = raw
  }

  mutating func run() {
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case .letter(let first, let second):
        append(first)
        if second != 0 { append(second) }
      case .digit(let digit):
        append(digit)
      case .invisible:
        break
      case .apostrophe:
        if joinsLetters(index) { append(0x27, countsInRun: false) } else { endWord() }
      case .emoji:
        endWord()
        word.unicodeScalars.append(raw[index])
        endWord()
      case .sentenceEnd:
        end(at: index)
      case .questionMark:
        endSentence(isQuestion: true)
      case .other:
        index += separator(at: index)
      }
      index += 1
    }
    endSentence(isQuestion: false)
  }

  /// Handles a mark that is neither letter nor sentence end; returns how many further scalars it took.
  private mutating func separator(at index: Int) -> Int {
    switch raw[index] {
    case "@", "$", "*":
      if joinsLetters(index) { append(raw[index].value) } else { endWord() }
    case "-":
      if joinsSingleLetters(index) { runLength = 0 } else { endWord() }
    case "%":
      if isHexDigit(index + 1), isHexDigit(index + 2), !word.isEmpty || index == 0,
        index + 3 >= scalars.count || !isDigit(index + 3)
      {
        endWord()
        return 2
      }
      let followsNumber = isDigit(index - 1)
      endWord()
      if followsNumber {
        word = "percent"
        endWord()
      }
    default:
      endWord()
    }
    return 0
  }

  private mutating func end(at index: Int) {
    if raw[index] == ".", joinsSingleLetters(index) {
      runLength = 0
      return
    }
    if raw[index] == ".", isDigit(index - 1), isDigit(index + 1) { return endWord() }
    if raw[index] == "!", joinsLetters(index) { return append(raw[index].value) }
    endSentence(isQuestion: false)
  }

  private mutating func append(_ scalar: UInt32, countsInRun: Bool = true) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    word.unicodeScalars.append(scalar)
    if countsInRun { runLength += 1 }
  }

  private mutating func endWord() {
    runLength = 0
    guard !word.isEmpty else { return }
    if sentenceIsEmpty {
      result.questions.append(false)
      sentenceIsEmpty = false
    }
    result.words.append(.init(text: word, sentence: sentence))
    word = ""
  }

  private mutating func endSentence(isQuestion: Bool) {
    endWord()
    guard !sentenceIsEmpty else { return }
    result.questions[sentence] = isQuestion
    sentence += 1
    sentenceIsEmpty = true
  }

  private func isLetterOrDigit(_ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    switch scalars[index] {
    case .letter, .digit: return true
    default: return false
    }
  }

  private func isDigit(_ index: Int) -> Bool {
    guard scalars.indices.contains(index), case .digit = scalars[index] else { return false }
    return true
  }

  private func isHexDigit(_ index: Int) -> Bool {
    guard raw.indices.contains(index) else { return false }
    switch raw[index] {
    case "0"..."9", "A"..."F", "a"..."f": return true
    default: return false
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    guard scalars.indices.contains(index), case .letter = scalars[index] else { return false }
    return true
  }

  private func joinsLetters(_ index: Int) -> Bool {
    isLetter(index - 1) && isLetter(index + 1)
  }

  /// Whether the mark stands between two letters that each stand alone, as in `p.t.s.d`.
  private func joinsSingleLetters(_ index: Int) -> Bool {
    runLength == 1 && isLetter(index - 1) && isLetter(index + 1) && !isLetterOrDigit(index + 2)
  }
}
