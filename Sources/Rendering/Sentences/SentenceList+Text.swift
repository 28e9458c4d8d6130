extension SentenceList {
  /// For people: below its places, each text on a line of its own.
  public var text: String {
    var lines: [String] = []
    var places: [String] = []
    var origin: SpokenSentence.Origin?
    for sentence in sentences {
      if sentence.places != places || sentence.origin != origin {
        if !lines.isEmpty { lines.append("") }
        lines += sentence.places
        if let origin = sentence.origin {
          lines[lines.count - 1] += ", \(origin.file):\(origin.line)"
        }
        places = sentence.places
        origin = sentence.origin
      }
      lines.append("  " + sentence.text)
    }
    return lines.joined(separator: "\n")
  }

  /// An object for each sentence, to be printed one a line.
  public var json: [JSON] {
    sentences.map { sentence in
      .object([
        ("places", .array(sentence.places.map { .string($0) })),
        ("part", .string(sentence.part)),
        ("text", .string(sentence.text)),
        ("citations", .array(sentence.citations.map { .string($0) })),
        ("file", .string(sentence.origin?.file)),
        ("line", sentence.origin.map { .number($0.line) } ?? .null),
      ])
    }
  }
}
