internal import Knowledge

extension Field {
  /// What it demands of a reply, or why that cannot be told.
  var demand: (Expectation.Demand?, TranscriptFault?) {
    do throws(TranscriptFault) {
      return (try readDemand(), nil)
    } catch {
      return (nil, error)
    }
  }

  private func readDemand() throws(TranscriptFault) -> Expectation.Demand? {
    guard !text.isEmpty else {
      throw TranscriptFault(
        at: place, "'\(name.rawValue):' is empty",
        name.isList && !name.isRepeatable
          ? "write what is expected, or 'none'" : "write what is expected")
    }
    switch name {
    case .visitor, .or, .include, .talk: return nil
    case .guide: return .text(text)
    case .expect: return .kind(try kind())
    case .rule: return .rule(text == "none" ? nil : text)
    case .passages: return .passages(try ids())
    case .related: return .related(try ids())
    case .references: return .references(try ids())
    case .contacts: return .contacts(try ids())
    case .booking: return .booking(isShown: try isShown())
    case .says: return .says(text)
    case .neverSays: return .neverSays(text)
    case .neverCites: return .neverCites(try someIDs())
    case .neverOffers: return .neverOffers(try someIDs())
    }
  }

  private func kind() throws(TranscriptFault) -> ReplyKind {
    if let kind = ReplyKind.allCases.first(where: { $0.name == text }) { return kind }
    let names = ReplyKind.allCases.map(\.name)
    let near = NearestName.of(text, among: names)
    throw TranscriptFault(
      at: textPlace, "'\(text.prefix(40))' is no kind of reply",
      near.map { "did you mean '\($0)'?" } ?? "use one of: \(names.joined(separator: ", "))")
  }

  /// Ids, separated by commas or line ends; the word 'none' stands for no id.
  private func ids() throws(TranscriptFault) -> [String] {
    if text == "none" { return [] }
    let items = text.split { $0 == "," || $0 == "\n" }.map { String($0.trimmed) }
      .filter { !$0.isEmpty }
    if !items.isEmpty, !items.contains(where: { $0.contains(" ") }) { return items }
    throw TranscriptFault(
      at: textPlace, "'\(text.prefix(40))' is no list of ids",
      "write ids with commas between them" + (name.isRepeatable ? "" : ", or 'none'"))
  }

  /// A ban on nothing would always be kept.
  private func someIDs() throws(TranscriptFault) -> [String] {
    let ids = try ids()
    guard ids.isEmpty else { return ids }
    throw TranscriptFault(
      at: textPlace, "'\(name.rawValue): none' forbids nothing", "write the ids that must not come")
  }

  private func isShown() throws(TranscriptFault) -> Bool {
    switch text {
    case "shown": return true
    case "withheld": return false
    default:
      throw TranscriptFault(
        at: textPlace, "'\(text.prefix(40))' says nothing of the booking prompt",
        "write 'shown' or 'withheld'")
    }
  }
}
