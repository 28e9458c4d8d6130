internal import TextSearch

/// The language of a message, as far as the guide must know it.
public enum Language: Sendable, Equatable {
  case english
  case spanish
  /// Another language, or no language at all.
  case other
}

extension Language {
  private static let spanishWords: Set<String> = [
    "que", "de", "la", "el", "los", "las", "una", "un", "por", "para", "con", "mi", "me", "es",
    "esta", "estoy", "como", "donde", "cuanto", "cuesta", "hay", "tienen", "puedo", "necesito",
    "quiero", "tengo", "ustedes", "hola", "gracias", "ayuda", "cita", "clinica", "y", "se", "su",
    "al", "del", "sin", "mas", "pero", "si", "yo", "te", "lo", "le", "nos", "muy", "hacer",
    "ketamina", "tept",
  ]

  init(of message: String, _ text: AnalyzedText, lexicon: Lexicon) {
    var known = 0
    var spanish = 0
    var english = 0
    for token in text.tokens {
      if Self.spanishWords.contains(token.typed) {
        spanish += 1
      } else if lexicon.isFunctionWord(token.word) {
        english += 1
      }
      if token.reading != .unknown, token.reading != .corrected { known += 1 }
    }
    let count = text.tokens.count
    if count >= 2, spanish * 5 >= count * 2, spanish >= 2, spanish > english {
      self = .spanish
    } else if count >= 1, known == 0,
      text.tokens.contains(where: { !$0.typed.utf8.allSatisfy { $0 < 128 } })
    {
      self = .other
    } else {
      self = .english
    }
  }
}
