internal import Marketplaces

extension SyncRecord {
  /// Returns the record after the channel took a call.
  func taking(_ item: PlannedItem, _ receipt: CallReceipt) -> SyncRecord {
    var next = self
    next.outcome = receipt.outcome
    next.reasons = []
    next.revision = receipt.revision ?? next.revision
    next.externalID = receipt.externalID ?? next.externalID
    if !item.name.isEmpty { next.name = item.name }
    next.contributor = item.contributor ?? next.contributor
    switch item.action {
    case .deactivate, .delete:
      next.attempted = nil
      let usual: RemoteListing.Status = item.action == .delete ? .absent : .hidden
      next.status = receipt.status ?? usual
      // A removal that a person has yet to do keeps what was applied until the channel confirms it.
      if receipt.outcome != .submitted { next.applied = nil }
      if next.status == .absent { next.shown = nil }
    default:
      if receipt.outcome == .submitted {
        next.attempted = item.fields
        // What was seen before says nothing of what was handed over since.
        next.shown = nil
      } else {
        next.applied = item.fields
        next.attempted = nil
        next.status = receipt.status ?? .live
        next.shown = receipt.shown ?? next.shown.map { $0.changed(by: item.changes) }
      }
    }
    return next
  }

  /// Returns the record after the channel refused a call.
  func refusing(_ item: PlannedItem, _ reasons: [SyncReason]) -> SyncRecord {
    var next = self
    // What was handed over before is taken as the base before this overwrites it.
    next.applied = base
    next.attempted = item.fields
    next.outcome = .rejected
    next.reasons = reasons
    if !item.name.isEmpty { next.name = item.name }
    next.contributor = item.contributor ?? next.contributor
    return next
  }

  /// Whether the state already holds what an item asks for, as when a stopped run goes on.
  func already(
    has item: PlannedItem, agrees: (ListingValue, ListingValue, String) -> Bool
  ) -> Bool {
    guard let outcome, outcome != .rejected, outcome != .unknown, outcome != .failed else {
      return false
    }
    switch item.action {
    case .create: return base == item.fields && status != .absent
    case .update:
      guard let base else { return false }
      return item.changes.allSatisfy { change in
        if change.field == SyncPolicy.statusField { return status == .live || status == nil }
        guard base[change.field] ?? .empty == change.new else { return false }
        return outcome == .submitted
          || (shown?[change.field]).map { agrees(change.new, $0, change.field) } ?? true
      }
    case .deactivate, .delete: return base == nil || isHidden || status == .absent
    default: return true
    }
  }
}

extension SyncFields {
  fileprivate func changed(by changes: [FieldChange]) -> SyncFields {
    var next = self
    for change in changes where change.field != SyncPolicy.statusField {
      next[change.field] = change.new
    }
    return next
  }
}
