/// What a plan does with one row.
public struct PlannedItem: Hashable, Sendable {
  /// A kind of treatment.
  public enum Action: String, Hashable, Sendable, CaseIterable {
    case create, update, unchanged, deactivate, delete
    /// The catalogue's row may not be listed.
    case blocked
    /// Both sides changed the row and a person has to decide.
    case conflict
    /// The catalogue no longer has the row, but it stays at the channel.
    case kept

    /// The call it takes; `nil` when nothing is sent.
    public var call: SyncAction? { SyncAction(rawValue: rawValue) }
  }

  public var key: ListingKey
  public var name: String
  public var action: Action
  public var contributor: String?
  public var externalID: String?
  /// What will hold after the call; empty when nothing is sent.
  public var fields: SyncFields
  public var changes: [FieldChange]
  public var conflicts: [FieldConflict]
  /// Fields that the channel has changed: old is what was applied, new is what it shows.
  public var drift: [FieldChange]
  public var reasons: [SyncReason]
  public var revision: String?

  public init(
    key: ListingKey, name: String = "", action: Action, contributor: String? = nil,
    externalID: String? = nil, fields: SyncFields = [:], changes: [FieldChange] = [],
    conflicts: [FieldConflict] = [], drift: [FieldChange] = [], reasons: [SyncReason] = [],
    revision: String? = nil
  ) {
    self.key = key
    self.name = name
    self.action = action
    self.contributor = contributor
    self.externalID = externalID
    self.fields = fields
    self.changes = changes
    self.conflicts = conflicts
    self.drift = drift
    self.reasons = reasons
    self.revision = revision
  }

  /// The call that does it; `nil` when nothing is sent.
  public var call: ConnectorCall? {
    action.call.map {
      ConnectorCall(
        action: $0, key: key, name: name, externalID: externalID, fields: fields,
        changes: changes, revision: revision)
    }
  }
}
