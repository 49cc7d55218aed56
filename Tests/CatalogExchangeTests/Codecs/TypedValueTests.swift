import CatalogExchange
import Testing

/// Values as people type them, each with the answer that a careful reader would give.
@Suite struct `Typed values` {
  static let rows = Fixture.lines("typed-values.tsv").map {
    $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `the table is there`() {
    #expect(Self.rows.count > 480)
    #expect(Self.rows.allSatisfy { $0.count == 3 })
  }

  @Test(arguments: FieldParser.kinds)
  func `every typed value gets its answer`(kind: String) {
    let rows = Self.rows.filter { $0.first == kind }
    #expect(rows.count > 20)
    for row in rows where row.count == 3 {
      #expect(FieldParser.parseLine(kind: kind, text: row[1]) == row[2], "\(kind) “\(row[1])”")
    }
  }
}
