internal import Hummingbird
internal import NIOCore

/// What belongs to one request.
struct GuideContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The address at the other end of the connection: a client's, or a proxy's.
  let peer: SocketAddress?

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress
  }
}
