import VietnameseText

/// How many cells of short columns come back right, by encoding; names are read from a file.
enum Columns {
  static func run(_ names: [String], size: Int, count: Int, showing shown: Int) {
    for encoding in LegacyEncoding.allCases {
      for page in CodePage.allCases where !(encoding == .windows1258 && page == .windows1258) {
        var state: UInt64 = 3
        var (cells, right, silent) = (0, 0, 0)
        var faults: [String] = []
        for _ in 0..<count {
          var texts: [String] = []
          var damaged: [String] = []
          while texts.count < size {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let name = names[Int(state >> 33) % names.count]
            guard let cell = encoding.damaged(name, readAs: page) else { continue }
            texts.append(name)
            damaged.append(cell)
          }
          for (text, result) in zip(texts, TextRepair().repairColumn(damaged)) {
            cells += 1
            let isRight =
              encoding == .tcvn3
              ? VietnameseText.lowercased(result.text) == VietnameseText.lowercased(text)
              : result.text.unicodeScalars.elementsEqual(text.unicodeScalars)
            if isRight {
              right += 1
              continue
            }
            if result.text.unicodeScalars.elementsEqual(result.original.unicodeScalars) {
              faults.append("\(text) left as \(result.original), in \(damaged)")
            } else {
              silent += 1
              faults.append("\(text) became \(result.text) \(result.label.rawValue), in \(damaged)")
            }
          }
        }
        report(
          "columns of \(size), \(encoding) through \(page), \(silent) of \(cells) wrong",
          Double(right) * 100 / Double(max(cells, 1)), "% right")
        for fault in faults.prefix(shown) { print("  \(fault)") }
      }
    }
  }
}
