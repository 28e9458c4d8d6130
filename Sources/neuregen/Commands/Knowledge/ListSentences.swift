import ArgumentParser
import ChatTerminal
import Knowledge
import KnowledgeAuthoring
import Rendering

struct ListSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "List every sentence that can reach a visitor.",
    discussion: """
      The guide says nothing else: a clinician can read the list and sign it. Each text stands \
      once, below the places that say it; where --knowledge names a folder, with file and line. Ids \
      in brackets are the works behind a sentence; words in braces are filled in with what the \
      visitor typed. The words of the terminal itself stand at the end. (/why all also prints the \
      engine's working: ids, patterns, scores.)

      FORMATS
        text   for reading
        csv    place, file, line, text, citations, by RFC 4180; a cell that begins with = + - or @ \
      gets an apostrophe before it, so that no spreadsheet runs it
        html   a page to print, with a box to sign for each section
        json   one object a line: {"places": ["passage brain/amygdala"], "part": "…", "text": "…",
               "citations": ["stein-2021"], "file": "sections/05-brain.md" or null,
               "line": 12 or null}

      EXAMPLES
        neuregen knowledge sentences --format html > to-sign.html
        neuregen knowledge sentences --format csv --knowledge knowledge > sentences.csv
        neuregen knowledge sentences --json | jq -r .text | grep -i dose
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, csv, html, json
  }

  @OptionGroup var options: GuideOptions

  @Option(help: "How to print the list.")
  var format: Format?

  @Flag(help: "The same as --format json.")
  var json = false

  func validate() throws {
    if json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) contradict; give one of them")
    }
  }

  func run() throws {
    var list = SentenceList(of: try options.knowledge())
    for sentence in InterfaceSentences.all {
      list.add("The words of the terminal", "terminal \(sentence.name)", sentence.text)
    }
    if let folder = options.folder { try locate(&list.sentences, in: folder) }
    switch json ? .json : format ?? .text {
    case .text: Output.line(list.text)
    case .csv: Output.text(list.csv)
    case .html: Output.text(list.html)
    case .json: for object in list.json { Output.line(object.text) }
    }
    Output.complain("\(list.sentences.count) sentences, knowledge \(list.knowledge)")
  }

  private func locate(_ sentences: inout [SpokenSentence], in folder: String) throws {
    let origins = SentenceOrigins(of: try options.compiledFolder(folder).source)
    for index in sentences.indices {
      let keys = [sentences[index].words] + sentences[index].places
      guard let place = keys.lazy.compactMap(origins.location).first else { continue }
      sentences[index].origin = .init(file: place.file, line: place.line)
    }
  }
}
