/// How often and after what wait something is tried again.
///
/// Waits double from attempt to attempt. A part of each is cut off by chance, so that many programs
/// that failed together do not come back together; the chance is a function of the seed.
public struct RetryPolicy: Hashable, Sendable {
  /// The most times a call is sent, at least 1.
  public var attempts: Int
  /// The wait after the first failure.
  public var first: Duration
  /// The longest wait that is not asked for by the channel.
  public var longest: Duration
  /// The longest wait that a channel may ask for; a longer one ends the run.
  public var longestStated: Duration
  public var seed: UInt64

  public init(
    attempts: Int = 5, first: Duration = .seconds(1), longest: Duration = .seconds(60),
    longestStated: Duration = .seconds(600), seed: UInt64 = 0
  ) {
    self.attempts = max(1, attempts)
    self.first = first
    self.longest = longest
    self.longestStated = longestStated
    self.seed = seed
  }

  /// Returns the wait after a failed attempt, or `nil` when the next one is not worth waiting for.
  ///
  /// - Parameters:
  ///   - attempt: the number of the attempt that failed, from 1.
  ///   - stated: what the channel asked to wait.
  ///   - salt: tells apart what waits at the same time.
  public func wait(after attempt: Int, stated: Duration?, salt: UInt64) -> Duration? {
    guard attempt < attempts else { return nil }
    if let stated, stated > longestStated { return nil }
    let doubled = first * Double(1 << min(attempt - 1, 20))
    let capped = min(doubled, longest)
    let share = 0.5 + 0.5 * Self.fraction(seed &+ salt &+ UInt64(attempt))
    return max(capped * share, stated ?? .zero)
  }

  /// A number from 0 to 1 that looks like chance (SplitMix64).
  private static func fraction(_ state: UInt64) -> Double {
    var bits = state &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((bits ^ (bits >> 31)) >> 11) / Double(1 << 53)
  }
}
