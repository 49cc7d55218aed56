public import Tabular

/// Cells that have broken readers and writers of tables before.
public enum HostileCells {
  /// Texts: blanks at the ends, line ends, quotes, formulas, long digits, escapes, characters that
  /// XML cannot hold, both forms of Vietnamese letters, delimiters and marks.
  public static let texts: [String] = [
    "Chanh không hạt", "  hai đầu có trống  ", "dòng 1\ndòng 2", "a\tb", "\"ngoặc\" 'kép'",
    "=1+1", "=cmd|' /C calc'!A0", "+84 293 3 000 000", "-5.000", "@SUM(A1)", "0123456789",
    "08936012345678", "1E+16", "TRUE", "_x000D_", "_x0041_", "_x005F_x0041_", "a\rb\r\nc",
    "\u{1}\u{2}\u{1F}", "<b>&amp;</b>]]>", "\u{FFFE}\u{FFFF}", "Trái cây 🍋👩‍🌾", "Trà mãng cầu",
    "Tra\u{300} ma\u{303}ng ca\u{302}\u{300}u", "a;b,c\td|e", "\u{FEFF}mark", " ", "\n", "'", "\"",
    "sep=;", "\u{85}\u{2028}\u{2029}", "\u{7F}\u{80}\u{9F}", "\u{A0}", "\"\"\"", "\\n\\", "\t",
  ]

  /// Rows with gaps between and inside them, holding every text and every kind of cell.
  ///
  /// Texts stand alone, at both ends of a row, and side by side.
  public static var rows: [TableRow] {
    var rows: [TableRow] = []
    var number = 1
    func add(_ cells: [TableCell]) {
      rows.append(TableRow(number: number, cells: cells))
      number += 1
    }
    func text(_ column: Int, _ text: String) -> TableCell {
      TableCell(column: column, kind: .text, text: text)
    }
    add([text(1, "tên"), text(2, "giá"), text(3, "ghi chú")])
    for place in texts.indices {
      add([text(1, texts[place])])
      let next = texts[(place + 1) % texts.count]
      add([text(1, texts[place]), text(2, next), text(4, texts[place])])
      if place % 7 == 0 { number += place }
    }
    for digits in ["0", "-1", "25000", "0.1", "1234567890123", "-0.000001", "1e+20", "4.5e-7"] {
      add([TableCell(column: 2, kind: .number, text: digits, number: Double(digits))])
    }
    add([
      TableCell(column: 1, kind: .boolean, text: "true"),
      TableCell(column: 2, kind: .boolean, text: "false"),
      TableCell(column: 3, kind: .date, text: "2024-02-29", number: 45_351),
      TableCell(column: 4, kind: .date, text: "2024-06-30T08:15:00", number: 45_473.34375),
      TableCell(column: 16_384, kind: .text, text: "cột cuối"),
    ])
    return rows
  }
}
