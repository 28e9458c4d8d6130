import BuiltInKnowledge
import Conversation
import Foundation
import Rendering

// scaffold, replaced by subcommands
let guide = Guide(knowledge: try BuiltInKnowledge.load())
struct Line: Decodable { var id: Int; var q: String?; var turns: [String]? }
while let line = readLine() {
  let item = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
  var state = ConversationState()
  var out: [JSON] = []
  for q in item.turns ?? [item.q ?? ""] {
    let (reply, next) = guide.reply(to: q, after: state)
    state = next
    out.append(ReplyJSON.json(of: reply, guide.knowledge))
  }
  print(JSON.object([("id", .number(item.id)), ("replies", .array(out))]).text)
}
