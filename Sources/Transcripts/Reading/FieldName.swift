/// The names that may open a line of a transcript.
enum FieldName: String, CaseIterable {
  case visitor = "Visitor"
  case or = "Or"
  case guide = "Guide"
  case expect = "Expect"
  case rule = "Rule"
  case passages = "Passages"
  case related = "Related"
  case references = "References"
  case contacts = "Contacts"
  case booking = "Booking"
  case says = "Says"
  case neverSays = "Never says"
  case neverCites = "Never cites"
  case neverOffers = "Never offers"
  case include = "Include"
  case talk = "Talk"

  /// Capitals do not count: people type as they type.
  init?(typed: String) {
    let typed = typed.lowercased()
    guard let name = Self.allCases.first(where: { $0.rawValue.lowercased() == typed }) else {
      return nil
    }
    self = name
  }

  /// Whether it may stand several times under one message.
  var isRepeatable: Bool {
    [.says, .neverSays, .neverCites, .neverOffers].contains(self)
  }

  /// Whether its text is a list of ids.
  var isList: Bool {
    [.passages, .related, .references, .contacts, .neverCites, .neverOffers].contains(self)
  }
}

/// A named line with those that go on with it, not yet understood.
struct Field {
  var name: FieldName
  /// Where the name stands.
  var place: TranscriptPlace
  /// Where the text begins.
  var textPlace: TranscriptPlace
  var text: String
  /// The last line with text.
  var lastLine: Int
  /// Whether it stands under the mark `# recorded`.
  var isRecorded: Bool

  var lines: Range<Int> { place.line..<lastLine + 1 }
}
