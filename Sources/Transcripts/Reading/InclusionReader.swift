internal import Foundation

/// Reads what a transcript includes, and what that includes, down to the messages.
struct InclusionReader {
  private let tree: String
  /// The files that are being read, outermost first.
  private var open: [String] = []
  /// What was read before, by real path.
  private var known: [String: [String]] = [:]

  /// Files inside one another, at most: more are a mistake, and hard to read.
  private static let deepest = 8
  /// Messages before one turn, at most. It bounds what files that include each other twice cost.
  private static let most = 1_000

  /// - Parameter tree: the real path of the folder that no included file may lie outside of.
  init(within tree: String) {
    self.tree = tree
  }

  /// - Throws: all faults of its own `Include:` lines; of a file further in, the first.
  mutating func resolved(_ transcript: Transcript) throws(TranscriptFaults) -> Transcript {
    var transcript = transcript
    var faults: [TranscriptFault] = []
    open.append(TranscriptFiles.realPath(transcript.file))
    for index in transcript.inclusions.indices {
      do throws(TranscriptFault) {
        transcript.inclusions[index].messages = try messages(
          of: transcript.inclusions[index], in: transcript.file)
      } catch {
        faults.append(error)
      }
    }
    open.removeLast()
    guard faults.isEmpty else { throw TranscriptFaults(faults) }
    return transcript
  }

  private mutating func messages(
    of inclusion: Inclusion, in file: String
  ) throws(TranscriptFault) -> [String] {
    func fault(_ problem: String, _ remedy: String) -> TranscriptFault {
      TranscriptFault(at: inclusion.place, "'\(inclusion.path)' " + problem, remedy)
    }
    guard !inclusion.path.hasPrefix("/") else {
      throw fault("is not seen from this file", "write the path from the folder of this file")
    }
    let folder = URL(filePath: file).deletingLastPathComponent()
    let path = TranscriptFiles.realPath(folder.appending(path: inclusion.path).path)
    guard TranscriptFiles.lies(path, within: tree) else {
      throw fault("lies outside of '\(tree)'", "keep what is included below that folder")
    }
    guard !open.contains(path) else {
      throw fault(
        path == open.last ? "is this file itself" : "includes this file in turn",
        "move what both need into a third file")
    }
    guard open.count <= Self.deepest else {
      throw fault("lies deeper than \(Self.deepest) files inside one another", "include less")
    }
    if let messages = known[path] { return messages }
    let messages: [String]
    do throws(TranscriptFaults) {
      messages = try self.messages(at: path)
    } catch {
      guard FileManager.default.fileExists(atPath: path) else {
        throw fault("is not there", "check the path; it is seen from the folder of this file")
      }
      throw fault("cannot be included: \(error.faults[0])", "mend that file first")
    }
    guard messages.count <= Self.most else {
      throw fault("says more than \(Self.most) messages", "include less")
    }
    known[path] = messages
    return messages
  }

  private mutating func messages(at path: String) throws(TranscriptFaults) -> [String] {
    let transcript = try resolved(
      try Transcript(try TranscriptFiles.bytes(at: path), file: path))
    if let second = transcript.exchanges.dropFirst().first(where: { $0.talk != nil }) {
      throw TranscriptFaults([
        TranscriptFault(
          at: second.place, "a second talk begins here",
          "keep one talk in a file that others include")
      ])
    }
    return transcript.said
  }
}

extension Transcript {
  /// What is said before an exchange, by its number.
  var included: [Int: [String]] {
    inclusions.reduce(into: [:]) { $0[$1.before, default: []] += $1.messages }
  }
}
