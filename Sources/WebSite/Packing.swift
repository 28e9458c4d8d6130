internal import Foundation

/// Smaller forms of a file, made by the tools of the machine; nil where a tool is missing.
///
/// The same bytes give the same form: neither a time nor a name is written into it.
enum Packing {
  static func gzip(_ bytes: [UInt8]) throws(SiteFault) -> [UInt8]? {
    try run(["gzip", "-9", "-n", "-c"], on: bytes)
  }

  static func brotli(_ bytes: [UInt8]) throws(SiteFault) -> [UInt8]? {
    try run(["brotli", "-q", "11", "-w", "24", "-c"], on: bytes)
  }

  /// Status of `env` where there is no such tool (POSIX).
  private static let notFound: Int32 = 127

  private static func run(_ command: [String], on bytes: [UInt8]) throws(SiteFault) -> [UInt8]? {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    do {
      try Data(bytes).write(to: file)
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = command + [file.path()]
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      let packed = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      if process.terminationStatus == notFound { return nil }
      guard process.terminationStatus == 0 else {
        throw SiteFault("\(command[0]) failed; is there room in '\(file.path())'?")
      }
      return [UInt8](packed)
    } catch let fault as SiteFault {
      throw fault
    } catch {
      throw SiteFault("\(command[0]) cannot be run: \(error.localizedDescription)")
    }
  }
}
