/// Text that is wrapped as one: a paragraph, an item of a list, a line.
public struct Paragraph: Sendable, Equatable {
  /// Stands before every line, as the bar beside crisis help does.
  public var margin: Span?
  /// Stands before the first line; the others are indented by its width.
  public var lead: Span?
  public var spans: [Span]

  public init(_ spans: [Span], lead: Span? = nil, margin: Span? = nil) {
    self.spans = spans
    self.lead = lead
    self.margin = margin
  }

  public init(_ text: String, _ role: Span.Role = .body, lead: Span? = nil) {
    self.init([Span(text, role)], lead: lead)
  }
}

/// Paragraphs that stand together; an empty line parts a block from the next.
public typealias TextBlock = [Paragraph]
