/// A call that was begun and whose outcome is not stored yet.
///
/// It is written before the call is sent. After a crash it says what has to be looked up.
public struct JournalEntry: Hashable, Sendable {
  public var key: ListingKey
  public var action: SyncAction
  public var name: String
  public var contributor: String?
  public var externalID: String?
  /// What the row should show.
  public var fields: SyncFields
  /// The names of the fields that were sent; a look-up compares only these.
  public var sent: [String]
  /// The plan that asked for it.
  public var plan: String
  /// When it was begun, in milliseconds since 1970 (UTC).
  public var time: Int64

  public init(
    key: ListingKey, action: SyncAction, name: String = "", contributor: String? = nil,
    externalID: String? = nil, fields: SyncFields, sent: [String], plan: String, time: Int64
  ) {
    self.key = key
    self.action = action
    self.name = name
    self.contributor = contributor
    self.externalID = externalID
    self.fields = fields
    self.sent = sent
    self.plan = plan
    self.time = time
  }
}

/// One line of the history: who did what when, and what came of it.
public struct AuditEntry: Hashable, Sendable {
  /// Milliseconds since 1970 (UTC).
  public var time: Int64
  public var actor: String
  public var channel: String
  public var key: ListingKey
  /// `create`, `update`, `deactivate`, `delete`, `settle`, `adopt`.
  public var action: String
  public var outcome: SyncOutcome
  /// Changed fields, reasons or an error, in a few words.
  public var detail: String

  public init(
    time: Int64, actor: String, channel: String, key: ListingKey, action: String,
    outcome: SyncOutcome, detail: String = ""
  ) {
    self.time = time
    self.actor = actor
    self.channel = channel
    self.key = key
    self.action = action
    self.outcome = outcome
    self.detail = detail
  }
}
