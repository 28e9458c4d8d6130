internal import KnowledgeAuthoring

/// Reads a page of any format.
public enum PageReader {
  /// A larger file is no page.
  public static let mostBytes = 20_000_000

  /// The page, in time proportional to its length.
  ///
  /// - Parameters:
  ///   - name: the file's name, for findings and as a hint at the format.
  ///   - format: what it is; nil where the content and the name are to tell.
  public static func page(
    from bytes: [UInt8], named name: String, format: PageFormat? = nil
  ) throws(PageError) -> Page {
    guard bytes.count <= mostBytes else { throw .tooLarge(bytes: bytes.count) }
    let read = try PageText(bytes)
    let format = format ?? PageFormat.detected(in: read.text, name: name)
    var page = Page(name: name, format: format, text: read.text)
    if let problem = read.problem {
      page.report(at: problem.place, "the page \(problem.text)", "save it as UTF-8, and compare")
    }
    switch format {
    case .html: HTMLPage.read(read.text, into: &page)
    case .markdown: MarkdownPage.read(read.text, into: &page)
    case .text: TextPage.read(read.text, into: &page)
    }
    Boilerplate.setAside(in: &page)
    CutOff.report(in: &page)
    return page
  }
}
