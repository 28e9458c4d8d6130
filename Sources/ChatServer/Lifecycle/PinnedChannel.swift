internal import HummingbirdCore
internal import Logging
internal import NIOCore

/// A connection whose requests are answered on its own event loop: a usual reply takes less time than
/// the way to another thread and back.
struct PinnedChannel: ServerChildChannel {
  let channel: HTTP1Channel

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<HTTP1Channel.Value> {
    self.channel.setup(channel: channel, logger: logger)
  }

  func handle(value: HTTP1Channel.Value, logger: Logger) async {
    await withTaskExecutorPreference(EventLoopExecutor(value.channel.eventLoop)) {
      await channel.handle(value: value, logger: logger)
    }
  }
}
