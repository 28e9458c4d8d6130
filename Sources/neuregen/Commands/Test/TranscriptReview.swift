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
  let guide: Guide
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
      return try paths.flatMap { given in
        try TranscriptFiles.paths(at: given).flatMap { file in
          let transcript = try TranscriptFiles.transcript(at: file, in: file == given ? nil : given)
          try transcript.checkNames(in: guide.knowledge)
          return transcript.parts
        }
      }.map { try trial($0, guide) }
    } catch let fault as TranscriptFault {
      throw UsageError(fault.description)
    } catch let faults as TranscriptFaults {
      throw UsageError(faults.description)
    }
  }

  private static func trial(_ talk: Transcript, _ guide: Guide) throws -> Trial {
    let replay = Replay(of: talk, with: guide)
    guard replay.differences.isEmpty else {
      Output.complain(
        "neuregen: the transcript '\(talk.file)' fails with the knowledge as it stands; run "
          + "'neuregen test' and mend it first")
      throw ExitCode(Output.Status.failures.rawValue)
    }
    return Trial(name: talk.file, turns: replay.turns + replay.alternatives) {
      !Replay(of: talk, with: $0).differences.isEmpty
    }
  }

  var source: KnowledgeSource { compiled.source }

  func coverage() -> Coverage {
    Coverage(of: trials, source: source, guide: guide)
  }

  func showCoverage(most: Int, json: Bool) {
    let coverage = coverage()
    Output.line(json ? coverage.json.text : coverage.text(most: most, folder: folder))
  }

  func showMutation(most: Int, json: Bool) {
    let mutation = mutation()
    Output.line(json ? mutation.json.text : mutation.text(most: most, folder: folder))
  }

  /// Writes a transcript that would notice what these do not.
  ///
  /// - Throws: `UsageError` where the file cannot be written, or nothing is left to notice.
  func record(to file: String) throws {
    do {
      try TranscriptFiles.checkCanCreate(at: file)
      let recording = MutationRecording(of: mutation(), guide: guide)
      guard let transcript = recording.transcript else {
        return Output.line(
          "nothing to record: every alteration is noticed, or cannot be shown")
      }
      try TranscriptFiles.create(transcript, at: file, isPrivate: false)
      Output.line(
        "recorded \(transcript.exchanges.count) talks in '\(file)'; read them before you keep them")
    } catch {
      throw UsageError(error.description)
    }
  }

  func mutation() -> Mutation {
    // How many mutants there are is known only once they have been made.
    let bar = SharedProgressBar(of: 1000, "thousandths of all alterations")
    defer { bar.clear() }
    return Mutation(of: compiled, guide: guide, trials: trials) { done, total in
      bar.show(done * 1000 / max(1, total))
    }
  }
}
