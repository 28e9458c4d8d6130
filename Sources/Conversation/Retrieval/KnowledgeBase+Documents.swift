public import Knowledge

extension KnowledgeBase {
  /// The documents that lead to a kind of reply, those aside that are withdrawn.
  func documents(ofKind kind: ReplyKind) -> LazyFilterSequence<Range<Int>> {
    classes.documents(ofKind: kind).lazy.filter { [withdrawn] document in
      withdrawn.isEmpty || !withdrawn.contains(document)
    }
  }

  /// The rule that a document behind the passages stands for.
  func rule(ofDocument document: Int) -> Int { document - passages.count }

  /// The document of the index that stands for the passage or rule of this id; nil where none does.
  public func document(withID id: String) -> Int? {
    passage(withID: id) ?? rules.firstIndex { $0.id == id }.map { passages.count + $0 }
  }

  /// The id of the passage or rule that a document of the index stands for.
  package func documentID(_ document: Int) -> String {
    document < passages.count ? passages[document].id : rules[rule(ofDocument: document)].id
  }
}
