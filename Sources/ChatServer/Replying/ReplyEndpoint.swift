internal import Conversation
internal import Hummingbird
internal import NIOCore
internal import NIOPosix
internal import Rendering

/// `POST /v1/reply`: a message and a sealed state in, the Reply and the next sealed state out.
struct ReplyEndpoint: Sendable {
  let guide: Guide
  let seal: StateSeal
  let metrics: ServerMetrics
  /// Bytes of a body, at most.
  let largestBody: Int

  /// Bytes of a message above which it is answered on a thread of its own, so that short ones need
  /// not wait behind it: one of 100,000 characters takes some 30 ms, a usual one less than 1.
  private static let longMessage = 4096

  func respond(to request: Request) async throws -> Response {
    try request.demandJSONAccepted()
    try request.demandJSONBody()
    let message = try ReplyRequest(try await body(of: request))
    let state = try state(message.state)
    let text = message.text
    let json =
      if text.utf8.count <= Self.longMessage {
        answer(text, after: state)
      } else {
        try await NIOThreadPool.singleton.runIfActive { answer(text, after: state) }
      }
    return Response(
      status: .ok, headers: Self.headers, body: ResponseBody(byteBuffer: ByteBuffer(string: json))
    )
  }

  private static let headers: HTTPFields = [
    .contentType: "application/json", .cacheControl: "no-store",
  ]

  private func body(of request: Request) async throws -> ByteBuffer {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > largestBody {
      throw Problem(.tooLarge)
    }
    do {
      return try await request.body.collect(upTo: largestBody)
    } catch is NIOTooManyBytesError {
      throw Problem(.tooLarge)
    } catch {
      // The client is gone in the middle of it.
      throw Problem(.badRequest)
    }
  }

  /// - Throws: a problem where a state was sent that this service cannot take up.
  private func state(_ sealed: String?) throws(Problem) -> ConversationState {
    guard let sealed, !sealed.isEmpty else { return ConversationState() }
    do throws(StateSeal.Refusal) {
      return try seal.open(sealed, guide.knowledge)
    } catch {
      throw Problem(error == .expired ? .stateExpired : .stateInvalid)
    }
  }

  private func answer(_ text: String, after state: ConversationState) -> String {
    let (reply, next) = guide.reply(to: text, after: state)
    metrics.countReply(reply.kind)
    return "{\"reply\":" + ReplyJSON.json(of: reply, guide.knowledge).text + ",\"state\":\""
      + seal.seal(next, guide.knowledge) + "\"}"
  }
}
