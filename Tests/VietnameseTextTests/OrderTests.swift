import Testing
import VietnameseText

@Suite struct OrderTests {
  static let rows = Vectors.rows("collation.csv")

  @Test(arguments: [VietnameseText.SortOrder.standard, .traditional])
  func `sort keys give the order of the vectors, pair by pair`(
    order: VietnameseText.SortOrder
  ) {
    let column = order == .standard ? "rank" : "rank_traditional"
    var wrong: [String] = []
    var pairs = 0
    for (_, list) in Dictionary(grouping: Self.rows, by: { $0["list"] ?? "" }) {
      let keyed = list.map { row in
        (
          Int(row[column] ?? "") ?? 0, row["text"] ?? "",
          VietnameseText.sortKey(row["text"] ?? "", order: order)
        )
      }
      for (index, first) in keyed.enumerated() {
        for second in keyed[(index + 1)...] {
          pairs += 1
          let isLess = first.2.lexicographicallyPrecedes(second.2)
          let isEqual = first.2 == second.2
          if isLess != (first.0 < second.0) || isEqual != (first.0 == second.0) {
            wrong.append("\(first.1) / \(second.1)")
          }
        }
      }
    }
    #expect(pairs > 19_900)
    #expect(wrong.isEmpty, "\(wrong.count) of \(pairs): \(wrong.prefix(10))")
  }

  @Test(arguments: [
    ("cà a", "ca x"), ("cá 10", "cá 9"), ("ha", "há"), ("Hạ Long", "Hà Nội"), ("(a", "a"),
    ("a b", "ab"), ("d", "đ"), ("z", "я"), ("🍯", "1"), ("a", "a 🍯"),
  ])
  func `the first comes before the second`(first: String, second: String) {
    #expect(
      VietnameseText.sortKey(first).lexicographicallyPrecedes(VietnameseText.sortKey(second)))
  }

  @Test func `split letters sort as composed ones`() {
    for row in Self.rows {
      let text = row["text"] ?? ""
      var split = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { split.append(contentsOf: Samples.decomposed(scalar)) }
      #expect(VietnameseText.sortKey(String(split)) == VietnameseText.sortKey(text))
    }
  }
}
