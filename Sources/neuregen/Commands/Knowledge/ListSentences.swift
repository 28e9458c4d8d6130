import ArgumentParser
import Knowledge
import Rendering

struct ListSentences: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences",
    abstract: "List every sentence that can reach a visitor.",
    discussion: """
      The guide says nothing else: a clinician can read the list and sign it. Each text stands \
      once, below the places that say it. Ids in brackets are the works behind a sentence; words \
      in braces are filled in with what the visitor typed.

      EXAMPLES
        neuregen knowledge sentences > to-sign.txt
        neuregen knowledge sentences --json | jq -r .text | grep -i dose
      """)

  @OptionGroup var options: GuideOptions

  @Flag(help: "Print one JSON object a line: places and text.")
  var json = false

  func run() throws {
    let knowledge = try options.knowledge()
    let sentences = SpokenSentence.all(in: knowledge)
    var places: [String] = []
    for sentence in sentences {
      if json {
        Output.line(
          JSON.object([
            ("places", .array(sentence.places.map { .string($0) })),
            ("text", .string(sentence.text)),
          ]).text)
        continue
      }
      if sentence.places != places {
        if !places.isEmpty { Output.line("") }
        for place in sentence.places { Output.line(place) }
        places = sentence.places
      }
      Output.line("  " + sentence.text)
    }
    Output.complain("\(sentences.count) sentences, knowledge \(knowledge.hash)")
  }
}
