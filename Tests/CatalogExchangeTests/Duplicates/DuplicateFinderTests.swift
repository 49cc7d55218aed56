import CatalogExchange
import Testing

@Suite struct `Finding duplicates` {
  static let rows = VectorTable.rows("duplicates.csv")

  private func pair(_ row: [String: String]) -> [DuplicateCandidate] {
    [
      DuplicateCandidate(id: 1, name: row["name_a"] ?? "", producer: row["producer_a"] ?? ""),
      DuplicateCandidate(id: 2, name: row["name_b"] ?? "", producer: row["producer_b"] ?? ""),
    ]
  }

  @Test func `precision and recall on the published pairs`() {
    #expect(Self.rows.count == 203)
    var (right, wrong, missed) = (0, 0, 0)
    var faults: [String] = []
    for row in Self.rows where row["label"] != "unsure" {
      let isSame = DuplicateFinder().pairs(in: pair(row)).contains { $0.band == .same }
      switch (row["label"] == "match", isSame) {
      case (true, true): right += 1
      case (false, true):
        wrong += 1
        faults.append("false \(row["id"] ?? "")")
        #expect(row["kind"] != "marks-only", "\(row)")
      case (true, false):
        missed += 1
        faults.append("missed \(row["id"] ?? "")")
      case (false, false): break
      }
    }
    let precision = Double(right) / Double(max(1, right + wrong))
    let recall = Double(right) / Double(max(1, right + missed))
    #expect(precision >= 0.96, "\(precision) \(faults)")
    #expect(recall >= 0.93, "\(recall) \(faults)")
  }

  @Test func `a pair is the same from both sides and in any order`() {
    for row in Self.rows {
      let both = pair(row)
      #expect(
        DuplicateFinder().compare(both[0], both[1]) == DuplicateFinder().compare(both[1], both[0]))
      #expect(
        DuplicateFinder().pairs(in: both)
          == DuplicateFinder().pairs(in: [both[1], both[0]]))
    }
  }

  @Test func `a record is the same as its copy`() {
    for row in Self.rows {
      for var record in pair(row) {
        record.id = 3
        var copy = record
        copy.id = 4
        #expect(DuplicateFinder().compare(record, copy)?.score ?? 0 > 0, "\(record.name)")
      }
    }
  }

  @Test func `a shared barcode is shown even when the names differ`() {
    let pairs = DuplicateFinder().pairs(in: [
      DuplicateCandidate(id: 1, name: "Trà gừng", gtin: "8930000000125"),
      DuplicateCandidate(id: 2, name: "Trà sen", gtin: "8930000000125"),
    ])
    #expect(pairs.map(\.band) == [.review])
  }

  @Test func `packs in their own column keep records apart`() {
    let pairs = DuplicateFinder().pairs(in: [
      DuplicateCandidate(id: 1, name: "Trà gừng", packText: "hộp 100g"),
      DuplicateCandidate(id: 2, name: "Trà gừng", packText: "hộp 200g"),
      DuplicateCandidate(id: 3, name: "Trà gừng", packText: "0,1kg"),
    ])
    #expect(pairs.map { [$0.first, $0.second] } == [[1, 3]])
  }
}
