internal import Glibc

/// The two clocks that the server reads. Tests put their own in.
public struct ServerClock: Sendable {
  /// Seconds since 1970, for the age of a conversation's state and for log lines.
  public var secondsSince1970: @Sendable () -> Int64
  /// Nanoseconds since some moment; never set back. For durations and rates.
  public var uptimeNanoseconds: @Sendable () -> UInt64

  public init(
    secondsSince1970: @escaping @Sendable () -> Int64,
    uptimeNanoseconds: @escaping @Sendable () -> UInt64
  ) {
    self.secondsSince1970 = secondsSince1970
    self.uptimeNanoseconds = uptimeNanoseconds
  }

  /// The clocks of the machine.
  public static let system = ServerClock(
    secondsSince1970: { Int64(read(CLOCK_REALTIME).tv_sec) },
    uptimeNanoseconds: {
      let time = read(CLOCK_MONOTONIC)
      return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    })

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    clock_gettime(clock, &time)
    return time
  }
}
