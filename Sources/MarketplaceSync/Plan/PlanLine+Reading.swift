internal import Marketplaces

extension PlanHeader {
  /// - Throws: ``PlanError`` with `not-a-plan` or `newer-version`.
  package init(json: JSONValue?) throws(PlanError) {
    guard let json, json["format"]?.string == PlanLine.formatName,
      let version = json["version"]?.integer, version >= 1
    else { throw PlanError(.notAPlan, line: 1) }
    guard version <= Self.formatVersion else {
      throw PlanError(.newerVersion, detail: String(version), line: 1)
    }
    guard let channel = json["channel"]?.string, let lineage = json["lineage"]?.string,
      let serial = json["serial"]?.integer
    else { throw PlanError(.damaged, line: 1) }
    self.init(channel: channel, lineage: lineage, serial: serial)
  }
}

extension PlannedItem {
  /// Reads a row, or returns `nil` when the value is none.
  package init?(json: JSONValue) {
    guard let key = json["key"]?.string,
      let action = json["action"]?.string.flatMap(Action.init(rawValue:)),
      let changes = FieldChange.list(json["changes"]), let drift = FieldChange.list(json["drift"]),
      let conflicts = FieldConflict.list(json["conflicts"]),
      let reasons = SyncReason.list(json["reasons"])
    else { return nil }
    var fields: SyncFields = [:]
    if let written = json["fields"] {
      guard let read = SyncFields(json: written) else { return nil }
      fields = read
    }
    self.init(
      key: ListingKey(key), name: json["name"]?.string ?? "", action: action,
      contributor: json["contributor"]?.string, externalID: json["externalId"]?.string,
      fields: fields, changes: changes, conflicts: conflicts, drift: drift, reasons: reasons,
      revision: json["revision"]?.string)
  }
}

extension PlanSummary {
  /// Reads the last line, or returns `nil` when the value is none.
  package init?(json: JSONValue) {
    guard let id = json["id"]?.string, let members = json["counts"]?.members,
      let refusals = SyncReason.list(json["refusals"])
    else { return nil }
    var counts = PlanCounts()
    for member in members {
      guard let number = member.value.integer else { return nil }
      if let action = PlannedItem.Action(rawValue: member.name) { counts[action] = number }
    }
    counts.drift = json["counts"]?["drift"]?.integer ?? 0
    counts.foreign = json["counts"]?["foreign"]?.integer ?? 0
    self.init(id: id, counts: counts, refusals: refusals)
  }
}

extension FieldChange {
  fileprivate static func list(_ json: JSONValue?) -> [FieldChange]? {
    guard let json else { return [] }
    guard let items = json.array else { return nil }
    var changes: [FieldChange] = []
    for item in items {
      guard let field = item["field"]?.string, let old = item["old"].flatMap(ListingValue.init),
        let new = item["new"].flatMap(ListingValue.init)
      else { return nil }
      changes.append(FieldChange(field: field, old: old, new: new))
    }
    return changes
  }
}

extension FieldConflict {
  fileprivate static func list(_ json: JSONValue?) -> [FieldConflict]? {
    guard let json else { return [] }
    guard let items = json.array else { return nil }
    var conflicts: [FieldConflict] = []
    for item in items {
      guard let field = item["field"]?.string,
        let applied = item["applied"].flatMap(ListingValue.init),
        let wanted = item["wanted"].flatMap(ListingValue.init),
        let shown = item["shown"].flatMap(ListingValue.init)
      else { return nil }
      conflicts.append(
        FieldConflict(field: field, applied: applied, wanted: wanted, shown: shown))
    }
    return conflicts
  }
}
