/// What the state holds about one row of one channel.
public struct SyncRecord: Hashable, Sendable {
  public var key: ListingKey
  public var name: String
  public var contributor: String?
  public var externalID: String?
  /// The fields that the channel is known to have taken from us; `nil` when it never took the row.
  public var applied: SyncFields?
  /// The fields last sent, while the channel has not confirmed or has refused them.
  public var attempted: SyncFields?
  /// What the channel showed last; `nil` when it was never seen.
  public var shown: SyncFields?
  public var status: RemoteListing.Status?
  public var revision: String?
  /// What came of the last call; `nil` for a row that we never touched.
  public var outcome: SyncOutcome?
  /// Why the channel refused the fields last sent.
  public var reasons: [SyncReason]

  public init(
    key: ListingKey, name: String = "", contributor: String? = nil, externalID: String? = nil,
    applied: SyncFields? = nil, attempted: SyncFields? = nil, shown: SyncFields? = nil,
    status: RemoteListing.Status? = nil, revision: String? = nil, outcome: SyncOutcome? = nil,
    reasons: [SyncReason] = []
  ) {
    self.key = key
    self.name = name
    self.contributor = contributor
    self.externalID = externalID
    self.applied = applied
    self.attempted = attempted
    self.shown = shown
    self.status = status
    self.revision = revision
    self.outcome = outcome
    self.reasons = reasons
  }
}
