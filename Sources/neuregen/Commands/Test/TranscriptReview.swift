import ArgumentParser
import Conversation
import Knowledge
import KnowledgeAuthoring
import Rendering
import TextSearch
import Transcripts
import Workbench

/// What the transcripts are worth: `neuregen test --coverage` and `--mutate`.
///
/// Both need the knowledge as it is written, with its phrasings, which the executable does not hold.
struct TranscriptReview {
  private let folder: String
  private let compiled: CompiledKnowledge
  private let guide: Guide
  private let trials: [Trial]

  /// - Throws: `UsageError` where the folder has errors, or a transcript cannot be read or fails:
  ///   what fails already cannot notice anything.
  init(of paths: [String], folder: String, options: GuideOptions) throws {
    self.folder = folder
    compiled = try options.compiledFolder(folder)
    guard compiled.isUsable else {
      throw UsageError(
        "the knowledge in '\(folder)' has errors; run 'neuregen knowledge check \(folder)'")
    }
    guide = Guide(knowledge: try KnowledgeBase(PackedBytes(compiled.bytes)))
    trials = try Self.trials(paths, guide)
  }

  private static func trials(_ paths: [String], _ guide: Guide) throws -> [Trial] {
    do {
      return try paths.flatMap { try TranscriptFiles.paths(at: $0) }.map { path in
        let transcript = try TranscriptFiles.transcript(at: path)
        let replay = Replay(of: transcript, with: guide)
        guard replay.differences.isEmpty else {
          throw UsageError(
            "the transcript '\(path)' fails with the knowledge as it stands; run 'neuregen test' "
              + "and mend it first")
        }
        return Trial(name: path, turns: replay.turns) {
          !Replay(of: transcript, with: $0).differences.isEmpty
        }
      }
    } catch let fault as TranscriptFault {
      throw UsageError(fault.description)
    } catch let faults as TranscriptFaults {
      throw UsageError(faults.description)
    }
  }

  func showCoverage(most: Int, json: Bool) {
    let coverage = Coverage(of: trials, source: compiled.source, guide: guide)
    Output.line(json ? coverage.json.text : coverage.text(most: most, folder: folder))
  }

  func showMutation(most: Int, json: Bool) {
    // How many mutants there are is known only once they have been made.
    let bar = SharedProgressBar(of: 1000, "thousandths of all mutants")
    let mutation = Mutation(of: compiled, guide: guide, trials: trials) { done, total in
      bar.show(done * 1000 / max(1, total))
    }
    bar.clear()
    Output.line(json ? mutation.json.text : mutation.text(most: most, folder: folder))
  }
}
