internal import KnowledgeAuthoring

/// Finds the works that citations mean.
struct CitationMatch {
  private let works: [ListedWork]
  private let byNumber: [Int: Int]
  private let byYear: [Int: [Int]]
  /// First names of the works' authors, folded, and of organizations their initials too.
  private let names: [[String]]

  init(_ works: [ListedWork]) {
    self.works = works
    byNumber = Dictionary(
      works.enumerated().compactMap { place, work in work.number.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
    byYear = Dictionary(grouping: works.indices) { works[$0].item.year ?? 0 }
    names = works.map { work in
      guard let author = work.item.author.first else { return [] }
      if let family = author.family { return [family.folded] }
      let literal = author.literal ?? ""
      let initials = literal.split(separator: " ").filter { $0.first?.isUppercase == true }
        .compactMap(\.first).map(String.init).joined()
      return [literal.folded, initials.folded]
    }
  }

  var hasNumbers: Bool { !byNumber.isEmpty }

  enum Result: Equatable {
    case work(Int)
    case none
    /// Several works answer to the name.
    case several([Int])
  }

  func result(for target: Citation.Target) -> Result {
    switch target {
    case .number(let number): return byNumber[number].map { .work($0) } ?? .none
    case .work(let author, let second, let year, let letter):
      let name = author.folded
      var fitting = (byYear[year] ?? []).filter { place in
        names[place].contains {
          $0 == name || Self.opens($0, with: name) || Self.opens(name, with: $0)
        }
      }
      if fitting.count > 1, let second = second?.folded {
        let narrower = fitting.filter { place in
          works[place].item.author.dropFirst().first?.family?.folded == second
        }
        if !narrower.isEmpty { fitting = narrower }
      }
      if fitting.count > 1, let value = letter.unicodeScalars.first?.value {
        // Letters count works of one author and year in the order of the list.
        let number = Int(value) - 97
        if fitting.indices.contains(number) { return .work(fitting[number]) }
      }
      return fitting.isEmpty ? .none : fitting.count == 1 ? .work(fitting[0]) : .several(fitting)
    }
  }

  /// `national institute of mental health` opens with `national institute`.
  private static func opens(_ long: String, with short: String) -> Bool {
    short.count >= 4 && long.hasPrefix(short + " ")
  }
}
