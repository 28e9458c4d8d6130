/// A cited work in CSL-JSON, as far as a citation needs it.
public struct CSLItem: Codable, Sendable {
  public var id: String
  public var type: String
  public var author: [Name]
  public var issued: IssuedDate
  public var title: String
  public var containerTitle: String?
  public var volume: Text?
  public var issue: Text?
  public var page: Text?
  public var doi: String?
  public var url: String?
  public var note: String?

  enum CodingKeys: String, CodingKey {
    case id, type, author, issued, title, volume, issue, page, note
    case containerTitle = "container-title"
    case doi = "DOI"
    case url = "URL"
  }

  public init(
    id: String, type: String, author: [Name], issued: IssuedDate, title: String,
    doi: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.type = type
    self.author = author
    self.issued = issued
    self.title = title
    self.doi = doi
    self.url = url
  }

  public struct Name: Codable, Sendable {
    public var family: String?
    public var given: String?
    public var literal: String?

    public init(family: String?, given: String?, literal: String?) {
      self.family = family
      self.given = given
      self.literal = literal
    }
  }

  public struct IssuedDate: Codable, Sendable {
    public var dateParts: [[Int]]

    public init(dateParts: [[Int]]) {
      self.dateParts = dateParts
    }

    enum CodingKeys: String, CodingKey {
      case dateParts = "date-parts"
    }
  }

  /// CSL allows a number where it means a text.
  public struct Text: Codable, Sendable {
    public var value: String

    public init(_ value: String) {
      self.value = value
    }

    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        value = String(number)
      } else {
        value = try container.decode(String.self)
      }
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(value)
    }
  }
}

extension CSLItem {
  /// The work in one line, in the manner of APA: authors (year). Title. Journal, volume(issue), pages.
  public var citation: String {
    let year = issued.dateParts.first?.first.map { "(\($0))" } ?? "(n.d.)"
    var parts = [authors + " " + year + ".", title + (title.hasSuffix(".") ? "" : ".")]
    if let containerTitle {
      var place = containerTitle
      if let volume { place += ", " + volume.value }
      if let issue { place += "(" + issue.value + ")" }
      if let page { place += ", " + page.value }
      parts.append(place + ".")
    }
    return parts.joined(separator: " ")
  }

  /// Up to three names; more are cut to the first, as the page's own text does.
  private var authors: String {
    let names = author.map { name in
      name.literal ?? [name.family, name.given].compactMap { $0 }.joined(separator: ", ")
    }
    switch names.count {
    case 0: return ""
    case 1: return names[0]
    case 2...3:
      return names.dropLast().joined(separator: ", ") + " & " + names[names.count - 1]
    default: return names[0] + " et al."
    }
  }
}
