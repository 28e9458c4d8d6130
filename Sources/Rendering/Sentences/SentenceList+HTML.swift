extension SentenceList {
  /// A page to print and sign: one file, without script, that loads nothing.
  public var html: String {
    let body = parts.enumerated().map { number, part in
      """
      <section aria-labelledby="part\(number + 1)">
      <h2 id="part\(number + 1)">\(Self.escaped(part.name))</h2>
      <table>
      <thead><tr><th scope="col">Text</th><th scope="col">Said by</th></tr></thead>
      <tbody>
      \(part.sentences.map(Self.row).joined(separator: "\n"))
      </tbody>
      </table>
      <p class="sign"><span>Read and approved, \(Self.counted(part.sentences.count)), by</span>
      <span>Date</span> <span>Signature</span></p>
      </section>
      """
    }
    return Self.page(
      """
      <h1>Everything that the guide can say</h1>
      <p>\(Self.counted(sentences.count)), knowledge <code>\(Self.escaped(knowledge))</code>.
      Ids in brackets name works; words in braces are filled in with what a visitor typed.</p>
      \(body.joined(separator: "\n"))
      """)
  }

  private static func row(_ sentence: SpokenSentence) -> String {
    let places = sentence.places.map { "<code>\(escaped($0))</code>" }.joined(separator: "<br>")
    let origin = sentence.origin.map { "<br>\(escaped($0.file)):\($0.line)" } ?? ""
    return "<tr><td>\(escaped(sentence.text))</td><td>\(places)\(origin)</td></tr>"
  }

  private static func counted(_ count: Int) -> String {
    "\(count) text\(count == 1 ? "" : "s")"
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in Printable.text(text) {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }

  private static func page(_ body: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Neuregen guide: everything that it can say</title>
    <style>
    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto;
      padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th, td { border-bottom: 1px solid #8886; padding: .3rem .8rem .3rem 0; text-align: left;
      vertical-align: top; overflow-wrap: anywhere; }
    td:last-child { font-size: .8rem; width: 30%; }
    .sign { border: 1px solid; display: flex; gap: 1rem; padding: .6rem; margin: 1rem 0 2rem;
      break-inside: avoid; }
    .sign span { border-bottom: 1px solid; flex: 1; min-height: 3rem; }
    tr { break-inside: avoid; }
    h2 { break-after: avoid; }
    thead { display: table-header-group; }
    @media print {
      body { font-size: 10pt; margin: 0; max-width: none; color: #000; background: #fff; }
    }
    </style>
    </head>
    <body>
    \(body)
    </body>
    </html>

    """
  }
}
