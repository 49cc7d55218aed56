/// Time as a sync needs it: for waiting, for rates and for the history.
///
/// It is handed in, so that a test needs no waiting and gives the same history every time.
public protocol SyncTime: Sendable {
  /// The time since some fixed moment; never goes back.
  func elapsed() async -> Duration

  /// The wall clock, in milliseconds since 1970 (UTC).
  func wallClock() async -> Int64

  /// Waits; ends early by throwing when the task is cancelled.
  func wait(_ duration: Duration) async throws(CancellationError)
}
