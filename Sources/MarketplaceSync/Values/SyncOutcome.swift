/// What is known about the last thing sent to a channel for one row.
public enum SyncOutcome: String, Hashable, Sendable, CaseIterable {
  /// Handed over; the channel will tell later.
  case submitted
  /// The channel has taken it.
  case accepted
  /// The channel shows it.
  case live
  /// The channel has refused it.
  case rejected
  /// It failed without any effect; the next run tries again.
  case failed
  /// Nobody knows yet; the row is looked up before anything else is sent for it.
  case unknown
}

/// A way of changing one row of a channel.
public enum SyncAction: String, Hashable, Sendable, CaseIterable {
  case create
  case update
  /// Hides a row from buyers; it can come back.
  case deactivate
  /// Removes a row; at most into the channel's bin where there is one.
  case delete

  /// Whether the row goes away for buyers.
  public var removes: Bool { self == .deactivate || self == .delete }
}
