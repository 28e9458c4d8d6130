internal import Knowledge
internal import Rendering

/// The words of the widget, from the knowledge, as a module.
///
/// They are a file of their own, because the button is there before the engine is loaded.
enum WidgetWords {
  static func module(of knowledge: KnowledgeBase) -> String {
    let words = JSON.object(sentences.map { ($0.name, .string(knowledge[$0.sentence])) })
    return "export default \(words.text);\n"
  }

  private static let sentences: [(name: String, sentence: FixedSentence)] = [
    ("title", .webTitle), ("promise", .webPromise), ("opening", .opening),
    ("conversation", .webConversation), ("question", .webQuestion), ("send", .webSend),
    ("clear", .webClear), ("copy", .webCopy), ("print", .webPrint), ("close", .webClose),
    ("message", .webMessage), ("loading", .webLoading), ("failed", .webFailed),
    ("cleared", .webCleared), ("copied", .webCopied), ("notCopied", .webNotCopied),
    ("from", .labelFrom), ("sources", .labelSources), ("suggestions", .labelSuggestions),
    ("booking", .labelBooking), ("help", .labelHelp), ("call", .labelCall), ("text", .labelText),
    ("web", .labelWeb), ("visitor", .labelVisitor), ("guide", .labelGuide),
  ]
}
