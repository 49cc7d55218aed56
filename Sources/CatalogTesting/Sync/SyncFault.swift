/// Something that goes wrong between us and a channel.
public enum SyncFault: String, Hashable, Sendable, CaseIterable {
  /// The request never arrives.
  case before
  /// The request is done, and the answer is an error.
  case after
  /// The request is done, and no answer comes.
  case lostAnswer
  /// The network sends the request twice; the answer is that of the second.
  case twice
  /// The channel asks to come back later and does nothing.
  case throttled
  /// The program ends in the middle: the request is done, and nobody hears of it.
  case crash
}

/// The end of a program, as far as a test can have it.
public struct SimulatedCrash: Error, Hashable, Sendable {
  public init() {}
}
