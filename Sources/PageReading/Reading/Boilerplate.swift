/// Words that stand on pages without being of them.
enum Boilerplate {
  /// Marks blocks of no content as margin: what a browser or a builder of pages adds.
  static func setAside(in page: inout Page) {
    for number in page.blocks.indices where isChrome(page.blocks[number].text) {
      page.blocks[number].isMargin = true
    }
  }

  private static let phrases: Set<String> = [
    "top of page", "bottom of page", "back to top", "skip to content", "skip to main content",
    "skip to navigation", "menu", "toggle navigation", "toggle menu", "search", "close", "home",
    "read more", "learn more", "share", "share this", "tweet", "print", "accept", "accept all",
    "accept cookies", "accept all cookies", "cookie settings", "privacy policy", "terms of use",
    "terms of service", "terms and conditions", "previous", "next", "log in", "sign in", "sign up",
    "subscribe", "follow us", "loading", "advertisement", "all rights reserved", "facebook",
    "twitter", "instagram", "linkedin", "youtube", "use tab to navigate through the menu items.",
  ]
  private static let openings = [
    "this site uses cookies", "this website uses cookies", "we use cookies", "copyright ©", "©",
    "copyright 20",
  ]

  static func isChrome(_ text: String) -> Bool {
    guard text.utf8.count <= 400 else { return false }
    let lower = text.lowercased()
    return phrases.contains(lower) || openings.contains(where: lower.hasPrefix) || isFileName(text)
  }

  /// `clinic front.png`: the name of a picture that was copied with the page.
  static func isFileName(_ text: String) -> Bool {
    let ending = text.split(separator: ".").last?.lowercased() ?? ""
    return ["png", "jpg", "jpeg", "gif", "webp", "svg", "avif", "mp4"].contains(ending)
      && text.count > ending.count + 1 && text.wordCount <= 12
  }

  private static let headingsOfReferences: Set<String> = [
    "references", "reference", "bibliography", "works cited", "sources", "literature", "citations",
    "reference list", "further reading", "literatur", "quellen", "referencias", "références",
    "bibliographie", "bibliografía", "footnotes", "notes", "endnotes", "literature cited",
    "references and sources", "sources and references", "selected references",
    "scientific references",
  ]

  static func namesReferences(_ heading: String) -> Bool {
    headingsOfReferences.contains(TextHeading.cleaned(heading).lowercased())
  }
}
