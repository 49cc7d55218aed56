/// How many rows a plan treats in which way.
public struct PlanCounts: Hashable, Sendable {
  private var byAction: [PlannedItem.Action: Int] = [:]
  /// Rows with a field that the channel has changed.
  public var drift = 0
  /// Rows at the channel that are not ours and are left alone.
  public var foreign = 0

  public init() {}

  public subscript(action: PlannedItem.Action) -> Int {
    get { byAction[action, default: 0] }
    set { byAction[action] = newValue == 0 ? nil : newValue }
  }

  /// Rows for which something is sent.
  public var pending: Int { self[.create] + self[.update] + removals }
  public var removals: Int { self[.deactivate] + self[.delete] }
  public var total: Int { byAction.values.reduce(0, +) }

  public mutating func add(_ item: PlannedItem) {
    self[item.action] += 1
    if !item.drift.isEmpty { drift += 1 }
  }
}

/// Which channel and which state a plan was made for.
public struct PlanHeader: Hashable, Sendable {
  /// The version of the plan format that this library writes.
  public static let formatVersion = 1

  public var channel: String
  public var lineage: String
  public var serial: Int

  public init(channel: String, lineage: String, serial: Int) {
    self.channel = channel
    self.lineage = lineage
    self.serial = serial
  }
}

/// What a plan comes to.
public struct PlanSummary: Hashable, Sendable {
  /// The plan's name, made from its content: the same plan has the same name.
  public var id: String
  public var counts: PlanCounts
  /// Why the plan must not be applied; empty when it may.
  public var refusals: [SyncReason]

  public init(id: String, counts: PlanCounts, refusals: [SyncReason] = []) {
    self.id = id
    self.counts = counts
    self.refusals = refusals
  }
}

/// Hands out the rows of a plan, which was checked to be whole before.
public protocol PlanSource {
  var header: PlanHeader { get }
  var summary: PlanSummary { get }
  /// The next row, or `nil` at the end.
  mutating func next() throws -> PlannedItem?
}

/// Takes the rows of a plan while it is made.
public protocol PlanSink: ~Copyable {
  mutating func begin(_ header: PlanHeader) throws
  mutating func add(_ item: PlannedItem) throws
  mutating func finish(_ summary: PlanSummary) throws
}

/// A plan in memory.
public struct SyncPlan: Hashable, Sendable, PlanSource, PlanSink {
  public private(set) var header = PlanHeader(channel: "", lineage: "", serial: 0)
  public private(set) var items: [PlannedItem] = []
  public private(set) var summary = PlanSummary(id: "", counts: PlanCounts())
  private var position = 0

  public init() {}

  /// Reads a whole plan into memory.
  ///
  /// - Throws: what the source throws.
  public init(_ source: some PlanSource) throws {
    var source = source
    header = source.header
    summary = source.summary
    while let item = try source.next() { items.append(item) }
  }

  public mutating func next() -> PlannedItem? {
    guard position < items.count else { return nil }
    defer { position += 1 }
    return items[position]
  }

  public mutating func begin(_ header: PlanHeader) { self.header = header }
  public mutating func add(_ item: PlannedItem) { items.append(item) }
  public mutating func finish(_ summary: PlanSummary) { self.summary = summary }
}
