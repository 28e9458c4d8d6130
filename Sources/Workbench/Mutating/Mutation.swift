public import Conversation
internal import Knowledge
public import KnowledgeAuthoring
internal import Synchronization
internal import TextSearch

/// Tests the tests: would the transcripts notice if a part of the knowledge were gone or altered?
///
/// Mutation analysis (DeMillo, Lipton and Sayward, "Hints on Test Data Selection", 1978). Each mutant
/// is the knowledge with one small alteration. A phrasing, synonym or pattern that decides none of its
/// witnesses otherwise, which are messages of the knowledge that use it, is taken for one that cannot
/// be told from the original (an equivalent mutant, in their terms), and is counted apart; so is one
/// that no message of the knowledge uses, of which nothing can be told. Every other is put to the
/// transcripts that use the altered part.
public struct Mutation: Sendable {
  /// Mutants that make a difference, and whether a transcript noticed: those of passages, of rules, of
  /// synonyms, of phrasings, each in the order of the knowledge.
  public let results: [Result]
  /// For each operation, how many mutants make no difference.
  public let withoutEffect: [Mutant.Operation: Int]
  /// Alterations of what no message of the knowledge uses, in the same order: nobody can say what they
  /// would do.
  public let withoutWitness: [Mutant]

  public struct Result: Sendable {
    public var mutant: Mutant
    /// The first conversation that noticed; nil where none did.
    public var noticedBy: String?
    /// A message that gets another reply by the mutant, for a transcript that would notice.
    public var witness: String?
  }

  /// Tries all mutants, spread over the cores; the result does not depend on how.
  ///
  /// - Parameter progress: called now and then, from any thread, with what is done and what there is.
  public init(
    of compiled: CompiledKnowledge, guide: Guide, trials: [Trial],
    progress: @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    let knowledge = guide.knowledge
    let mutants =
      PassageMutants.all(of: compiled.source, in: knowledge)
      + RuleMutants(of: compiled.source, in: knowledge).all()
      + SynonymMutants.all(of: compiled.source, in: guide)
      + PhrasingMutants.all(of: compiled, in: guide)
    let court = Court(trials, guide: guide)
    let done = Atomic(0)
    let results = Parallel.map(mutants.count) { number in
      defer { progress(done.add(1, ordering: .relaxed).newValue, mutants.count) }
      return court.result(of: mutants[number])
    }
    var withoutEffect: [Mutant.Operation: Int] = [:]
    for (mutant, result) in zip(mutants, results)
    where result == nil && mutant.witnesses?.isEmpty == false {
      withoutEffect[mutant.operation, default: 0] += 1
    }
    self.results = results.compactMap { $0 }
    self.withoutEffect = withoutEffect
    withoutWitness = mutants.filter { $0.witnesses?.isEmpty == true }
  }

  public var noticed: Int { results.count { $0.noticedBy != nil } }

  /// The share that was noticed; 1 where there is nothing to notice.
  public var score: Double {
    results.isEmpty ? 1 : Double(noticed) / Double(results.count)
  }

  /// Alterations of rules for danger and for medical advice that nothing noticed.
  public var unnoticedSafety: [Result] {
    results.filter { result in
      result.noticedBy == nil && result.mutant.isOfSafety
    }
  }
}

/// The transcripts, found by the parts of the knowledge that they use.
private struct Court {
  private let guide: Guide
  private let trials: [Trial]
  private let users: [KnowledgePart: [Int]]

  init(_ trials: [Trial], guide: Guide) {
    self.guide = guide
    self.trials = trials
    let reader = Usage.Reader(guide)
    var users: [KnowledgePart: [Int]] = [:]
    for (number, trial) in trials.enumerated() {
      for part in reader.usage(of: trial.turns).parts { users[part, default: []].append(number) }
    }
    self.users = users
  }

  /// Nil where the mutant makes no difference, or none that is known.
  func result(of mutant: Mutant) -> Mutation.Result? {
    guard mutant.witnesses?.isEmpty != true else { return nil }
    let altered = mutant.altered(guide)
    let witness = mutant.witnesses?.first { message in
      mutant.isShown(
        from: guide.observations(of: [message])[0], to: altered.observations(of: [message])[0])
    }
    guard witness != nil || mutant.witnesses == nil else { return nil }
    var tried: Set<Int> = []
    for trial in mutant.uses.flatMap({ users[$0] ?? [] }) where tried.insert(trial).inserted {
      if trials[trial].notices(altered) {
        return Mutation.Result(mutant: mutant, noticedBy: trials[trial].name, witness: witness)
      }
    }
    let showing = mutant.showings.first { message in
      guide.observations(of: [message]) != altered.observations(of: [message])
    }
    return Mutation.Result(mutant: mutant, noticedBy: nil, witness: witness ?? showing)
  }
}
