public import Conversation
import Foundation
public import Knowledge

/// Fits the weights of signals to labelled questions.
///
/// Multinomial logistic regression with a quadratic penalty, by the lower bound of Böhning,
/// "Multinomial logistic regression algorithm" (Annals of the Institute of Statistical Mathematics 44,
/// 1992): the Hessian is bounded by one half of the signals' matrix of products, which is factored
/// once, and each step raises the likelihood.
public struct KindFit {
  public private(set) var weights: KindWeights
  /// How many turns it was fitted to.
  public let turnCount: Int

  /// How much large weights cost. Chosen on the half of the labelled questions that is looked at.
  private static let penalty = 3.0
  private static let steps = 1000

  /// Fits to the odd lines of each file (the first, the third, …): the even ones are kept to measure
  /// by.
  ///
  /// - Parameter progress: called after each conversation with how many are done.
  public init(
    to conversations: [LabelledConversation], with guide: Guide, progress: (Int) -> Void = { _ in }
  ) {
    var examples: [Example] = []
    for (number, conversation) in conversations.enumerated() {
      defer { progress(number + 1) }
      guard conversation.line % 2 == 1 else { continue }
      var state = ConversationState()
      for labelled in conversation.turns {
        let turn = Turn(labelled.question, after: state, in: guide)
        state = turn.nextState
        if !labelled.isDropped, Self.isWeighed(turn.decision) {
          examples.append(
            Example(
              signals: turn.kinds.signals.map { Double($0) / 1000 },
              kind: labelled.kind, also: labelled.also))
        }
      }
    }
    turnCount = examples.count
    weights = KindWeights(rows: Self.fitted(to: examples))
  }

  /// A turn: its signals, its kind, and the kinds of which any is right.
  private struct Example {
    let signals: [Double]
    let kind: ReplyKind
    let isRight: [Bool]

    init(signals: [Double], kind: ReplyKind, also: Set<ReplyKind>) {
      self.signals = signals
      self.kind = kind
      isRight = ReplyKind.allCases.map { $0 == kind || also.contains($0) }
    }
  }

  /// What an example of each kind counts, the mean being 1: all of a kind together count by the square
  /// root of their number, so that the frequent kinds do not drown the rare ones.
  private static func shares(of examples: [Example]) -> [Double] {
    let counts = ReplyKind.allCases.map { kind in
      Double(max(1, examples.count { $0.kind == kind }))
    }
    let roots = counts.map { $0.squareRoot() }
    let scale = counts.reduce(0, +) / roots.reduce(0, +)
    return roots.map { scale / $0 }
  }

  /// Whether the signals decide about such a turn.
  private static func isWeighed(_ decision: Decision) -> Bool {
    switch decision {
    case .danger, .reply, .stillInDanger: true
    case .empty, .foreign, .followUp: false
    }
  }

  private static func fitted(to examples: [Example]) -> [[Int]] {
    let signals = Signal.allCases.indices
    let kinds = ReplyKind.allCases.indices
    let shares = shares(of: examples)
    var products = signals.map { row in signals.map { row == $0 ? penalty : 0.0 } }
    for example in examples {
      for row in signals where example.signals[row] != 0 {
        for column in signals {
          products[row][column] +=
            shares[example.kind.rawValue] * example.signals[row] * example.signals[column] / 2
        }
      }
    }
    let factor = CholeskyFactor(of: products)
    var weights = signals.map { _ in kinds.map { _ in 0.0 } }
    for _ in 0..<steps {
      var gradient = kinds.map { kind in signals.map { -penalty * weights[$0][kind] } }
      for example in examples {
        let odds = probabilities(of: example.signals, weights)
        // Where several kinds are right, what counts is that one of them is chosen.
        let right = kinds.reduce(0) { $0 + (example.isRight[$1] ? odds[$1] : 0) }
        for kind in kinds {
          let error =
            shares[example.kind.rawValue]
            * ((example.isRight[kind] ? odds[kind] / right : 0) - odds[kind])
          for signal in signals { gradient[kind][signal] += error * example.signals[signal] }
        }
      }
      for kind in kinds {
        for (signal, change) in factor.solution(for: gradient[kind]).enumerated() {
          weights[signal][kind] += change
        }
      }
    }
    return weights.map { row in row.map { Int(($0 * 1000).rounded()) } }
  }

  private static func probabilities(of signals: [Double], _ weights: [[Double]]) -> [Double] {
    var scores = [Double](repeating: 0, count: ReplyKind.allCases.count)
    for (signal, value) in signals.enumerated() where value != 0 {
      for kind in scores.indices { scores[kind] += value * weights[signal][kind] }
    }
    let greatest = scores.max() ?? 0
    let odds = scores.map { exp($0 - greatest) }
    let sum = odds.reduce(0, +)
    return odds.map { $0 / sum }
  }
}

extension KindFit {
  /// The weights as `weights.yaml` holds them; zeros are left out.
  public var yaml: String {
    var text = """
      # How much each signal of a message speaks for each kind of reply, in thousandths of the natural
      # logarithm of the odds. Written by `make fit`, which fits it to the odd lines of the labelled
      # questions; do not edit it by hand.

      """
    for (place, signal) in Signal.allCases.enumerated() {
      let entries = ReplyKind.allCases.compactMap { kind -> String? in
        let weight = weights.weight(ofSignal: place, for: kind)
        return weight == 0 ? nil : "\(kind.name): \(weight)"
      }
      if !entries.isEmpty { text += "\(signal.name): {\(entries.joined(separator: ", "))}\n" }
    }
    return text
  }
}
