/// Spreads requests so that a channel is never asked faster than it allows.
///
/// A request takes a place in time: `burst` requests may go at once, then `perSecond` of them a second.
public actor TokenBucket {
  private let interval: Duration
  private let burst: Int
  private let time: any SyncTime
  /// When the bucket is full again if nobody takes anything.
  private var full: Duration = .zero

  /// - Parameters:
  ///   - perSecond: requests a second in the long run, above 0.
  ///   - burst: requests that may go at once, at least 1.
  ///   - time: the clock that waits.
  public init(perSecond: Double, burst: Int, time: any SyncTime) {
    precondition(perSecond > 0 && burst >= 1, "a rate must be positive")
    interval = .seconds(1 / perSecond)
    self.burst = burst
    self.time = time
  }

  /// Waits for the next free place.
  ///
  /// - Throws: `CancellationError` when the task is cancelled; the place is then lost.
  public func take() async throws(CancellationError) {
    let now = await time.elapsed()
    full = max(full, now) + interval
    let wait = full - interval * burst - now
    if wait > .zero { try await time.wait(wait) }
  }
}
