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

  @Test func `a list gives the pairs that comparing every two records gives`() {
    let makers = ["", "HTX Tân Phú", "Hợp tác xã Tân Phú", "htx tan phu", "HTX Long Mỹ"]
    let packs = [nil, "hộp 100g", "0,1kg", "túi 1kg"]
    let gtins = [nil, nil, "8930000000125", "8930000000132"]
    let names = Self.rows.flatMap { [$0["name_a"] ?? "", $0["name_b"] ?? ""] }
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<8 {
      let few = (0..<6).map { _ in names[next(names.count)] }
      let records = (0..<40).map { id in
        let name = few[next(few.count)]
        return DuplicateCandidate(
          id: id, name: next(4) == 0 ? name + " ngon hảo hạng" : name,
          producer: makers[next(makers.count)], packText: packs[next(packs.count)],
          gtin: gtins[next(gtins.count)])
      }
      let finder = DuplicateFinder()
      let all = records.indices.flatMap { left in
        records.indices.dropFirst(left + 1).compactMap {
          finder.compare(records[left], records[$0])
        }
      }
      #expect(finder.pairs(in: records) == all)
    }
  }

  @Test func `thousands of copies are each paired with the first`() {
    let records = (1...5_000).map {
      DuplicateCandidate(id: $0, name: "Trà gừng", producer: "HTX Tân Phú")
    }
    let pairs = DuplicateFinder().pairs(in: records)
    #expect(pairs.map { $0.second } == Array(2...5_000))
    #expect(pairs.allSatisfy { $0.first == 1 && $0.band == .same && $0.score == 100 })
  }

  @Test func `thousands of producers of one product stay apart`() {
    let records = (0..<5_000).map { number in
      let letters = String(number, radix: 16).compactMap(\.hexDigitValue)
      let word = String(decoding: letters.map { UInt8(ascii: "a") + UInt8($0) }, as: UTF8.self)
      return DuplicateCandidate(id: number, name: "Trà gừng", producer: "HTX Minh q\(word)")
    }
    #expect(DuplicateFinder().pairs(in: records).isEmpty)
  }

  @Test(arguments: [("Chả cá", "Chã cá", "review"), ("Bánh phồng sữa", "Bánh phồng sửa", "same")])
  func `hỏi for ngã is the same name only among more words`(
    one: String, other: String, band: String
  ) {
    let pairs = DuplicateFinder().pairs(in: [
      DuplicateCandidate(id: 1, name: one), DuplicateCandidate(id: 2, name: other),
    ])
    #expect(pairs.map(\.band.rawValue) == [band])
    #expect(pairs.first?.reasons == ["spelling"])
  }
}
