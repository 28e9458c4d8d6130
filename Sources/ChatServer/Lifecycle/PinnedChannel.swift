internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import Synchronization

/// A connection whose requests are answered on its own event loop: a usual reply takes less time than
/// the way to another thread and back.
struct PinnedChannel: ServerChildChannel {
  let channel: HTTP1Channel

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<AcceptedConnection> {
    self.channel.setup(channel: channel, logger: logger).map { AcceptedConnection($0) }
  }

  func handle(value: AcceptedConnection, logger: Logger) async {
    let connection = value.take()
    await withTaskExecutorPreference(EventLoopExecutor(connection.channel.eventLoop)) {
      await channel.handle(value: connection, logger: logger)
    }
  }
}

/// A connection that waits to be handled.
///
/// One that is accepted in the moment in which the port closes is dropped by the server, and NIO ends
/// the process where such a connection is dropped without being closed.
final class AcceptedConnection: ServerChildChannelValue {
  private let connection: HTTP1Channel.Value
  private let isTaken = Atomic(false)

  var channel: any Channel { connection.channel }

  init(_ connection: HTTP1Channel.Value) {
    self.connection = connection
  }

  func take() -> HTTP1Channel.Value {
    isTaken.store(true, ordering: .relaxed)
    return connection
  }

  deinit {
    guard !isTaken.load(ordering: .relaxed) else { return }
    Task { [connection] in try? await connection.executeThenClose { _, _ in } }
  }
}
