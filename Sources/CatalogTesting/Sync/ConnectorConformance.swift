public import MarketplaceSync
internal import Marketplaces

/// The laws of `MarketplaceConnector`, run against an empty test shop.
///
/// ```swift
/// @Test func `the connector keeps every promise`() async throws {
///   try await ConnectorConformance(connector: MemoryConnector(), rows: rows).run()
/// }
/// ```
public struct ConnectorConformance<Connector: MarketplaceConnector>: Sendable {
  private let connector: Connector
  private let rows: [WantedListing]
  private let edit: @Sendable (SyncFields) -> SyncFields

  /// - Parameters:
  ///   - connector: talks to a shop without rows.
  ///   - rows: at least three rows that the shop accepts.
  ///   - edit: changes a row's fields to others that the shop accepts.
  public init(
    connector: Connector, rows: [WantedListing],
    edit: @escaping @Sendable (SyncFields) -> SyncFields
  ) {
    self.connector = connector
    self.rows = rows
    self.edit = edit
  }

  /// Runs all laws.
  ///
  /// - Throws: ``LawBroken`` for the first law that does not hold.
  public func run() async throws {
    guard rows.count >= 3 else { throw LawBroken("the kit is given three rows") }
    try keysFoldTheSameWay()
    let session = SyncSession(
      channel: "conformance", connector: connector, store: MemoryStateStore(),
      time: SteppedTime())
    try await createsEveryRowOnce(session)
    try await aSecondPlanIsEmpty(session, rows, after: "creating")
    try await createsNoRowTwice()
    let edited = rows.enumerated().map { index, row in
      guard index == 0 else { return row }
      var row = row
      row.fields = edit(row.fields)
      return row
    }
    try await updatesWhatChanged(session, edited)
    try await aSecondPlanIsEmpty(session, edited, after: "updating")
    try await removesWhatIsGone(session, edited)
  }

  private func keysFoldTheSameWay() throws {
    for row in rows {
      let once = connector.folded(row.key)
      if connector.folded(ListingKey(once)) != once {
        throw LawBroken("folding a key twice is folding it once", row.key.text)
      }
    }
  }

  private func plan(
    _ session: SyncSession<Connector, MemoryStateStore>, _ rows: [WantedListing],
    removing: Bool = false
  ) async throws -> SyncPlan {
    var session = session
    session.policy.allowsRemoval = removing
    session.policy.guards = SyncGuards(mostRemoved: .max, mostPercent: 100)
    try await session.look()
    var plan = SyncPlan()
    try await session.plan(WantedRows(rows), into: &plan)
    return plan
  }

  private func createsEveryRowOnce(
    _ session: SyncSession<Connector, MemoryStateStore>
  ) async throws {
    let law = "every row is created once"
    let plan = try await plan(session, rows)
    guard plan.summary.counts[.create] == rows.count else {
      throw LawBroken(law, "the shop is not empty: \(plan.summary.counts)")
    }
    let summary = try await session.apply(plan)
    guard summary.isComplete else { throw LawBroken(law, "\(summary.problems)") }
    guard connector.capabilities.canFind else { return }
    let found = try await connector.find(rows.map(\.key))
    for row in rows {
      let same = found.filter { $0.key == row.key }
      guard same.count == 1, let shown = same.first else {
        throw LawBroken(law, "\(same.count) rows for \(row.key)")
      }
      for field in row.fields.all {
        guard let value = shown.fields[field.name] else { continue }
        guard connector.agrees(field.value, with: value, in: field.name) else {
          throw LawBroken("what was sent is shown", "\(row.key) \(field.name): \(value)")
        }
      }
    }
  }

  private func aSecondPlanIsEmpty(
    _ session: SyncSession<Connector, MemoryStateStore>, _ rows: [WantedListing], after: String
  ) async throws {
    let plan = try await plan(session, rows)
    guard plan.summary.counts.pending == 0, plan.summary.counts.drift == 0 else {
      let item = plan.items.first { $0.action != .unchanged || !$0.drift.isEmpty }
      throw LawBroken(
        "after an apply a new plan is empty", "after \(after): \(String(describing: item))")
    }
  }

  private func createsNoRowTwice() async throws {
    guard let row = rows.first, connector.capabilities.canFind else { return }
    let call = ConnectorCall(
      action: .create, key: row.key, name: row.name, fields: row.fields)
    let results: [CallResult]
    do throws(ConnectorError) { results = try await connector.perform([call]) } catch {
      results = [.failed(error)]
    }
    if case .done? = results.first, !connector.capabilities.repeatsSafely {
      throw LawBroken("a key that exists is not created again", row.key.text)
    }
    guard try await connector.find([row.key]).count == 1 else {
      throw LawBroken("a key that exists is not created again", row.key.text)
    }
  }

  private func updatesWhatChanged(
    _ session: SyncSession<Connector, MemoryStateStore>, _ rows: [WantedListing]
  ) async throws {
    let plan = try await plan(session, rows)
    guard plan.summary.counts[.update] == 1, plan.summary.counts.pending == 1 else {
      throw LawBroken("one edited row is one update", "\(plan.summary.counts)")
    }
    let summary = try await session.apply(plan)
    guard summary.isComplete else { throw LawBroken("an update is taken", "\(summary.problems)") }
  }

  private func removesWhatIsGone(
    _ session: SyncSession<Connector, MemoryStateStore>, _ rows: [WantedListing]
  ) async throws {
    guard connector.capabilities.canDeactivate || connector.capabilities.canDelete else { return }
    let fewer = Array(rows.dropFirst())
    let plan = try await plan(session, fewer, removing: true)
    guard plan.summary.counts.removals == 1, plan.summary.counts.pending == 1 else {
      throw LawBroken("a row that is gone is removed", "\(plan.summary.counts)")
    }
    let summary = try await session.apply(plan)
    guard summary.isComplete else { throw LawBroken("a removal is taken", "\(summary.problems)") }
    try await aSecondPlanIsEmpty(session, fewer, after: "removing")
  }
}
