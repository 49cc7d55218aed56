public import MarketplaceSync

/// Time that passes only when somebody waits, so that tests take none.
public actor SteppedTime: SyncTime {
  private var now: Duration = .zero
  /// What was waited for, in order.
  public private(set) var waits: [Duration] = []
  private let epoch: Int64

  /// - Parameter epoch: the wall clock at the start, in milliseconds since 1970.
  public init(epoch: Int64 = 1_782_777_600_000) { self.epoch = epoch }

  public func elapsed() -> Duration { now }

  public func wallClock() -> Int64 {
    epoch + now.components.seconds * 1_000 + now.components.attoseconds / 1_000_000_000_000_000
  }

  public func wait(_ duration: Duration) async throws(CancellationError) {
    if Task.isCancelled { throw CancellationError() }
    guard duration > .zero else { return }
    waits.append(duration)
    now += duration
  }
}
