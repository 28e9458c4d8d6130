public import Knowledge
public import TextSearch

/// The knowledge that was compiled into the executable.
public enum BuiltInKnowledge {
  /// The packed bytes, read in place.
  public static var bytes: PackedBytes { PackedBytes(compiledKnowledge) }

  /// - Throws: never for a build of this package; the error tells of a damaged executable.
  public static func load() throws(PackedError) -> KnowledgeBase {
    try KnowledgeBase(bytes)
  }
}
