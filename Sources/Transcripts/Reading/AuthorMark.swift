/// A comment that tells who wrote the expectations below it, down to the next mark or message.
///
/// It is a comment so that it reads as what it is, and so that nothing is lost where it is deleted:
/// what stands under no mark was written by a person.
enum AuthorMark: String, CaseIterable {
  case recorded, written

  /// Nil where the comment is any other; capitals do not count.
  init?(comment: some StringProtocol) {
    self.init(rawValue: comment.lowercased())
  }

  var line: String { "# " + rawValue }
}
