internal import Knowledge

extension KnowledgeBase {
  /// The kind of reply that a document of the index leads to.
  func kind(ofDocument document: Int) -> ReplyKind {
    document < passages.count ? .answer : ruleKinds[document - passages.count]
  }

  /// The id of the passage or rule that a document of the index stands for.
  func documentID(_ document: Int) -> String {
    document < passages.count ? passages[document].id : rules[document - passages.count].id
  }
}
