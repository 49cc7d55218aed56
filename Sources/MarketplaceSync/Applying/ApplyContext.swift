internal import Marketplaces

/// What every step of an apply needs.
struct ApplyContext<Connector: MarketplaceConnector, Store: SyncStateStore>: Sendable {
  let channel: String
  let connector: Connector
  let store: Store
  let time: any SyncTime
  let retry: RetryPolicy
  /// Who does it, for the history.
  let actor: String
  let plan: String

  var reads: PatientReads<Connector> {
    PatientReads(connector: connector, retry: retry, time: time)
  }

  var settlement: Settlement {
    let connector = connector
    return Settlement(agrees: { connector.agrees($0, with: $1, in: $2) })
  }

  func audit(
    _ key: ListingKey, _ action: String, _ outcome: SyncOutcome, _ detail: String
  ) async -> AuditEntry {
    AuditEntry(
      time: await time.wallClock(), actor: actor, channel: channel, key: key, action: action,
      outcome: outcome, detail: detail)
  }

  func entry(for item: PlannedItem, _ action: SyncAction, time: Int64) -> JournalEntry {
    JournalEntry(
      key: item.key, action: action, name: item.name, contributor: item.contributor,
      externalID: item.externalID, fields: item.fields,
      sent: action == .create ? item.fields.names : item.changes.map(\.field), plan: plan,
      time: time)
  }
}
