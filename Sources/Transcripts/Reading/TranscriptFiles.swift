internal import Foundation

/// Finds and reads transcripts on disk.
public enum TranscriptFiles {
  /// The file itself, or all `.txt` files of a folder and its folders in the order of their paths.
  ///
  /// - Throws: where there is no such file or folder, or the folder holds no transcript.
  public static func paths(at path: String) throws(TranscriptFault) -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw fault(path, "there is no such file or folder", "give the path of a transcript")
    }
    guard isFolder.boolValue else { return [path] }
    guard let inside = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw fault(path, "the folder cannot be read", "check its permissions")
    }
    let folder = path.hasSuffix("/") ? path : path + "/"
    let paths = inside.filter(isTranscript).sorted().map { folder + $0 }.filter { path in
      var isFolder: ObjCBool = false
      return !FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        || !isFolder.boolValue
    }
    guard !paths.isEmpty else {
      throw fault(path, "the folder holds no transcript", "give a folder with .txt files")
    }
    return paths
  }

  /// The transcript with the messages of what it includes.
  ///
  /// - Parameter given: the folder that was asked for, where one was. Files are included from within
  ///   the current folder, or, where the transcript lies elsewhere, from within that folder.
  /// - Throws: where the file cannot be read, or is no transcript, or includes what it must not.
  public static func transcript(
    at path: String, in given: String? = nil
  ) throws(TranscriptFaults) -> Transcript {
    let transcript = try Transcript(try bytes(at: path), file: path)
    guard !transcript.inclusions.isEmpty else { return transcript }
    var reader = InclusionReader(within: tree(around: path, given))
    return try reader.resolved(transcript)
  }

  /// - Throws: where it is no file proper, or cannot be read.
  static func bytes(at path: String) throws(TranscriptFaults) -> [UInt8] {
    // Only files proper: a device or a pipe may never end.
    let attributes = try? FileManager.default.attributesOfItem(atPath: realPath(path))
    guard let type = attributes?[.type] as? FileAttributeType, type == .typeRegular else {
      throw TranscriptFaults([fault(path, "this is no file", "give a text file or a folder")])
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TranscriptFaults([fault(path, "the file cannot be read", "check its permissions")])
    }
    return [UInt8](data)
  }

  /// With links followed, so that one file has one name.
  public static func realPath(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  private static func tree(around path: String, _ given: String?) -> String {
    let file = realPath(path)
    let current = realPath(FileManager.default.currentDirectoryPath)
    if lies(file, within: current) { return current }
    return given.map(realPath) ?? URL(filePath: file).deletingLastPathComponent().path
  }

  /// Whether a file lies in a folder or in one of its folders; both are real paths.
  static func lies(_ file: String, within folder: String) -> Bool {
    file.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
  }

  private static func isTranscript(_ path: String) -> Bool {
    path.hasSuffix(".txt") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  static func fault(
    _ path: String, _ problem: String, _ remedy: String
  ) -> TranscriptFault {
    TranscriptFault(
      at: TranscriptPlace(file: path, line: 0, column: 0), problem, remedy)
  }
}
