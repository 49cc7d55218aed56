internal import Marketplaces

/// Compares what is wanted, what was applied last and what the channel shows, field by field.
struct FieldMerge {
  var changes: [FieldChange] = []
  var conflicts: [FieldConflict] = []
  var drift: [FieldChange] = []
  /// What will hold for us after the changes: a field that is left alone keeps what was applied.
  private(set) var target: SyncFields

  /// - Parameters:
  ///   - base: the fields applied last; `nil` when the row was never ours.
  ///   - shown: what the channel shows; `nil` when it was not looked at.
  ///   - agrees: whether a shown value is the wanted one (see ``MarketplaceConnector``).
  init(
    wanted: SyncFields, base: SyncFields?, shown: SyncFields?, policy: SyncPolicy,
    agrees: (ListingValue, ListingValue, String) -> Bool
  ) {
    target = wanted
    for (place, field) in wanted.all.enumerated() {
      let old = base?.value(of: field.name, near: place)
      guard let visible = shown?.value(of: field.name, near: place) else {
        if (old ?? .empty) != field.value {
          changes.append(FieldChange(field: field.name, old: old ?? .empty, new: field.value))
        }
        continue
      }
      if agrees(field.value, visible, field.name) { continue }
      let change = FieldChange(field: field.name, old: visible, new: field.value)
      guard let old, !agrees(old, visible, field.name) else {
        // Nobody else touched it, or it was there before we came.
        changes.append(change)
        continue
      }
      merge(change, applied: old, side: policy.side(of: field.name))
    }
  }

  /// The channel's value is neither what is wanted nor what was applied.
  private mutating func merge(_ change: FieldChange, applied: ListingValue, side: SyncPolicy.Side) {
    let isDrift = applied == change.new
    if isDrift { drift.append(FieldChange(field: change.field, old: applied, new: change.old)) }
    switch side {
    case .ours: changes.append(change)
    case .theirs: target[change.field] = applied
    case .ask:
      target[change.field] = applied
      if !isDrift {
        conflicts.append(
          FieldConflict(
            field: change.field, applied: applied, wanted: change.new, shown: change.old))
      }
    }
  }
}
