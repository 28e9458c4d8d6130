/// Why a turn came out as it did: a tree of what each stage saw, in the order of the stages.
public struct Explanation: Sendable, Equatable {
  /// What is said of: a stage, a rule, a document, a term.
  public var name: String
  /// What is said; empty where the children say it.
  public var detail: String
  /// A figure that belongs to it, in hundredths of a point or percent, as `unit` says.
  public var value: Int?
  public var children: [Explanation]

  public init(
    _ name: String, _ detail: String = "", value: Int? = nil, children: [Explanation] = []
  ) {
    self.name = name
    self.detail = detail
    self.value = value
    self.children = children
  }
}
