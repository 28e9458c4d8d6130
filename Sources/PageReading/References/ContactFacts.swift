internal import Foundation

/// How a page says that its people can be reached, each number and address once, in reading order.
public struct ContactFacts: Sendable, Equatable {
  public struct Found<Value: Sendable & Equatable>: Sendable, Equatable {
    public var value: Value
    public var place: PagePlace
  }

  public private(set) var phones: [Found<PhoneNumber>] = []
  public private(set) var mails: [Found<String>] = []

  /// All of the page counts, what stands around it too: numbers often stand in a footer. Those in the
  /// body come first.
  public init(of page: Page) {
    for block in page.body + page.blocks.filter(\.isMargin) {
      for phone in PhoneNumber.all(in: block.text) { add(phone, block.place) }
      for mail in MailAddress.all(in: block.text) { add(mail, block.place) }
      for link in block.links {
        let target = link.removingPercentEncoding ?? link
        if target.lowercased().hasPrefix("tel:") {
          addLinked(String(target.dropFirst(4)), block.place)
        } else if target.lowercased().hasPrefix("mailto:") {
          let address = target.dropFirst(7).prefix { $0 != "?" }
          for mail in MailAddress.all(in: String(address)) { add(mail, block.place) }
        }
      }
    }
  }

  private mutating func add(_ phone: PhoneNumber, _ place: PagePlace) {
    guard !phones.contains(where: { $0.value.dialled == phone.dialled }) else { return }
    phones.append(Found(value: phone, place: place))
  }

  private mutating func addLinked(_ text: String, _ place: PagePlace) {
    let shown = text.trimmingWhiteSpace()
    let phone = PhoneNumber(text: shown, range: 0..<shown.unicodeScalars.count)
    guard (7...15).contains(phone.digits.count), shown.allSatisfy({ !$0.isLetter }) else { return }
    add(PhoneNumber.all(in: shown).first ?? phone, place)
  }

  private mutating func add(_ mail: String, _ place: PagePlace) {
    guard !mails.contains(where: { $0.value == mail }) else { return }
    mails.append(Found(value: mail, place: place))
  }
}

/// Finds addresses of mail.
enum MailAddress {
  static func all(in text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    var found: [String] = []
    var free = 0
    for at in scalars.indices where scalars[at] == "@" {
      var start = at
      while start > free, isLocal(scalars[start - 1]) { start -= 1 }
      var end = at + 1
      while end < scalars.count, isDomain(scalars[end]) { end += 1 }
      free = end
      while end > at, scalars[end - 1] == "." || scalars[end - 1] == "-" { end -= 1 }
      let domain = scalars[min(at + 1, end)..<end].string
      guard start < at, domain.contains("."), domain.split(separator: ".").last!.count >= 2 else {
        continue
      }
      found.append(scalars[start..<end].string.lowercased())
    }
    return found
  }

  private static func isLocal(_ scalar: Unicode.Scalar) -> Bool {
    isDomain(scalar) || "_+%".unicodeScalars.contains(scalar)
  }

  private static func isDomain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isDigit || scalar == "." || scalar == "-"
      || scalar.isASCII && scalar.properties.isAlphabetic
  }
}
