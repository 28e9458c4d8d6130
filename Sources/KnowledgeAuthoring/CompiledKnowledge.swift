/// A knowledge folder, read and compiled, with all that is wrong with it.
public struct CompiledKnowledge: Sendable {
  public let source: KnowledgeSource
  public let files: [SourceFile]
  public let findings: [Finding]
  /// The packed knowledge; to be used only where `isUsable`.
  public let bytes: [UInt8]
  /// What each phrasing has taught the classifier.
  public let lessons: PhrasingLessons

  /// Whether nothing worse than warnings was found.
  public var isUsable: Bool {
    !findings.contains { $0.severity == .error }
  }

  public init(folder: String) throws(FolderError) {
    self.init(files: try KnowledgeFolder.files(at: folder))
  }

  public init(files: [SourceFile]) {
    self.files = files
    let (source, readingFindings) = KnowledgeReader.read(files)
    self.source = source
    var compiler = KnowledgeCompiler(source)
    bytes = compiler.compile(hash: KnowledgeCompiler.hash(of: files))
    findings = readingFindings + compiler.findings
    lessons = compiler.lessons
  }
}
