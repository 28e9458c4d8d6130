// The yardstick of `scripts/bench-server`: Hummingbird as it comes, answering every message with the
// same bytes. fixed-reply PORT FILE

import Foundation
import Hummingbird
import Logging
import NIOCore

let arguments = CommandLine.arguments
guard arguments.count == 3, let port = Int(arguments[1]),
  let bytes = FileManager.default.contents(atPath: arguments[2])
else {
  FileHandle.standardError.write(Data("usage: fixed-reply PORT FILE\n".utf8))
  exit(2)
}

let body = ByteBuffer(bytes: bytes)
let router = Router()
router.post("/v1/reply") { _, _ in
  Response(
    status: .ok, headers: [.contentType: "application/json"], body: ResponseBody(byteBuffer: body))
}
var logger = Logger(label: "fixed-reply")
logger.logLevel = .warning
let application = Application(
  router: router,
  configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
  logger: logger)
try await application.runService()
