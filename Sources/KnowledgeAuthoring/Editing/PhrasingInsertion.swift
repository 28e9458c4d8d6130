/// Adds ways of asking for a passage to its file of phrasings, and touches no other line.
public enum PhrasingInsertion {
  /// Why nothing was added: what, where, and what to do.
  public struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
    public var description: String
  }

  /// The file with the questions behind the passage's last one, each on a line of its own.
  ///
  /// Questions that some passage has already are left out; nil where none is left. What comes out is
  /// read again: but for the new questions it must say what the file said before.
  public static func file(
    adding questions: [String], to passage: String, in files: [SourceFile]
  ) throws(Fault) -> SourceFile? {
    let source = KnowledgeReader.read(files).source
    guard let list = source.phrasings.last(where: { $0.passage.value == passage }),
      let last = list.questions.last,
      let file = files.first(where: { $0.path == last.location.file })
    else {
      throw Fault(
        description: "the passage '\(passage)' has no list of questions in sections/*.yaml; "
          + "write its first question by hand")
    }
    let known = Set(source.phrasings.flatMap(\.questions).map(\.value))
    let new = questions.filter { !known.contains($0) }
    guard !new.isEmpty else { return nil }
    let edited = insert(new, after: last.location, in: file)
    guard adds(new, to: passage, edited, since: file) else {
      throw Fault(
        description: "\(file.path):\(last.location.line): nothing can be added behind this line; "
          + "write the list with one question a line, each after '- '")
    }
    return edited
  }

  /// Questions as a list of their own, to paste into a file of phrasings.
  public static func list(of questions: [String], for passage: String) -> String {
    (["\(YAMLScalar.written(passage)):", "  questions:"]
      + questions.map { "    - " + YAMLScalar.written($0) }).joined(separator: "\n")
  }

  /// The item may go on over indented lines; what is added stands behind them, indented as it is.
  private static func insert(
    _ questions: [String], after place: SourceLocation, in file: SourceFile
  ) -> SourceFile {
    var lines = file.lines
    let item = lines[place.line - 1]
    let indent = item.prefix { $0 == " " }
    var end = place.line
    while end < lines.count, lines[end].prefix(while: { $0 == " " }).count > indent.count {
      end += 1
    }
    lines.insert(contentsOf: questions.map { "\(indent)- \(YAMLScalar.written($0))"[...] }, at: end)
    return SourceFile(path: file.path, text: lines.joined(separator: "\n"))
  }

  /// Whether the edited file says what the file said, with the questions added to the passage's.
  private static func adds(
    _ questions: [String], to passage: String, _ edited: SourceFile, since file: SourceFile
  ) -> Bool {
    let (before, faults) = KnowledgeReader.read([file])
    let (after, newFaults) = KnowledgeReader.read([edited])
    guard newFaults.count == faults.count, after.phrasings.count == before.phrasings.count else {
      return false
    }
    let last = before.phrasings.lastIndex { $0.passage.value == passage }
    return before.phrasings.indices.allSatisfy { index in
      let was = before.phrasings[index].questions.map(\.value)
      return after.phrasings[index].passage.value == before.phrasings[index].passage.value
        && after.phrasings[index].questions.map(\.value) == (index == last ? was + questions : was)
    }
  }
}
