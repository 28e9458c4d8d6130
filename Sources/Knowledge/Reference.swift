/// A work that the page cites.
public struct Reference: Sendable, Equatable {
  public var id: String
  /// Authors, year, title and place of publication, in one line.
  public var citation: String
  public var doi: String?
  public var url: String?

  public init(id: String, citation: String, doi: String?, url: String?) {
    self.id = id
    self.citation = citation
    self.doi = doi
    self.url = url
  }
}
