public import Tabular

/// Writes a plan as lines of JSON, row by row.
public struct PlanFileWriter: PlanSink, ~Copyable {
  private let sink: any ByteSink
  private var writer = JSONWriter()

  /// - Parameter sink: takes the bytes; finished with the plan.
  public init(sink: any ByteSink) { self.sink = sink }

  public mutating func begin(_ header: PlanHeader) throws(TabularError) {
    PlanLine.write(header, into: &writer)
  }

  public mutating func add(_ item: PlannedItem) throws(TabularError) {
    PlanLine.write(item, into: &writer)
    try writer.drain(into: sink, atLeast: 64 * 1_024)
  }

  public mutating func finish(_ summary: PlanSummary) throws(TabularError) {
    PlanLine.write(summary, into: &writer)
    try writer.drain(into: sink)
    try sink.finish()
  }
}
