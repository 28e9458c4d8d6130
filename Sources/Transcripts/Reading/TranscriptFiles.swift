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

  /// - Throws: where the file cannot be read, or is no transcript.
  public static func transcript(at path: String) throws(TranscriptFaults) -> Transcript {
    // Only files proper: a device or a pipe may never end.
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    guard let type = attributes?[.type] as? FileAttributeType, type == .typeRegular else {
      throw TranscriptFaults([fault(path, "this is no file", "give a text file or a folder")])
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw TranscriptFaults([fault(path, "the file cannot be read", "check its permissions")])
    }
    return try Transcript([UInt8](data), file: path)
  }

  private static func isTranscript(_ path: String) -> Bool {
    path.hasSuffix(".txt") && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }

  private static func fault(
    _ path: String, _ problem: String, _ remedy: String
  ) -> TranscriptFault {
    TranscriptFault(
      at: TranscriptPlace(file: path, line: 0, column: 0), problem, remedy)
  }
}
