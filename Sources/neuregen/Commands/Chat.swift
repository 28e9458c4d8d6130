import ArgumentParser
import ChatTerminal
import Conversation
import Glibc
import Transcripts

struct Chat: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Talk in the terminal.",
    discussion: """
      Type a question, read the answer and the works behind it, ask on. Lines can be edited, Tab \
      completes commands and topics, the Up key brings back what was typed, Ctrl-C clears the line, \
      Ctrl-D ends the talk. Nothing that is typed is kept, unless you save it yourself, or \
      --log-questions is given; then the talk says so as it begins.

      With --record the talk is written to FILE when it ends, by Ctrl-D, by /quit or by a terminal \
      that goes away: a new file that only you may read, whole or not at all, for 'neuregen test'. \
      What /new forgets is not written.

      Lines that are piped in are answered one by one, without greeting and prompts; what is no \
      reply goes to standard error.

      COMMANDS IN THE TALK
        /topics       what can be asked about; /topics brain narrows the list
        /sources      the works behind the last answer
        /more         go on with the subject
        /why          why the last reply came; /why all shows every step
        /book         how to reach the clinic
        /plain        plain output, on or off
        /save FILE    write the conversation to a new file
        /new          forget the conversation and begin again
        /help         the list of commands
        /quit         end the talk

      ENVIRONMENT
        NO_COLOR      not empty: no colours and no links
        TERM          unset or 'dumb': no colours, no editing of lines
        ~/.inputrc    the keys, as for every program with GNU Readline ($if neuregen)

      EXAMPLES
        neuregen
        neuregen chat --plain                      for a screen reader
        neuregen chat --knowledge my-knowledge     with the knowledge in a folder
        neuregen chat --record talk.txt            keep the talk as a transcript
        printf 'what is ptsd\\nwhy\\n' | neuregen    two questions, two replies
      """)

  @OptionGroup var options: GuideOptions
  @OptionGroup var logging: LogOptions

  @Flag(help: "For screen readers: 'You:' and 'Guide:' in words, nothing drawn, no colours.")
  var plain = false

  @Option(help: ArgumentHelp("Write the talk to this new file when it ends.", valueName: "file"))
  var record: String?

  func run() throws {
    let guide = try options.guide()
    let log = try logging.log(for: guide.knowledge)
    // At a terminal the opening says so.
    if log != nil, isatty(0) == 0 {
      Output.complain("neuregen: what is asked is kept, without names, numbers and dates")
    }
    var recorder = try record.map { try TalkRecorder(path: $0, guide.knowledge) }
    var fault: TalkFault?
    do throws(TalkFault) {
      try TerminalTalk.run(
        with: guide, isPlain: plain, keep: log.map { log in { log.keep($0, typed: $1) } },
        transcript: { title, turns in
          var transcript = Transcript(recording: [turns], title: title, in: guide.knowledge)
          // A test of the usual opening, which was not what this talk began with.
          if log != nil { transcript.opening = nil }
          return TranscriptWriter.text(of: transcript)
        },
        atEnd: recorder == nil ? nil : { recorder?.keep($1, title: $0) })
    } catch {
      fault = error
    }
    try recorder?.finish()
    switch fault {
    case nil, .closed: return
    case .unwritable(let reason): throw UsageError("the reply cannot be written: \(reason)")
    case .unreadable(let reason): throw UsageError("standard input cannot be read: \(reason)")
    }
  }
}
