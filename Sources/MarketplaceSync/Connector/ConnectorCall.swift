/// One change of one row, asked of a channel.
public struct ConnectorCall: Hashable, Sendable {
  public var action: SyncAction
  public var key: ListingKey
  /// The product's name, for messages and files that people read.
  public var name: String
  /// The channel's own id; `nil` for a row to be created.
  public var externalID: String?
  /// Everything the row should show; for removals what it showed last.
  public var fields: SyncFields
  /// The fields to be changed, with their old and new values; empty unless it is an update.
  public var changes: [FieldChange]
  /// The version of the row that the change was planned against, when the channel told one.
  public var revision: String?

  public init(
    action: SyncAction, key: ListingKey, name: String = "", externalID: String? = nil,
    fields: SyncFields, changes: [FieldChange] = [], revision: String? = nil
  ) {
    self.action = action
    self.key = key
    self.name = name
    self.externalID = externalID
    self.fields = fields
    self.changes = changes
    self.revision = revision
  }
}

/// What came of one call.
public enum CallResult: Hashable, Sendable {
  /// The channel took it.
  case done(CallReceipt)
  /// The channel looked at it and refused it for good; sending the same again is useless.
  case rejected([SyncReason])
  /// It failed as the error says; the effect tells whether the row must be looked up.
  case failed(ConnectorError)
}

/// What the channel said about a call that it took.
public struct CallReceipt: Hashable, Sendable {
  /// The channel's id for the row; `nil` when the channel has not told one yet.
  public var externalID: String?
  /// What the channel shows now, when the answer says so.
  public var shown: SyncFields?
  public var revision: String?
  public var status: RemoteListing.Status?
  /// ``SyncOutcome/submitted``, ``SyncOutcome/accepted`` or ``SyncOutcome/live``.
  public var outcome: SyncOutcome

  public init(
    externalID: String? = nil, shown: SyncFields? = nil, revision: String? = nil,
    status: RemoteListing.Status? = nil, outcome: SyncOutcome = .accepted
  ) {
    self.externalID = externalID
    self.shown = shown
    self.revision = revision
    self.status = status
    self.outcome = outcome
  }
}
