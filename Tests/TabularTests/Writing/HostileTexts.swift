/// Texts that have broken writers of workbooks and delimited text before.
enum HostileTexts {
  static let all: [String] = [
    "Chanh không hạt", "  hai đầu có trống  ", "dòng 1\ndòng 2", "a\tb", "\"ngoặc\" 'kép'",
    "=1+1", "=cmd|' /C calc'!A0", "+84 293 3 000 000", "-5.000", "@SUM(A1)", "0123456789",
    "08936012345678", "1E+16", "TRUE", "_x000D_", "_x0041_", "_x005F_x0041_", "a\rb\r\nc",
    "\u{1}\u{2}\u{1F}", "<b>&amp;</b>]]>", "\u{FFFE}\u{FFFF}", "Trái cây 🍋👩‍🌾",
    "Trà mãng cầu", "Trà mãng cầu".decomposed, "a;b,c\td|e", "\u{FEFF}mark", " ", "\n", "'", "\"",
  ]
}

extension String {
  /// The Vietnamese letters of the samples with their marks apart, without any library's help.
  var decomposed: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "à": result.append(contentsOf: "a\u{300}".unicodeScalars)
      case "ã": result.append(contentsOf: "a\u{303}".unicodeScalars)
      case "ầ": result.append(contentsOf: "a\u{302}\u{300}".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
