internal import Marketplaces
internal import OCOPCatalog

/// Brings the rows of one request to an end: journal, call, outcome, and again where it is worth it.
struct BatchRun<Connector: MarketplaceConnector, Store: SyncStateStore>: Sendable {
  let context: ApplyContext<Connector, Store>

  /// What came of the rows, and why the run should end, if it should.
  struct Outcome: Sendable {
    var rows: [(item: PlannedItem, result: RowResult)] = []
    var stop: ApplySummary.Stop?
  }

  /// Rows sorted by what has to happen next.
  private struct Round {
    var closing = JournalClosing()
    var again: [PlannedItem] = []
    var doubtful: [(item: PlannedItem, error: ConnectorError)] = []
    var wait: Duration?
    var isTooLarge = false

    mutating func note(_ stated: Duration?) {
      if let stated { wait = max(wait ?? .zero, stated) }
    }
  }

  /// - Throws: `SyncStoreError`; what is in the journal then is settled by the next run.
  func run(_ items: [PlannedItem]) async throws(SyncStoreError) -> Outcome {
    var outcome = Outcome()
    var records = try await records(of: items)
    var open = sendable(items, records, &outcome)
    var attempt = 1
    while !open.isEmpty {
      if Task.isCancelled {
        outcome.stop = .cancelled
        return outcome
      }
      let time = await context.time.wallClock()
      try await context.store.begin(
        open.compactMap { item in
          item.action.call.map { context.entry(for: item, $0, time: time) }
        }, of: context.channel)
      let results = await send(open)
      var round = Round()
      for (item, result) in zip(open, results) {
        await sort(item, result, records[item.key], into: &round, &outcome)
      }
      try await context.store.close(round.closing, of: context.channel)
      if round.isTooLarge, open.count > 1 {
        try await halve(round.again, into: &outcome)
        return outcome
      }
      if !round.doubtful.isEmpty {
        try await settle(&round, &outcome)
        records = try await self.records(of: open)
      }
      open = try await pause(before: round, attempt, &outcome)
      attempt += 1
    }
    return outcome
  }

  private func records(
    of items: [PlannedItem]
  ) async throws(SyncStoreError) -> [ListingKey: SyncRecord] {
    let stored = try await context.store.records(for: items.map(\.key), of: context.channel)
    return Dictionary(stored.map { ($0.key, $0) }) { first, _ in first }
  }

  /// Leaves out what is done already and what the channel would certainly refuse.
  private func sendable(
    _ items: [PlannedItem], _ records: [ListingKey: SyncRecord], _ outcome: inout Outcome
  ) -> [PlannedItem] {
    items.filter { item in
      if let record = records[item.key],
        record.already(has: item, agrees: { context.connector.agrees($0, with: $1, in: $2) })
      {
        outcome.rows.append((item, .already))
        return false
      }
      let reasons = item.call.map { context.connector.preflight($0) } ?? []
      if !reasons.isEmpty { outcome.rows.append((item, .rejected(reasons))) }
      return reasons.isEmpty
    }
  }

  /// Sends one request. Cancelling the run does not cut it off: the channel may have done it already,
  /// and then it would have to be looked up.
  private func send(_ items: [PlannedItem]) async -> [CallResult] {
    let connector = context.connector
    return await Task { await Self.send(items, to: connector) }.value
  }

  private static func send(_ items: [PlannedItem], to connector: Connector) async -> [CallResult] {
    let calls = items.compactMap(\.call)
    do throws(ConnectorError) {
      let results = try await connector.perform(calls)
      if results.count == calls.count { return results }
      let error = ConnectorError(
        .malformed, decision: .retry(after: nil), effect: .unknown,
        detail: "\(results.count) results for \(calls.count) calls")
      return calls.map { _ in .failed(error) }
    } catch {
      return calls.map { _ in .failed(error) }
    }
  }

  private func sort(
    _ item: PlannedItem, _ result: CallResult, _ record: SyncRecord?, into round: inout Round,
    _ outcome: inout Outcome
  ) async {
    let record = record ?? SyncRecord(key: item.key)
    switch result {
    case .done(let receipt):
      round.closing.keys.append(item.key)
      round.closing.records.append(record.taking(item, receipt))
      round.closing.audit.append(await audit(item, receipt.outcome, Self.words(item)))
      outcome.rows.append((item, .done(receipt.outcome)))
    case .rejected(let reasons):
      round.closing.keys.append(item.key)
      round.closing.records.append(record.refusing(item, reasons))
      let words = reasons.map { $0.text.vi }.joined(separator: "; ")
      round.closing.audit.append(await audit(item, .rejected, words))
      outcome.rows.append((item, .rejected(reasons)))
    case .failed(let error) where error.effect == .unknown:
      round.doubtful.append((item, error))
      if case .retry(let stated) = error.decision { round.note(stated) }
      if error.decision == .stop { outcome.stop = .connector(error) }
    case .failed(let error):
      if case .retry(let stated) = error.decision {
        round.note(stated)
        round.again.append(item)
        round.isTooLarge = round.isTooLarge || error.code == .tooLarge
        return
      }
      round.closing.keys.append(item.key)
      round.closing.audit.append(await audit(item, .failed, error.words))
      outcome.rows.append((item, .failed(error)))
      if error.decision == .stop {
        outcome.stop = error.code == .cancelled ? .cancelled : .connector(error)
      }
    }
  }

  /// Looks doubtful rows up; what was not done is sent again.
  private func settle(_ round: inout Round, _ outcome: inout Outcome) async throws(SyncStoreError) {
    if context.connector.capabilities.repeatsSafely {
      if outcome.stop == nil {
        round.again += round.doubtful.map(\.item)
      } else {
        for (item, error) in round.doubtful { outcome.rows.append((item, .unknown(error))) }
      }
      return
    }
    let time = await context.time.wallClock()
    let entries = round.doubtful.compactMap { item, _ in
      item.action.call.map { context.entry(for: item, $0, time: time) }
    }
    let verdicts: [ListingKey: Settlement.Verdict]
    do {
      try await context.time.wait(context.connector.capabilities.settleDelay)
      verdicts = try await OpenCalls(context: context).settle(entries)
    } catch let error as SyncStoreError {
      throw error
    } catch {
      // The journal stays open, so the next run looks these rows up first.
      for (item, error) in round.doubtful { outcome.rows.append((item, .unknown(error))) }
      if outcome.stop == nil { outcome.stop = Self.stop(error) }
      return
    }
    for (item, error) in round.doubtful {
      switch verdicts[item.key] {
      case .done: outcome.rows.append((item, .done(.accepted)))
      case .other: outcome.rows.append((item, .rejected([.existsAtChannel])))
      case .several(let count):
        outcome.rows.append((item, .rejected([.severalAtChannel(count)])))
      case .notDone where error.decision == .skip || outcome.stop != nil:
        outcome.rows.append((item, .failed(error)))
      case .notDone, nil: round.again.append(item)
      }
    }
  }

  /// Waits before the next attempt; returns the rows to send again.
  private func pause(
    before round: Round, _ attempt: Int, _ outcome: inout Outcome
  ) async throws(SyncStoreError) -> [PlannedItem] {
    guard let item = round.again.first else { return [] }
    var error = ConnectorError(.unavailable, decision: .skip, effect: .none, detail: "given up")
    if outcome.stop == nil,
      let wait = context.retry.wait(after: attempt, stated: round.wait, salt: item.key.salt)
    {
      do throws(CancellationError) {
        try await context.time.wait(wait)
        return round.again
      } catch {
        outcome.stop = .cancelled
      }
    }
    if case .connector(let reason) = outcome.stop { error.detail = reason.words }
    var closing = JournalClosing(keys: round.again.map(\.key))
    for item in round.again {
      closing.audit.append(await audit(item, .failed, error.words))
      outcome.rows.append((item, .failed(error)))
    }
    try await context.store.close(closing, of: context.channel)
    return []
  }

  private func halve(
    _ items: [PlannedItem], into outcome: inout Outcome
  ) async throws(SyncStoreError) {
    let middle = items.count / 2
    for half in [Array(items[..<middle]), Array(items[middle...])] where !half.isEmpty {
      let part = try await run(half)
      outcome.rows += part.rows
      outcome.stop = outcome.stop ?? part.stop
    }
  }

  private func audit(
    _ item: PlannedItem, _ outcome: SyncOutcome, _ detail: String
  ) async -> AuditEntry {
    await context.audit(item.key, item.action.rawValue, outcome, detail)
  }

  private static func words(_ item: PlannedItem) -> String {
    item.changes.map(\.field).joined(separator: ", ")
  }

  private static func stop(_ error: any Error) -> ApplySummary.Stop {
    guard let error = error as? ConnectorError, error.code != .cancelled else {
      return .cancelled
    }
    return .connector(error)
  }
}

extension ConnectorError {
  /// Code and detail in one line.
  var words: String { detail.isEmpty ? code.name : "\(code.name): \(detail)" }
}

extension ListingKey {
  /// Tells keys apart where chance is needed.
  var salt: UInt64 { text.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) } }
}
