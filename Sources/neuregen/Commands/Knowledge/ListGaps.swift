import ArgumentParser
import Foundation
import Knowledge
import KnowledgeAuthoring
import QuestionLog
import Rendering

struct ListGaps: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show what was asked in vain, and make phrasings and conversations of it.",
    discussion: """
      FILE is what --log-questions wrote: JSON Lines, an object a turn.
        {"question": "is there a lift", "kind": "not-covered", "found": "unsure", "by": [],
         "nearest": ["booking/setting"], "knowledge": "0123456789abcdef"}
      "question" holds known words and the placeholders <name> <number> <mail> <date> <link> \
      <word>; it is null where the talk was about danger. "found" is answered, in-part, replied, \
      lacking, unsure, outside, foreign, nothing or help. There are no times and no talks.

      Shown are questions that found no answer (in-part, lacking, unsure, outside), those in like \
      words together, the largest group first, with the passages whose words are nearest, and the \
      topics that the page lacks, each with its title. Where the page holds the answer, it lacks a \
      phrasing; where it does not, a topic, or a topic lacks an example.

      EXAMPLES
        neuregen knowledge gaps questions.jsonl
        neuregen knowledge gaps questions.jsonl --json | jq '.gaps[0]'
        neuregen knowledge gaps questions.jsonl --group 2 --phrasings-for booking/setting
        neuregen knowledge gaps questions.jsonl --group 2 --phrasings-for booking/setting \\
          --append --knowledge knowledge
        neuregen knowledge gaps questions.jsonl --group 1 --transcript transcripts/lift.txt

      EXIT STATUS
        0  done
        1  done, but lines of FILE were none of a log; each is named
        2  FILE is no log, or wrong usage
      """)

  @OptionGroup var options: GuideOptions

  @Flag(
    help: "Print one JSON object: entries, gaps (number, count, found, wordings, nearest, topics).")
  var json = false

  // A number below 0 is no option: it is read, and refused.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The group to make something of, by its number.", valueName: "n"))
  var group: Int?

  @Option(
    help: ArgumentHelp(
      "Print the group's questions as phrasings of this passage, as YAML.", valueName: "passage"))
  var phrasingsFor: String?

  @Flag(help: "Add them to the passage's own in sections/*.yaml of the folder --knowledge.")
  var append = false

  @Option(
    help: ArgumentHelp(
      "Write the group's questions into a new file as a conversation that awaits its answers.",
      valueName: "new file"))
  var transcript: String?

  @Argument(help: "A log of questions.")
  var file: String

  func validate() throws {
    if (phrasingsFor != nil || transcript != nil) != (group != nil) {
      throw ValidationError("--group goes with --phrasings-for or --transcript, and they with it")
    }
    if append, phrasingsFor == nil || options.folder == nil {
      throw ValidationError("--append needs --phrasings-for, and the folder: --knowledge DIR")
    }
    if json, group != nil { throw ValidationError("--json lists the groups; leave out --group") }
  }

  func run() throws {
    let log = try QuestionLogFile.read(file)
    let knowledge = try options.knowledge()
    let gaps = GapSearch(knowledge: knowledge).gaps(in: log.entries)
    for fault in log.faults { Output.complain("neuregen: " + Printable.text(fault.description)) }
    if let group {
      guard gaps.indices.contains(group - 1) else {
        throw UsageError("there is no group \(group); there are \(gaps.count), numbered from 1")
      }
      try use(gaps[group - 1], in: knowledge)
    } else {
      let report = GapReport(gaps, amongEntries: log.entries.count, in: knowledge)
      Output.line(json ? report.json.text : report.text)
    }
    if !log.faults.isEmpty { throw ExitCode(Output.Status.failures.rawValue) }
  }

  private func use(_ gap: Gap, in knowledge: KnowledgeBase) throws {
    if let phrasingsFor {
      guard knowledge.passage(withID: phrasingsFor) != nil else {
        let near = NearestName.of(phrasingsFor, among: knowledge.passages.map(\.id))
        throw UsageError(
          "there is no passage '\(Printable.text(phrasingsFor))'; "
            + (near.map { "did you mean '\($0)'?" } ?? "see 'neuregen knowledge list'"))
      }
      try phrase(PhrasingDraft(of: gap, for: phrasingsFor))
    }
    if let transcript { try write(TranscriptDraft(of: gap).text, toNew: transcript) }
  }

  private func phrase(_ draft: PhrasingDraft) throws {
    for question in draft.skipped {
      Output.complain("skipped, since something was taken out: \(Printable.text(question))")
    }
    guard !draft.questions.isEmpty else {
      return Output.complain("no question of the group can stand as a phrasing")
    }
    if append, let folder = options.folder {
      try add(draft, to: folder)
    } else {
      Output.line(PhrasingInsertion.list(of: draft.questions, for: draft.passage))
    }
  }

  private func add(_ draft: PhrasingDraft, to folder: String) throws {
    do {
      let files = try KnowledgeFolder.files(at: folder)
      let edited = try PhrasingInsertion.file(
        adding: draft.questions, to: draft.passage, in: files)
      guard let edited else {
        return Output.complain(
          "nothing was added: each of these is some passage's phrasing already")
      }
      let path = URL(fileURLWithPath: folder).appending(path: edited.path)
      // The reader took its line ends for others; written back, every line would change.
      guard try !Data(contentsOf: path).contains(UInt8(ascii: "\r")) else {
        throw UsageError("'\(folder)/\(edited.path)' has Windows line ends; save it with Unix ones")
      }
      try Data(edited.text.utf8).write(to: path, options: .atomic)
      Output.line("Added to \(folder)/\(edited.path). Now run: neuregen knowledge check \(folder)")
    } catch let error as UsageError {
      throw error
    } catch let error as PhrasingInsertion.Fault {
      throw UsageError(error.description)
    } catch let error as FolderError {
      throw UsageError(error.description)
    } catch {
      throw UsageError.unwritable(folder + "/sections")
    }
  }

  private func write(_ text: String, toNew path: String) throws {
    do {
      try NewFile.create(at: path, text)
    } catch {
      throw UsageError(Printable.text(error.description))
    }
    Output.line("Written to \(Printable.text(path)).")
  }
}
