#if !hasFeature(Embedded)
  /// Collects documents and lays out their `InvertedIndex`. Mutable where the index is not.
  ///
  /// Building needs a logarithm and is done once, where the knowledge is compiled; the browser only
  /// reads indexes.
  public struct IndexBuilder {
    private let ranking: BM25F
    private var documents: [Document] = []

    /// Terms of one document: for each field, in how many of its units each term stands.
    private struct Document {
      var frequencies: [[String: Int]]
      var lengths: [Int]
    }

    public init(ranking: BM25F) {
      self.ranking = ranking
    }

    /// Adds a document; documents are numbered from 0 in the order of these calls.
    ///
    /// - Parameter fields: for each field, its units (sentences, phrasings) as their terms.
    public mutating func add(fields: [[[Term]]]) {
      var document = Document(frequencies: [], lengths: [])
      for units in fields {
        var frequencies: [String: Int] = [:]
        for unit in units {
          for term in Set(unit.map({ $0.text })) { frequencies[term, default: 0] += 1 }
        }
        document.frequencies.append(frequencies)
        document.lengths.append(frequencies.values.reduce(0, +))
      }
      documents.append(document)
    }

    /// For each term worth keeping, the documents that hold it, in ascending order.
    ///
    /// A pair of words that was seen once is chance: it costs three quarters of the index and moved
    /// no answer on the labelled questions.
    private func holders() -> [String: [Int]] {
      var holders: [String: [Int]] = [:]
      var units: [String: Int] = [:]
      for (number, document) in documents.enumerated() {
        for field in document.frequencies {
          for (term, frequency) in field { units[term, default: 0] += frequency }
        }
        for term in Set(document.frequencies.flatMap({ $0.keys })) {
          holders[term, default: []].append(number)
        }
      }
      return holders.filter { term, _ in !term.contains(" ") || units[term]! > 1 }
    }

    /// The terms that the index will hold.
    public var terms: Set<String> { Set(holders().keys) }

    /// - Parameter terms: all terms of the knowledge, in the order of their numbers.
    public func write(over terms: [String], to writer: inout PackedWriter) {
      let holders = holders()
      let averages = ranking.fields.indices.map { field in
        let lengths = documents.map { Double($0.lengths[field]) }.filter { $0 > 0 }
        return lengths.isEmpty ? 0 : lengths.reduce(0, +) / Double(lengths.count)
      }
      let pair = NumberPair(lowerCount: documents.count)
      var starts = [0]
      var rarities: [Int] = []
      var postings: [Int] = []
      for term in terms {
        let holding = holders[term] ?? []
        let df = Double(holding.count)
        let idf = naturalLogarithm(1 + (Double(documents.count) - df + 0.5) / (df + 0.5))
        rarities.append(holding.isEmpty ? 0 : Int((idf * Double(InvertedIndex.scale)).rounded()))
        for number in holding {
          let document = documents[number]
          let frequency = ranking.weightedFrequency(
            document.frequencies.map { $0[term] ?? 0 }, lengths: document.lengths,
            averages: averages)
          let impact = ranking.impact(weightedFrequency: frequency, idf: idf)
          let points = Int((impact * Double(InvertedIndex.scale)).rounded())
          postings.append(pair.packed(min(points, pair.largestHigher), number))
        }
        starts.append(postings.count)
      }
      writer.write(starts)
      writer.write(rarities)
      writer.write(postings)
      writer.write(documents.count)
    }
  }
#endif
