/// Hands the rows of a plan to a second sink as well.
public struct TeePlanSink<First: PlanSink, Second: PlanSink & ~Copyable>: PlanSink, ~Copyable {
  public private(set) var first: First
  public private(set) var second: Second

  public init(_ first: First, _ second: consuming Second) {
    self.first = first
    self.second = second
  }

  public mutating func begin(_ header: PlanHeader) throws {
    try first.begin(header)
    try second.begin(header)
  }

  public mutating func add(_ item: PlannedItem) throws {
    try first.add(item)
    try second.add(item)
  }

  public mutating func finish(_ summary: PlanSummary) throws {
    try first.finish(summary)
    try second.finish(summary)
  }
}
