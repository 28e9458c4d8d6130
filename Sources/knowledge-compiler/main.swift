// Compiles a knowledge folder into a Swift file: knowledge-compiler FOLDER OUTPUT
// The build calls it through the plugin CompileKnowledge.

import Foundation
import KnowledgeAuthoring

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data((message + "\n").utf8))
  exit(1)
}

guard CommandLine.arguments.count == 3 else { fail("usage: knowledge-compiler FOLDER OUTPUT") }
let (folder, output) = (CommandLine.arguments[1], CommandLine.arguments[2])
do {
  let compiled = try CompiledKnowledge(folder: folder)
  for finding in compiled.findings where finding.severity == .error {
    let place = finding.location
    FileHandle.standardError.write(
      Data(
        "\(folder)/\(place.file):\(place.line):\(place.column): error: \(finding.problem); \(finding.remedy)\n"
          .utf8))
  }
  guard compiled.isUsable else { exit(1) }
  try Data(SwiftLiteral.source(of: compiled.bytes).utf8).write(to: URL(filePath: output))
} catch let error as FolderError {
  fail("\(error)")
} catch {
  fail("cannot write \(output): \(error.localizedDescription)")
}
