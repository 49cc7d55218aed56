/// One listing row as the channel shows it.
public struct RemoteListing: Hashable, Sendable {
  /// What the channel does with a row.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Buyers see it.
    case live
    /// It exists, but buyers do not see it.
    case hidden
    /// It lies in the channel's bin, where it still holds its key.
    case trashed
    /// It does not exist.
    case absent
  }

  public var key: ListingKey
  /// The channel's own id for the row; empty when it does not tell.
  public var externalID: String
  /// What the channel shows; fields that it does not tell are missing.
  public var fields: SyncFields
  /// The channel's mark of this version: an ETag or a time of change.
  public var revision: String?
  public var status: Status
  /// Why the channel refused what was sent last, when it tells only now.
  public var reasons: [SyncReason]

  public init(
    key: ListingKey, externalID: String, fields: SyncFields, revision: String? = nil,
    status: Status = .live, reasons: [SyncReason] = []
  ) {
    self.key = key
    self.externalID = externalID
    self.fields = fields
    self.revision = revision
    self.status = status
    self.reasons = reasons
  }
}
