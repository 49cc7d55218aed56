#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The machine's clocks.
public struct SystemSyncTime: SyncTime {
  private let start = ContinuousClock.now

  public init() {}

  public func elapsed() async -> Duration { ContinuousClock.now - start }

  public func wallClock() async -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1_000 + Int64(now.tv_nsec) / 1_000_000
  }

  public func wait(_ duration: Duration) async throws(CancellationError) {
    do { try await Task.sleep(for: duration) } catch { throw CancellationError() }
  }
}
