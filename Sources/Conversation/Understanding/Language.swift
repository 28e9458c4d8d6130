internal import TextSearch

/// The language of a message, as far as the guide must know it.
public enum Language: Sendable, Equatable {
  case english
  case spanish
  /// Another language, or no language at all.
  case other
}

extension Language {
  /// The commonest words of Spanish messages, without accents, that are no English words.
  private static let spanishWords: Set<String> = [
    "ahi", "al", "algo", "alguien", "antes", "aqui", "asi", "ayuda", "bien", "cada", "casa",
    "cerebro", "cita", "clinica", "como", "cosas", "cual", "cuando", "cuanta", "cuantas", "cuanto",
    "cuantos", "cuesta", "dan", "de", "del", "desde", "despues", "dia", "donde", "el", "ella", "en",
    "entre", "eres", "esa", "ese", "eso", "esposa", "esposo", "esta", "estan", "este", "esto",
    "estoy", "estres", "fue", "gente", "gracias", "hace", "hacen", "hacer", "hago", "hasta", "hijo",
    "hija", "hola", "hoy", "ke", "ketamina", "la", "las", "le", "les", "lo", "los", "mejor", "mi",
    "miedo", "mis", "mismo", "mucho", "muy", "nada", "necesito", "ni", "nomas", "nos", "otra",
    "otro", "para", "parte", "pasa", "pastillas", "pero", "por", "porque", "postraumatico", "puede",
    "pueden", "puedo", "que", "quien", "quiere", "quiero", "se", "seguro", "ser", "si", "siempre",
    "siento", "sirve", "sobre", "soy", "su", "sus", "tambien", "te", "tengo", "tept", "terapia",
    "tiene", "tienen", "todo", "todos", "trabajo", "tratamiento", "una", "uno", "usted", "ustedes",
    "ver", "verdad", "vez", "vida", "voy", "xq", "ya", "yo", "y",
  ]
  /// Words of both languages, which speak for neither.
  private static let sharedWords: Set<String> = [
    "a", "con", "es", "hay", "me", "mas", "no", "son", "sin", "solo", "un", "va",
  ]

  /// Spanish where its words are a third of the message and outnumber those of English; no language
  /// that the guide knows where no word is known, or hardly one of several and none that English
  /// sentences are built with.
  init(of text: AnalyzedText) {
    var known = 0
    var strange = 0
    var spanish = 0
    var english = 0
    for token in text.tokens {
      if Self.spanishWords.contains(token.typed) {
        spanish += 1
      } else if token.isFunctionWord, !Self.sharedWords.contains(token.typed) {
        english += 1
      }
      switch token.reading {
      case .plain, .expanded: known += 1
      case .corrected, .unknown: strange += 1
      }
    }
    let count = text.tokens.count
    let isForeignScript =
      known == 0 && text.tokens.contains { !$0.typed.utf8.allSatisfy { $0 < 128 } }
    if spanish > english, spanish * 3 >= count, spanish > 1 || count == 1 {
      self = .spanish
    } else if count >= 1, isForeignScript || count >= 3 && english == 0 && strange * 5 >= count * 4
    {
      self = .other
    } else {
      self = .english
    }
  }
}
