import ArgumentParser
import Conversation
import Evaluation
import Foundation
import KnowledgeAuthoring
import Rendering
import Transcripts
import Workbench

struct DiffKnowledge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show what changes for visitors between two versions of the knowledge.",
    discussion: """
      OLD and NEW are knowledge folders or git revisions; 'REVISION:PATH' names a folder in one, and \
      a bare revision its folder 'knowledge'. Left out, OLD is HEAD and NEW is the folder 'knowledge' \
      as it stands: what would change with what is not committed yet.

      First comes what was edited: passages, phrasings, rules, sayings, words and the rest, added, \
      changed or removed, each with its place. Then come the texts that are said otherwise. Then every transcript, every \
      phrasing and example of both versions and every labelled question is put to both, and each \
      reply that changes is counted and shown under the worst that changes in it:

        safety     who is in danger is helped otherwise
        kind       another kind of reply, as an answer that is now an 'I do not know'
        winner     another passage or rule wins
        citations  other works are cited
        booking    the way to the clinic is offered otherwise
        wording    other words, from the same passage or rule
        margin     the same reply, with a lead that moved by ten percent or more

      Of each class those come first that are by your edit: a passage or rule that was edited wins, \
      or won, an edited text is said, or an edited word stands in the message. The others moved on \
      the side, since training weighs all that is written together; look at those of safety.

      With --json the result is one object on one line: messages, safety (whether it changes), \
      counts and byEdit (by class), edits (act, what, name, file, line), sentences (says, file, \
      line, safety, old, new) and replies (class, byEdit, origin, \
      place, turn, message, old and new, each with kind, rule, passages, related, references, \
      contacts, booking, text and lead).

      EXAMPLES
        neuregen knowledge diff                         what the edits at hand would change
        neuregen knowledge diff main~5                  since five commits ago
        neuregen knowledge diff old-knowledge knowledge
        neuregen knowledge diff --json | jq .counts

      EXIT STATUS
        0  compared; nothing of safety changes
        1  safety changes, or a version has errors
        2  wrong usage, or a version cannot be read
      """)

  @Argument(help: "A knowledge folder or a git revision.")
  var old = "HEAD"

  @Argument(help: "A knowledge folder or a git revision.")
  var new = "knowledge"

  @Option(
    help: ArgumentHelp(
      "The transcripts; '' for none. Left out, the folder transcripts where there is one.",
      valueName: "dir"))
  var transcripts: String?

  @Option(
    help: ArgumentHelp(
      "Labelled questions, a file or a folder of .jsonl files; '' for none. Left out, the folder "
        + "Tests/Questions where there is one.", valueName: "path"))
  var questions: String?

  // A number below 0 is no option: it is read, and refused.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How many messages of a class are shown.", valueName: "n"))
  var most = 10

  @Flag(help: "Print the result as JSON on one line.")
  var json = false

  func validate() throws {
    if most < 0 { throw ValidationError("--most takes a number from 0 on, not \(most)") }
  }

  func run() throws {
    let versions = try [old, new].map { try KnowledgeVersion($0) }
    let (before, after) = (versions[0], versions[1])
    var probes = try Self.transcripts(in: transcripts) + Self.questions(in: questions)
    probes += Self.registered(in: [before, after])
    let bar = SharedProgressBar(of: probes.count, "conversations")
    let diff = KnowledgeDiff(from: try before.compiled(), to: try after.compiled(), probes: probes)
    {
      bar.show($0)
    }
    bar.clear()
    Output.line(json ? diff.json.text : diff.text(most: most))
    if diff.changesSafety { throw ExitCode(Output.Status.failures.rawValue) }
  }

  /// What both versions say people ask, each message once.
  private static func registered(in versions: [KnowledgeVersion]) -> [Probe] {
    var seen: Set<String> = []
    return versions.reversed().flatMap {
      Probe.registered(in: $0.knowledge.source, folder: $0.name)
    }.filter { seen.insert($0.turns[0]).inserted }
  }

  private static func transcripts(in option: String?) throws -> [Probe] {
    let path =
      option ?? (FileManager.default.fileExists(atPath: "transcripts") ? "transcripts" : "")
    guard !path.isEmpty else { return [] }
    do {
      return try TranscriptFiles.paths(at: path).flatMap { file in
        try TranscriptFiles.transcript(at: file, in: file == path ? nil : path).messages.map {
          Probe(.transcript, at: "\(file):\($0.line)", turns: $0.messages)
        }
      }
    } catch {
      throw UsageError("the transcripts cannot be read: \(error)")
    }
  }

  private static func questions(in option: String?) throws -> [Probe] {
    try QuestionPaths.conversations(atOption: option).map { conversation in
      Probe(
        .question, at: "\(conversation.file):\(conversation.line)",
        turns: conversation.turns.map(\.question))
    }
  }
}
