public import Tabular

/// Reads a plan file row by row; it was read through once before, so its end is known to be there.
public struct PlanFileReader: PlanSource {
  public let header: PlanHeader
  public let summary: PlanSummary
  private var lines: LineReader

  /// Opens a plan file and checks it wholly.
  ///
  /// - Throws: `TabularError` when it cannot be read, ``PlanError`` when it is not a whole plan.
  public init(path: String, limits: ReadingLimits = ReadingLimits()) throws {
    try self.init(source: try FileSource.open(path: path, limits: limits))
  }

  /// Opens a plan in memory.
  ///
  /// - Throws: ``PlanError`` when it is not a whole plan.
  public init(bytes: [UInt8]) throws { try self.init(source: MemorySource(bytes)) }

  private init(source: any ByteSource) throws {
    var check = LineReader(SourceStream(source))
    header = try PlanHeader(json: try check.next().flatMap { JSONParser.parse($0) })
    var counts = PlanCounts()
    var summary: PlanSummary?
    while let line = try check.next() {
      guard summary == nil, let json = JSONParser.parse(line) else {
        throw PlanError(.damaged, line: check.number)
      }
      if json["action"] == nil {
        summary = PlanSummary(json: json)
        if summary == nil { throw PlanError(.damaged, line: check.number) }
      } else {
        guard let item = PlannedItem(json: json) else {
          throw PlanError(.damaged, line: check.number)
        }
        counts.add(item)
      }
    }
    guard let summary else { throw PlanError(.truncated) }
    counts.foreign = summary.counts.foreign
    guard counts == summary.counts else { throw PlanError(.damaged, detail: "counts") }
    self.summary = summary
    lines = LineReader(SourceStream(source))
    _ = try lines.next()
  }

  public mutating func next() throws -> PlannedItem? {
    guard let line = try lines.next(), let json = JSONParser.parse(line),
      json["action"] != nil
    else { return nil }
    guard let item = PlannedItem(json: json) else {
      throw PlanError(.damaged, line: lines.number)
    }
    return item
  }
}
