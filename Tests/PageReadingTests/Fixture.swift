import Foundation
import KnowledgeAuthoring

@testable import PageReading

/// Pages of invented text beside the tests, and the knowledge of this package as a base.
enum Fixture {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  static func page(_ name: String) throws -> Page {
    let data = try Data(contentsOf: tests.appending(path: "Fixtures").appending(path: name))
    return try PageReader.page(from: [UInt8](data), named: name)
  }

  static func page(of text: String, named name: String) throws -> Page {
    try PageReader.page(from: Array(text.utf8), named: name)
  }

  static let base: [SourceFile] = {
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    return try! KnowledgeFolder.files(at: root.appending(path: "knowledge").path)
  }()

  static func draft(_ name: String) throws -> KnowledgeDraft {
    try KnowledgeDraft(of: page(name), base: base)
  }
}
