extension SentenceList {
  /// A page to print and sign: one file, without script, that loads nothing.
  public var html: String {
    let body = parts.enumerated().map { number, part in
      """
      <section aria-labelledby="part\(number + 1)">
      <h2 id="part\(number + 1)">\(HTML.escaped(part.name))</h2>
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
    return HTML.page(
      "Neuregen guide: everything that it can say", style: Self.style,
      body: """
        <h1>Everything that the guide can say</h1>
        <p>\(Self.counted(sentences.count)), knowledge <code>\(HTML.escaped(knowledge))</code>.
        Ids in brackets name works; words in braces are filled in with what a visitor typed.</p>
        \(body.joined(separator: "\n"))
        """)
  }

  private static func row(_ sentence: SpokenSentence) -> String {
    let places = sentence.places.map { "<code>\(HTML.escaped($0))</code>" }.joined(
      separator: "<br>")
    let origin = sentence.origin.map { "<br>\(HTML.escaped($0.file)):\($0.line)" } ?? ""
    return "<tr><td>\(HTML.escaped(sentence.text))</td><td>\(places)\(origin)</td></tr>"
  }

  private static func counted(_ count: Int) -> String {
    "\(count) text\(count == 1 ? "" : "s")"
  }

  private static let style = """
    table { width: 100%; }
    th, td { text-align: left; vertical-align: top; overflow-wrap: anywhere; }
    td:last-child { font-size: .8rem; width: 30%; }
    .sign { border: 1px solid; display: flex; gap: 1rem; padding: .6rem; margin: 1rem 0 2rem;
      break-inside: avoid; }
    .sign span { border-bottom: 1px solid; flex: 1; min-height: 3rem; }
    """
}
