import BuiltInKnowledge
import Conversation
import Foundation
import Knowledge
import KnowledgeAuthoring
import KnowledgeFixtures
import TextSearch

@testable import Workbench

/// The knowledge that the tests work on: the shipped one as it runs and as it is written, and a small
/// one that compiles at once.
enum Workshop {
  static let knowledge: KnowledgeBase = {
    guard let knowledge = try? BuiltInKnowledge.load() else {
      fatalError("the knowledge that is built in cannot be read")
    }
    return knowledge
  }()
  static let guide = Guide(knowledge: knowledge)

  static let files: [SourceFile] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../knowledge").path
    guard let files = try? KnowledgeFolder.files(at: folder) else {
      fatalError("there is no knowledge at \(folder)")
    }
    return files
  }()
  static let source = KnowledgeReader.read(files).source

  /// The shipped guide, altered.
  static func guide(altered: (inout KnowledgeBase) -> Void) -> Guide {
    var altering = knowledge
    altered(&altering)
    return Guide(knowledge: altering)
  }

  static func number(ofRule id: String) -> Int { knowledge.rules.firstIndex { $0.id == id }! }

  static func number(ofPassage id: String) -> Int { knowledge.passage(withID: id)! }

  /// A small guide and the folder that it was compiled from.
  static let small: (compiled: CompiledKnowledge, guide: Guide) = {
    let compiled = SmallKnowledge().compiled
    guard let knowledge = try? KnowledgeBase(PackedBytes(compiled.bytes)) else {
      fatalError("the small knowledge cannot be read")
    }
    return (compiled, Guide(knowledge: knowledge))
  }()

  /// A conversation that expects what the guide replies now, word by word.
  static func trial(_ messages: [String], with guide: Guide) -> Trial {
    let expected = guide.observations(of: messages)
    var state = ConversationState()
    let turns = messages.map { message in
      let turn = Turn(message, after: state, in: guide)
      state = turn.nextState
      return turn
    }
    return Trial(name: messages[0], turns: turns) { altered in
      altered.observations(of: messages).map(\.text) != expected.map(\.text)
    }
  }
}

extension Workshop {
  static func guide(from source: KnowledgeSource) throws -> Guide {
    var compiler = KnowledgeCompiler(source)
    return Guide(knowledge: try KnowledgeBase(PackedBytes(compiler.compile(hash: ""))))
  }
}
