public import Conversation
public import Knowledge

/// The state of a conversation as text, for whoever keeps it between two turns: a page, a client of
/// the server, a program.
///
/// Passages and rules go by their ids, so that a conversation outlives a change of the knowledge:
/// what is gone is forgotten, and danger stays danger. A line a field, in this order, its values
/// parted by spaces; fields without a value are left out:
///
///     1
///     answered ID …
///     listed ID …
///     seen ID …
///     topic TERM …
///     danger RULE
///     declined
///     shown
///
/// The text holds words of what was asked (`topic`): treat it as the visitor's own.
public enum StateText {
  private static let version = "1"
  /// Bytes of a text that is read, at most: the longest that is written is about half as long.
  public static let longest = 8192

  public static func text(of state: ConversationState, _ knowledge: KnowledgeBase) -> String {
    let passages = { (numbers: [Int]) in numbers.map { knowledge.passages[$0].id } }
    let fields = [
      field("answered", passages(state.answered)),
      field("listed", passages(state.listed)),
      field("seen", passages(state.seen)),
      field("topic", state.topic),
      field("danger", state.danger.map { [knowledge.rules[$0].id] } ?? []),
      state.bookingDeclined ? "declined" : nil,
      state.bookingShown ? "shown" : nil,
    ]
    return ([version] + fields.compactMap { $0 }).joined(separator: "\n")
  }

  /// The state that a text stands for, with this knowledge; nil for any text that was not written
  /// as one. An empty text is a new conversation.
  public static func state(from text: String, _ knowledge: KnowledgeBase) -> ConversationState? {
    if text.isEmpty { return ConversationState() }
    guard text.utf8.count <= longest else { return nil }
    var fields = parts(of: text, at: UInt8(ascii: "\n"))[...]
    guard fields.popFirst() == version else { return nil }
    var state = ConversationState()
    for name in ["answered", "listed", "seen", "topic", "danger", "declined", "shown"] {
      guard let field = fields.first else { break }
      var values = parts(of: field, at: UInt8(ascii: " "))[...]
      guard values.popFirst() == name else { continue }
      fields = fields.dropFirst()
      let takesValues = name != "declined" && name != "shown"
      guard values.isEmpty != takesValues, !values.contains("") else { return nil }
      switch name {
      case "answered": state.answered = passages(values, knowledge)
      case "listed": state.listed = passages(values, knowledge)
      case "seen": state.seen = passages(values, knowledge)
      case "topic": state.topic = Array(values.prefix(ConversationState.mostTopicTerms))
      case "danger": state.danger = danger(values, knowledge)
      case "declined": state.bookingDeclined = true
      default: state.bookingShown = true
      }
    }
    return fields.isEmpty ? state : nil
  }

  private static func field(_ name: String, _ values: [String]) -> String? {
    values.isEmpty ? nil : name + " " + values.joined(separator: " ")
  }

  /// The passages that there still are, each once.
  private static func passages(_ ids: ArraySlice<String>, _ knowledge: KnowledgeBase) -> [Int] {
    ids.reduce(into: []) { found, id in
      if let passage = knowledge.passage(withID: id), !found.contains(passage) {
        found.append(passage)
      }
    }
  }

  /// The rule that saw danger; another of danger where that one is gone.
  private static func danger(_ ids: ArraySlice<String>, _ knowledge: KnowledgeBase) -> Int? {
    let rules = knowledge.rules.indices.filter { knowledge.rules[$0].kind == .crisis }
    return rules.first { knowledge.rules[$0].id == ids.first } ?? rules.first
  }

  private static func parts(of text: String, at mark: UInt8) -> [String] {
    text.utf8.split(separator: mark, omittingEmptySubsequences: false).map { String($0) ?? "" }
  }
}
