internal import TextSearch

// How the parts of a knowledge base lie in packed bytes. `init(from:)` and `write(to:)` of a type
// stand together and name the same fields in the same order.

extension PackedReader {
  mutating func list<Element>(
    of element: (inout PackedReader) throws(PackedError) -> Element
  ) throws(PackedError) -> [Element] {
    let count = try integer()
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try element(&self)) }
    return elements
  }

  mutating func numbers() throws(PackedError) -> [Int] {
    Array(try integers())
  }

  mutating func range() throws(PackedError) -> Range<Int> {
    let lower = try integer()
    let count = try integer()
    return lower..<lower + count
  }
}

extension PackedWriter {
  mutating func write(_ range: Range<Int>) {
    write(range.lowerBound)
    write(range.count)
  }

  mutating func writeList<Element>(
    _ elements: [Element], _ write: (Element, inout PackedWriter) -> Void
  ) {
    self.write(elements.count)
    for element in elements { write(element, &self) }
  }
}

extension Passage {
  init(from reader: inout PackedReader) throws(PackedError) {
    id = try reader.string()
    section = try reader.string()
    title = try reader.string()
    blocks = try reader.list { (reader) throws(PackedError) in try Block(from: &reader) }
    references = try reader.numbers()
    suggestion = try reader.string()
    links = try reader.list { (reader) throws(PackedError) in
      guard let aspect = Aspect(rawValue: try reader.integer()) else {
        throw PackedError.inconsistent(at: 0)
      }
      return Link(aspect: aspect, passages: try reader.numbers())
    }
  }

  func write(to writer: inout PackedWriter) {
    writer.write(id)
    writer.write(section)
    writer.write(title)
    writer.writeList(blocks) { $0.write(to: &$1) }
    writer.write(references)
    writer.write(suggestion)
    writer.writeList(links) { link, writer in
      writer.write(link.aspect.rawValue)
      writer.write(link.passages)
    }
  }
}

extension Passage.Block {
  init(from reader: inout PackedReader) throws(PackedError) {
    isListItem = try reader.flag()
    sentences = try reader.list { (reader) throws(PackedError) in
      Passage.Sentence(
        runs: try reader.list { (reader) throws(PackedError) in
          try reader.flag() ? .text(try reader.string()) : .citation(try reader.numbers())
        })
    }
  }

  func write(to writer: inout PackedWriter) {
    writer.write(isListItem)
    writer.writeList(sentences) { sentence, writer in
      writer.writeList(sentence.runs) { run, writer in
        switch run {
        case .text(let text):
          writer.write(true)
          writer.write(text)
        case .citation(let works):
          writer.write(false)
          writer.write(works)
        }
      }
    }
  }
}

extension Reference {
  init(from reader: inout PackedReader) throws(PackedError) {
    id = try reader.string()
    citation = try reader.string()
    doi = try reader.optionalString()
    url = try reader.optionalString()
  }

  func write(to writer: inout PackedWriter) {
    writer.write(id)
    writer.write(citation)
    writer.write(doi)
    writer.write(url)
  }
}

extension Contact {
  init(from reader: inout PackedReader) throws(PackedError) {
    id = try reader.string()
    name = try reader.string()
    call = try reader.optionalString()
    text = try reader.optionalString()
    url = try reader.optionalString()
    spanish = try reader.optionalString()
  }

  func write(to writer: inout PackedWriter) {
    writer.write(id)
    writer.write(name)
    writer.write(call)
    writer.write(text)
    writer.write(url)
    writer.write(spanish)
  }
}

extension Rule {
  init(from reader: inout PackedReader) throws(PackedError) {
    id = try reader.string()
    guard let kind = ReplyKind(rawValue: try reader.integer()) else {
      throw .inconsistent(at: 0)
    }
    self.kind = kind
    isPreferred = try reader.flag()
    title = try reader.string()
    why = try reader.string()
    say = try reader.string()
    contacts = try reader.numbers()
    related = try reader.numbers()
    match = try reader.range()
    unless = try reader.range()
    without = try reader.range()
    follow = FollowUp(rawValue: try reader.integer() - 1)
    asks = QuestionKind(rawValue: try reader.integer() - 1)
  }

  func write(to writer: inout PackedWriter) {
    writer.write(id)
    writer.write(kind.rawValue)
    writer.write(isPreferred)
    writer.write(title)
    writer.write(why)
    writer.write(say)
    writer.write(contacts)
    writer.write(related)
    writer.write(match)
    writer.write(unless)
    writer.write(without)
    writer.write(follow.map { $0.rawValue + 1 } ?? 0)
    writer.write(asks.map { $0.rawValue + 1 } ?? 0)
  }
}
