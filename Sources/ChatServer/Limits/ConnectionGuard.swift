internal import HTTPTypes
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypes
internal import Rendering

/// Watches over one connection: a request must arrive within its time, a response must be taken
/// within the same time, what is no HTTP is told so, and a connection that is to be closed is.
///
/// Headers that drip in are cut off by the idle time of Hummingbird's own handler, which counts whole
/// parts of a request only.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limit: TimeAmount
  private let onRefusal: @Sendable (Problem) -> Void
  private let refusalHeaders: HTTPFields

  private var isReading = false
  private var unanswered = 0
  private var isAnswering = false
  private var closesAfterAnswer = false
  private var isRefusing = false
  private var arrival: Scheduled<Void>?
  private var departure: Scheduled<Void>?

  /// How long a client that was refused may still read what it was told.
  private static let lingering = TimeAmount.seconds(1)

  /// How long a connection waits for a request that was sent before its client heard of a shutdown.
  private static let lastRequests = TimeAmount.milliseconds(250)

  init(
    limit: TimeAmount, refusalHeaders: HTTPFields,
    onRefusal: @escaping @Sendable (Problem) -> Void
  ) {
    self.limit = limit
    self.refusalHeaders = refusalHeaders
    self.onRefusal = onRefusal
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isRefusing else { return }
    switch unwrapInboundIn(data) {
    case .head:
      isReading = true
      unanswered += 1
    case .body: break
    case .end:
      isReading = false
      arrival?.cancel()
      arrival = nil
    }
    context.fireChannelRead(data)
  }

  /// Most requests arrive whole, so that no timer is ever set for them.
  func channelReadComplete(context: ChannelHandlerContext) {
    if isReading, arrival == nil {
      arrival = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
        self.refuse(Problem(.requestTimeout), context)
      }
    }
    context.fireChannelReadComplete()
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard !isRefusing else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    switch unwrapOutboundIn(data) {
    case .head(let head):
      isAnswering = true
      closesAfterAnswer = closesAfterAnswer || head.headerFields[.connection] == "close"
      context.write(data, promise: promise)
    case .body: context.write(data, promise: promise)
    case .end:
      isAnswering = false
      unanswered -= 1
      guard closesAfterAnswer, !isReading else { return context.write(data, promise: promise) }
      context.writeAndFlush(data, promise: promise)
      linger(context)
    }
  }

  /// Nothing is left to be written while the channel is writable: only large responses get here.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    departure?.cancel()
    departure = nil
    if !context.channel.isWritable {
      departure = context.eventLoop.assumeIsolated().scheduleTask(in: limit) {
        context.close(promise: nil)
      }
    }
    context.fireChannelWritabilityChanged()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch error {
    case HTTPParserError.headerOverflow: refuse(Problem(.headersTooLarge), context)
    case is HTTPParserError: refuse(Problem(.badRequest), context)
    default: context.fireErrorCaught(error)
    }
  }

  /// At a shutdown connections without a request are closed at once, and a request that is on its way
  /// would be lost: they get a moment more. What is still to be answered is, in any case.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard event is ChannelShouldQuiesceEvent, unanswered == 0, !isRefusing else {
      return context.fireUserInboundEventTriggered(event)
    }
    closesAfterAnswer = true
    context.eventLoop.assumeIsolated().scheduleTask(in: Self.lastRequests) {
      if context.channel.isActive { context.fireUserInboundEventTriggered(event) }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    forgetTimers()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    forgetTimers()
  }

  /// Says why and hangs up; without a word where another response is on its way.
  private func refuse(_ problem: Problem, _ context: ChannelHandlerContext) {
    guard !isRefusing else { return }
    guard !isAnswering, unanswered <= 1 else { return context.close(promise: nil) }
    isRefusing = true
    onRefusal(problem)
    let body = ByteBuffer(string: problem.json.text)
    var head = HTTPResponse(status: problem.kind.status, headerFields: refusalHeaders)
    head.headerFields[.contentType] = Problem.mediaType
    head.headerFields[.contentLength] = String(body.readableBytes)
    head.headerFields[.connection] = "close"
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.write(wrapOutboundOut(.body(body)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    linger(context)
  }

  /// Closes the way out, and the whole connection a little later: at once, what the client is still
  /// sending would make the system drop what it has not read yet.
  private func linger(_ context: ChannelHandlerContext) {
    isRefusing = true
    context.close(mode: .output, promise: nil)
    forgetTimers()
    departure = context.eventLoop.assumeIsolated().scheduleTask(in: Self.lingering) {
      context.close(promise: nil)
    }
  }

  private func forgetTimers() {
    arrival?.cancel()
    departure?.cancel()
    arrival = nil
    departure = nil
  }
}
