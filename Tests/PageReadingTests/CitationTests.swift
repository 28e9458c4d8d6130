import KnowledgeAuthoring
import Testing

@testable import PageReading

@Suite struct CitationTests {
  @Test(
    "marks that cite are found, and nothing else",
    arguments: [
      ("It helps (Feder et al., 2021).", "Feder 2021"),
      ("In life (National Institute of Sleep [NIS], 2022).", "National Institute of Sleep 2022"),
      (
        "Smaller (Bremner, 2006; Smith & Lee, 2019a, 2020).",
        "Bremner 2006, Smith+Lee 2019a, Smith+Lee 2020"
      ),
      ("Bremner (2006) found it.", "Bremner 2006"),
      ("Smith and Lee (2019) and Weiß et al. (2020) agree.", "Smith+Lee 2019, Weiß 2020"),
      ("See (e.g., Costa, 2018, p. 4).", "Costa 2018"),
      ("It fades [2], as shown [3, 5-7].", "2, 3, 5, 6, 7"),
      ("Hair cells¹,³ and 10³ or 20 m².", "1, 3"),
      ("Founded (in May 2004), renewed (2011), and (see below).", ""),
      ("A list [sic] and a year [2020].", ""),
      ("", ""), ("((((", ""), ("(2020", ""),
    ])
  func found(text: String, expected: String) {
    let targets = CitationFinder.citations(in: text).flatMap(\.targets).map(\.target)
    let words = targets.map { target in
      switch target {
      case .number(let number): "\(number)"
      case .work(let author, let second, let year, let letter):
        author + (second.map { "+" + $0 } ?? "") + " \(year)\(letter)"
      }
    }
    #expect(words.joined(separator: ", ") == expected)
  }

  @Test(
    "an entry of a list of works is read into its parts",
    arguments: [
      (
        "Kangas, M., Henry, J. L., & Bryant, R. A. (2002). Stress after illness: A review. Made-up Review, 22(4), 499-524. https://doi.org/10.5555/S0272(01)00118-0",
        "Kangas Henry Bryant|2002|Stress after illness: A review|Made-up Review|22|4|499-524|10.5555/S0272(01)00118-0"
      ),
      (
        "Feder A, Costi S, Rutter SB, et al. A trial of nothing. Am J Fict. 2021;178(3):193-202. doi:10.5555/ajf.2020",
        "Feder Costi Rutter|2021|A trial of nothing|Am J Fict|178|3|193-202|10.5555/ajf.2020"
      ),
      (
        "National Council on Sleep. (2022). Alcohol and the airway. Retrieved from https://ncs.example",
        "National Council on Sleep|2022|Alcohol and the airway|-|-|-|-|-"
      ),
      (
        "Weiß, T., ... & Zöllner, B. (2011). Neck size—and more? A question. Annals of Nothing, 88, 301-310.",
        "Weiß Zöllner|2011|Neck size—and more?. A question|Annals of Nothing|88|-|301-310|-"
      ),
    ])
  func parts(entry: String, expected: String) throws {
    let work = try #require(ReferenceParser.work(in: entry))
    let parts: [String?] = [
      work.author.map { $0.family ?? $0.literal ?? "" }.joined(separator: " "),
      work.year.map(String.init), work.title, work.containerTitle, work.volume?.value,
      work.issue?.value, work.page?.value, work.doi,
    ]
    #expect(parts.map { $0 ?? "-" }.joined(separator: "|") == expected)
  }

  @Test(
    "numbers to call are told from other numbers",
    arguments: [
      ("Call (866) 555-0177 or 1-800-555-0199.", "(866) 555-0177, 1-800-555-0199"),
      ("Tel. +49 30 901820, 020 7946 0958", "+49 30 901820, 020 7946 0958"),
      ("866.555.0177", "866.555.0177"),
      ("https://doi.org/10.1016/0005-7967(96)00032-4, pages 805-813, 2019-2020", ""),
      ("ISBN 978-3-16-148410-0; 12(3), 45-67", ""),
      ("988", ""), ("", ""),
    ])
  func phones(text: String, expected: String) {
    #expect(PhoneNumber.all(in: text).map(\.text).joined(separator: ", ") == expected)
  }

  @Test(
    "figures are compared by what they count",
    arguments: [
      ("40–60% of 1,200", "40-60%, 1200"), ("40 to 60 percent", "40-60%"),
      ("20% to 30%", "20-30%"), ("6 %, 2.5 mg", "6%, 2.5"), ("PTSD2 in three", ""),
    ])
  func figures(text: String, expected: String) {
    #expect(Figure.all(in: text).map(\.figure.text).joined(separator: ", ") == expected)
  }
}
