// Blanks at the ends of lines, told scalar by scalar.

extension StringProtocol where SubSequence == Substring {
  /// Without blanks and tabs at both ends.
  var trimmed: Substring {
    Substring(self[...].unicodeScalars.drop(while: \.isBlank)).withoutBlanksAtEnd
  }

  /// Without its first two blanks, or its first tab, and without blanks at its end.
  var withoutIndentation: Substring {
    var scalars = self[...].unicodeScalars
    if scalars.first == "\t" {
      scalars.removeFirst()
    } else {
      for _ in 0..<2 where scalars.first == " " { scalars.removeFirst() }
    }
    return Substring(scalars).withoutBlanksAtEnd
  }

  var withoutBlanksAtEnd: Substring {
    var scalars = self[...].unicodeScalars
    while scalars.last?.isBlank == true { scalars.removeLast() }
    return Substring(scalars)
  }
}

extension Unicode.Scalar {
  var isBlank: Bool { self == " " || self == "\t" }
}
