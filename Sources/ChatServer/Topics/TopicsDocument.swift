internal import Knowledge
internal import Rendering

/// `GET /v1/topics`: what can be asked about, by section, in the order of the page.
enum TopicsDocument {
  static func document(of knowledge: KnowledgeBase) -> Document {
    Document(
      Array(TopicsJSON.json(of: knowledge).text.utf8), type: "application/json",
      cacheControl: "no-cache")
  }
}
