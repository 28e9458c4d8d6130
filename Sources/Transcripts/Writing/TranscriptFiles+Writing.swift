extension TranscriptFiles {
  /// Writes a transcript to a new file, whole or not at all.
  ///
  /// - Parameter isPrivate: whether only its owner may read it, as it holds what someone said about
  ///   their health.
  /// - Throws: where something is there already, or the file cannot be written.
  public static func create(
    _ transcript: Transcript, at path: String, isPrivate: Bool
  ) throws(TranscriptFault) {
    do throws(WholeFile.Failure) {
      try WholeFile.create(
        at: path, Array(TranscriptWriter.text(of: transcript).utf8),
        mode: isPrivate ? 0o600 : 0o666)
    } catch {
      throw fault(path, error)
    }
  }

  /// - Throws: what `create` would throw, as far as it can be told beforehand.
  public static func checkCanCreate(at path: String) throws(TranscriptFault) {
    do throws(WholeFile.Failure) {
      try WholeFile.checkCanCreate(at: path)
    } catch {
      throw fault(path, error)
    }
  }

  /// Takes what was accepted into the file of the transcript. All bytes but the lines of these
  /// expectations stay as they were.
  ///
  /// - Throws: where the file is not any more as it was replayed, or cannot be written.
  public static func take(
    _ acceptances: [Acceptance], into transcript: Transcript
  ) throws(TranscriptFaults) {
    let path = transcript.file
    let bytes = try bytes(at: path)
    guard try Transcript(bytes, file: path).hasSameLines(as: transcript) else {
      throw TranscriptFaults([
        fault(path, "the file was changed meanwhile", "run the test again; nothing was written")
      ])
    }
    let rewritten = Rewrite.bytes(of: bytes, taking: acceptances)
    guard try Transcript(rewritten, file: path).says(transcript.taking(acceptances)) else {
      throw TranscriptFaults([
        fault(path, "what was accepted cannot be held by a transcript", "change the file by hand")
      ])
    }
    do throws(WholeFile.Failure) {
      try WholeFile.replace(at: realPath(path), rewritten)
    } catch {
      throw TranscriptFaults([fault(path, error)])
    }
  }

  private static func fault(_ path: String, _ failure: WholeFile.Failure) -> TranscriptFault {
    switch failure {
    case .exists:
      fault(path, "this is there already, and nothing was written", "choose another name")
    case .system(let reason):
      fault(path, "cannot be written: \(reason)", "check the folder, its permissions and its space")
    }
  }
}

extension Transcript {
  /// Whether all expectations stand in the same lines; what is included does not count.
  fileprivate func hasSameLines(as other: Transcript) -> Bool {
    opening == other.opening && exchanges == other.exchanges
  }

  /// Whether both are the same in writing.
  fileprivate func says(_ other: Transcript) -> Bool {
    TranscriptWriter.text(of: self) == TranscriptWriter.text(of: other)
  }

  /// With what was accepted in the place of what was expected.
  fileprivate func taking(_ acceptances: [Acceptance]) -> Transcript {
    var taken = self
    for acceptance in acceptances {
      let lines = acceptance.difference.expectation.lines
      if taken.opening?.lines == lines { taken.opening?.demand = acceptance.demand }
      for exchange in exchanges.indices {
        for index in exchanges[exchange].expectations.indices
        where exchanges[exchange].expectations[index].lines == lines {
          taken.exchanges[exchange].expectations[index].demand = acceptance.demand
        }
      }
    }
    return taken
  }
}
