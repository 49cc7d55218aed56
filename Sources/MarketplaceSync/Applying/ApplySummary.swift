/// What came of one row.
public enum RowResult: Hashable, Sendable {
  case done(SyncOutcome)
  /// A run before this one had done it.
  case already
  case rejected([SyncReason])
  /// It certainly was not done.
  case failed(ConnectorError)
  /// It may have been done; the next run looks it up first.
  case unknown(ConnectorError)
}

/// What came of applying a plan.
public struct ApplySummary: Hashable, Sendable {
  /// A row that was not done, and why.
  public struct Problem: Hashable, Sendable {
    public var key: ListingKey
    public var name: String
    public var action: SyncAction
    public var result: RowResult
  }

  /// Why the run ended before the plan did.
  public enum Stop: Hashable, Sendable {
    case cancelled
    case connector(ConnectorError)
  }

  public var plan: PlanSummary
  /// Rows done in this run, by action.
  public private(set) var done: [SyncAction: Int] = [:]
  /// Of these, rows that the channel or a person has yet to confirm.
  public private(set) var submitted = 0
  /// Rows that an earlier run had done.
  public private(set) var already = 0
  public private(set) var rejected = 0
  public private(set) var failed = 0
  public private(set) var unknown = 0
  public private(set) var problems: [Problem] = []
  public var stop: Stop?
  /// Calls of earlier runs whose outcome was looked up before this one.
  public var settled = 0

  public init(plan: PlanSummary) { self.plan = plan }

  /// Rows of the plan that this run did not come to.
  public var notReached: Int {
    plan.counts.pending - doneCount - already - rejected - failed - unknown
  }

  public var doneCount: Int { done.values.reduce(0, +) }

  /// Whether everything the plan asked for is done.
  public var isComplete: Bool { doneCount + already == plan.counts.pending }

  mutating func add(_ result: RowResult, of item: PlannedItem) {
    guard let action = item.action.call else { return }
    switch result {
    case .done(let outcome):
      done[action, default: 0] += 1
      if outcome == .submitted { submitted += 1 }
      return
    case .already:
      already += 1
      return
    case .rejected: rejected += 1
    case .failed: failed += 1
    case .unknown: unknown += 1
    }
    problems.append(
      Problem(key: item.key, name: item.name, action: action, result: result))
  }
}
