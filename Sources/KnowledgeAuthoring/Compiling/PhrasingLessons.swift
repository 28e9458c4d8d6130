internal import TextSearch

/// What each phrasing of a passage has taught the classifier, to be weighed by the workbench.
public struct PhrasingLessons: Sendable {
  /// By phrasing; those that taught nothing are left out.
  private let duals: [String: [(label: Int, dual: Int)]]

  /// - Parameters:
  ///   - lessons: the number of the lesson that each phrasing is.
  ///   - learnt: what was learnt of each class, in their order.
  init(_ lessons: [String: Int], _ learnt: [Training.LearntClass]) {
    var byLesson: [Int: [(label: Int, dual: Int)]] = [:]
    for (label, learnt) in learnt.enumerated() {
      for (lesson, dual) in learnt.duals {
        byLesson[lesson, default: []].append((label, Int((dual * 1000).rounded())))
      }
    }
    duals = lessons.compactMapValues { byLesson[$0] }
  }

  /// How much the phrasing speaks for and against classes of the classifier, in thousandths, in the
  /// order of the classes; empty where it taught nothing that others do not teach too.
  public func duals(of phrasing: String) -> [(label: Int, dual: Int)] {
    duals[phrasing] ?? []
  }
}
