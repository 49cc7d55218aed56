internal import Marketplaces

extension SyncRecord {
  /// Returns the record after the channel showed the row.
  func seeing(
    _ row: RemoteListing, agrees: (ListingValue, ListingValue, String) -> Bool
  ) -> SyncRecord {
    var next = self
    if next.name.isEmpty { next.name = row.key.text }
    if !row.externalID.isEmpty { next.externalID = row.externalID }
    next.shown = row.fields
    next.status = row.status
    next.revision = row.revision
    guard outcome == .submitted else {
      if outcome == .accepted { next.outcome = .live }
      return next
    }
    if !row.reasons.isEmpty {
      next.outcome = .rejected
      next.reasons = row.reasons
      // A refused creation is no row of the channel.
      if applied == nil { next.status = nil }
      return next
    }
    next.outcome = .live
    guard let attempted else {
      // A removal was handed over; a row that buyers still see has to be asked for again.
      if row.status != .live { next.applied = nil }
      return next
    }
    var base = attempted
    for field in attempted.all {
      guard let visible = row.fields[field.name], !agrees(field.value, visible, field.name),
        let old = applied?[field.name], agrees(old, visible, field.name)
      else { continue }
      // The channel still shows what was there before: this field has not arrived.
      base[field.name] = old
    }
    next.applied = base
    next.attempted = nil
    return next
  }

  /// Returns the record after a full look that did not find the row; `nil` when nothing is left.
  func unseen() -> SyncRecord? {
    var next = self
    if outcome == .submitted, attempted != nil {
      // What was handed over has not arrived.
      next.attempted = nil
      next.outcome = applied == nil ? nil : .accepted
    }
    guard next.applied != nil, !(outcome == .submitted && attempted == nil) else {
      return outcome == .rejected ? self : nil
    }
    next.status = .absent
    next.shown = nil
    next.externalID = nil
    next.revision = nil
    return next
  }
}
