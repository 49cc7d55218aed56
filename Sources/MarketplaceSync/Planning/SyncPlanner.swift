/// Compares a catalogue with the state of a channel and says what is to be done.
///
/// The catalogue's rows and the state's records are merged in the order of their keys, so memory does
/// not grow with their number. The decision for each row is ``ThreeWay``'s, which is pure.
public struct SyncPlanner: Sendable {
  public var policy: SyncPolicy
  /// How many records are fetched at once.
  private static let pageSize = 2_000

  public init(policy: SyncPolicy = SyncPolicy()) { self.policy = policy }

  /// Makes a plan and hands its rows to a sink.
  ///
  /// - Throws: ``PlanError`` with `unordered` when rows do not come in order, and what the catalogue,
  ///   the store and the sink throw.
  @discardableResult
  public func plan(
    _ source: some WantedSource, for channel: String, state: ChannelState,
    store: some SyncStateStore, connector: some MarketplaceConnector,
    into sink: inout some PlanSink & ~Copyable & ~Copyable
  ) async throws -> PlanSummary {
    var source = source
    let decide = ThreeWay(
      policy: policy, connector: connector, contributors: source.contributors)
    let header = PlanHeader(channel: channel, lineage: state.lineage, serial: state.serial)
    try sink.begin(header)
    var tally = Tally(header: header)
    var records = RecordCursor(store: store, channel: channel, pageSize: Self.pageSize)
    var record = try await records.next()
    var last: ListingKey?
    while let wanted = try source.next() {
      if wanted.key.text.isEmpty {
        try tally.add(decide.item(keyless: wanted), to: &sink)
        continue
      }
      if let last, last >= wanted.key {
        throw PlanError(.unordered, detail: "\(last), \(wanted.key)")
      }
      last = wanted.key
      while let missing = record, missing.key < wanted.key {
        try tally.add(missing: missing, decide, to: &sink)
        record = try await records.next()
      }
      if let known = record, known.key == wanted.key {
        if known.base != nil { tally.kept += 1 }
        try tally.add(decide.item(wanted: wanted, record: known), to: &sink)
        record = try await records.next()
      } else {
        try tally.add(decide.item(wanted: wanted, record: nil), to: &sink)
      }
      tally.wanted += 1
    }
    while let missing = record {
      try tally.add(missing: missing, decide, to: &sink)
      record = try await records.next()
    }
    let summary = tally.summary(policy.guards)
    try sink.finish(summary)
    return summary
  }

  /// What has been counted while the plan is made.
  private struct Tally {
    var counts = PlanCounts()
    var wanted = 0
    var kept = 0
    var digest = PlanDigest()

    init(header: PlanHeader) {
      digest.add("\(header.channel)\u{0}\(header.lineage)\u{0}\(header.serial)\u{0}".utf8)
    }

    mutating func add(_ item: PlannedItem, to sink: inout some PlanSink & ~Copyable) throws {
      counts.add(item)
      digest.add(item.key.text.utf8)
      digest.add(item.action.rawValue.utf8)
      if item.action.call != nil { digest.add(item.fields.canonicalBytes) }
      try sink.add(item)
    }

    mutating func add(
      missing record: SyncRecord, _ decide: ThreeWay, to sink: inout some PlanSink & ~Copyable
    ) throws {
      if record.base != nil { kept += 1 }
      if let item = decide.item(missing: record) {
        try add(item, to: &sink)
      } else if record.base == nil {
        counts.foreign += 1
      }
    }

    func summary(_ guards: SyncGuards) -> PlanSummary {
      PlanSummary(
        id: digest.text, counts: counts,
        refusals: guards.refusals(wanted: wanted, kept: kept, removed: counts.removals))
    }
  }
}

extension ThreeWay {
  fileprivate func item(keyless wanted: WantedListing) -> PlannedItem {
    PlannedItem(
      key: wanted.key, name: wanted.name, action: .blocked, contributor: wanted.contributor,
      reasons: wanted.blocked.isEmpty ? [.keyMissing] : wanted.blocked)
  }
}
