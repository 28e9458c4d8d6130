/// Reads a text: words, sentences, shorthand written out, misspellings mended, stems.
///
/// The same analyzer reads visitors' messages, the knowledge and the patterns of its rules.
/// Time is linear in the text: only the first `correctionsPerText` strange words are corrected.
public struct Analyzer: Sendable {
  private let lexicon: Lexicon
  private let corrector: SpellingCorrector?
  private let segmenter: WordSegmenter

  /// Strange words of one text that are looked at for correction; further ones stand as typed.
  public static let correctionsPerText = 40

  /// - Parameter corrects: whether misspellings are mended; content is read as it is written.
  public init(lexicon: Lexicon, corrects: Bool = true) {
    self.lexicon = lexicon
    corrector = corrects ? SpellingCorrector(targets: lexicon.targets) : nil
    segmenter = WordSegmenter(targets: lexicon.targets)
  }

  public func analyze(_ text: String) -> AnalyzedText {
    let cut = Tokenizer.words(of: text)
    var result = AnalyzedText()
    var budget = Self.correctionsPerText
    var sentenceStart = 0
    var index = 0
    for sentence in cut.questions.indices {
      while index < cut.words.count, cut.words[index].sentence == sentence {
        if let letters = spelledOut(cut.words, from: index) {
          append(letters.joined, in: sentence, to: &result, budget: &budget)
          index += letters.count
        } else {
          append(cut.words[index].text, in: sentence, to: &result, budget: &budget)
          index += 1
        }
      }
      result.sentences.append(
        .init(
          tokens: sentenceStart..<result.tokens.count, isMarkedQuestion: cut.questions[sentence]))
      sentenceStart = result.tokens.count
    }
    return result
  }

  private func append(
    _ typed: String, in sentence: Int, to result: inout AnalyzedText, budget: inout Int
  ) {
    let reading = read(typed, budget: &budget)
    for word in reading.words.split(separator: " ") {
      let word = String(word)
      var token = Token(
        typed: typed, word: word, stem: EnglishStemmer.stem(word), sentence: sentence,
        reading: reading.how, isFunctionWord: lexicon.isFunctionWord(word))
      if let meant = lexicon.oftenMeant(by: word) {
        token.alternatives = meant.split(separator: " ").map { EnglishStemmer.stem(String($0)) }
      }
      result.tokens.append(token)
    }
  }

  /// What a typed word is read as: one or more words, separated by spaces.
  private func read(_ typed: String, budget: inout Int) -> (words: String, how: Token.Reading) {
    if let reading = lexicon.reading(of: typed) {
      return (reading.words, reading.mends ? .corrected : .expanded)
    }
    let plain = typed.contains("'") ? typed.filter { $0 != "'" } : typed
    if plain != typed {
      if let reading = lexicon.reading(of: plain) { return (reading.words, .expanded) }
      return (Contractions.writtenOut(typed), .expanded)
    }
    if lexicon.isKnown(plain) || lexicon.oftenMeant(by: plain) != nil { return (plain, .plain) }
    guard corrector != nil else { return (plain, .plain) }
    guard budget > 0, plain.utf8.count <= 40, !plain.utf8.allSatisfy({ (48...57).contains($0) })
    else { return (plain, .unknown) }
    budget -= 1
    return mended(plain)
  }

  private func mended(_ word: String) -> (words: String, how: Token.Reading) {
    for guess in Disguise.readings(of: word) {
      if let reading = lexicon.reading(of: guess) { return (reading.words, .corrected) }
      if lexicon.isKnown(guess) { return (guess, .corrected) }
    }
    if let words = segmenter.words(in: word, mostWords: 2) {
      return (words.joined(separator: " "), .corrected)
    }
    let undisguised = Disguise.readings(of: word).first ?? word
    if let correction = corrector?.correction(of: undisguised) { return (correction, .corrected) }
    if let words = segmenter.words(in: word, mostWords: 5) {
      return (words.joined(separator: " "), .corrected)
    }
    return (word, .unknown)
  }

  /// Three or more single letters in a row, as in `p t s d`, where they make known words.
  private func spelledOut(
    _ words: [Tokenizer.Word], from start: Int
  ) -> (joined: String, count: Int)? {
    guard corrector != nil, words[start].text.utf8.count == 1 else { return nil }
    var joined = ""
    var end = start
    while end < words.count, words[end].text.utf8.count == 1, end - start < 40 {
      joined += words[end].text
      end += 1
    }
    guard end - start >= 3 else { return nil }
    guard lexicon.isKnown(joined) || segmenter.words(in: joined, mostWords: 5) != nil else {
      return nil
    }
    return (joined, end - start)
  }
}
