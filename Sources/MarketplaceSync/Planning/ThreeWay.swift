internal import Marketplaces

/// Decides what to do with one row. Pure: the same values give the same decision.
public struct ThreeWay: Sendable {
  public var policy: SyncPolicy
  public var capabilities: ConnectorCapabilities
  /// Contributors whose rows are there; rows of others are never taken for removed.
  public var contributors: Set<String>
  private let agrees: @Sendable (ListingValue, ListingValue, String) -> Bool
  private let preflight: @Sendable (ConnectorCall) -> [SyncReason]

  public init(
    policy: SyncPolicy, connector: some MarketplaceConnector, contributors: Set<String>
  ) {
    self.policy = policy
    self.contributors = contributors
    capabilities = connector.capabilities
    agrees = { connector.agrees($0, with: $1, in: $2) }
    preflight = { connector.preflight($0) }
  }

  /// Returns what to do with a row that the catalogue has.
  public func item(wanted: WantedListing, record: SyncRecord?) -> PlannedItem {
    var item = PlannedItem(
      key: wanted.key, name: wanted.name, action: .unchanged, contributor: wanted.contributor,
      externalID: record?.externalID, revision: record?.revision)
    if !wanted.blocked.isEmpty {
      item.action = .blocked
      item.reasons = wanted.blocked
      return item
    }
    guard let record, record.exists else { return creating(item, wanted, record) }
    let base = record.base
    if record.status == .absent {
      switch policy.side(of: SyncPolicy.statusField) {
      case .ours: return creating(item, wanted, record)
      case .theirs: item.action = .kept
      case .ask: item.action = .conflict
      }
      item.reasons = [.removedAtChannel]
      return item
    }
    var merge = FieldMerge(
      wanted: wanted.fields, base: base, shown: record.shown, policy: policy, agrees: agrees)
    mergeStatus(of: record, into: &merge)
    item.drift = merge.drift
    item.conflicts = merge.conflicts
    if merge.changes.isEmpty {
      item.action = merge.conflicts.isEmpty ? .unchanged : .conflict
      return item
    }
    item.fields = merge.target
    item.changes = merge.changes
    item.action = .update
    if record.refuses(merge.target) { return blocked(item, record.reasons) }
    return checked(item)
  }

  /// Returns what to do with a row that the catalogue no longer has; `nil` when it is not ours or
  /// gone already.
  public func item(missing record: SyncRecord) -> PlannedItem? {
    guard record.base != nil, record.exists, record.status != .absent, !record.isHidden else {
      return nil
    }
    var item = PlannedItem(
      key: record.key, name: record.name, action: .kept, contributor: record.contributor,
      externalID: record.externalID, fields: record.base ?? [:], revision: record.revision)
    if let contributor = record.contributor, !contributors.contains(contributor) {
      item.reasons = [.contributorMissing(contributor)]
    } else if !policy.allowsRemoval {
      item.reasons = [.removalNotAllowed]
    } else if capabilities.canDeactivate, !(policy.prefersDeletion && capabilities.canDelete) {
      item.action = .deactivate
    } else if capabilities.canDelete {
      item.action = .delete
    } else {
      item.reasons = [.removalImpossible]
    }
    if item.action == .kept { item.fields = [:] }
    return item
  }

  private func creating(
    _ item: PlannedItem, _ wanted: WantedListing, _ record: SyncRecord?
  ) -> PlannedItem {
    var item = item
    item.action = .create
    item.externalID = nil
    item.revision = nil
    item.fields = SyncFields(
      wanted.fields.all.lazy.filter { !$0.value.isEmpty }.map { ($0.name, $0.value) })
    if let record, record.refuses(item.fields) { return blocked(item, record.reasons) }
    return checked(item)
  }

  /// What the channel would refuse is told before anything is sent.
  private func checked(_ item: PlannedItem) -> PlannedItem {
    guard let call = item.call else { return item }
    let reasons = preflight(call)
    return reasons.isEmpty ? item : blocked(item, reasons)
  }

  /// What the channel has refused is not sent again until it is something else.
  private func blocked(_ item: PlannedItem, _ reasons: [SyncReason]) -> PlannedItem {
    var item = item
    item.action = .blocked
    item.reasons = reasons
    item.fields = [:]
    item.changes = []
    return item
  }

  /// Whether buyers see the row is a field like the others.
  private func mergeStatus(of record: SyncRecord, into merge: inout FieldMerge) {
    guard let status = record.status, status != .live, status != .absent else { return }
    let live = ListingValue.text(RemoteListing.Status.live.rawValue)
    let shown = ListingValue.text(status.rawValue)
    let change = FieldChange(field: SyncPolicy.statusField, old: shown, new: live)
    guard record.base != nil else {
      merge.changes.append(change)
      return
    }
    merge.drift.append(FieldChange(field: SyncPolicy.statusField, old: live, new: shown))
    if policy.side(of: SyncPolicy.statusField) == .ours { merge.changes.append(change) }
  }
}

extension SyncRecord {
  /// The fields that hold for us at the channel: what it confirmed or what was handed over.
  var base: SyncFields? { outcome == .submitted ? attempted ?? applied : applied }

  /// Whether there is, or will be, such a row at the channel.
  var exists: Bool {
    base != nil || (externalID != nil && status != nil && status != .absent)
  }

  var isHidden: Bool { status == .hidden || status == .trashed }

  /// Whether the channel refused just these fields.
  func refuses(_ fields: SyncFields) -> Bool { outcome == .rejected && attempted == fields }
}
