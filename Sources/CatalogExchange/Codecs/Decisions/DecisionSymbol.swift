/// The letters of a document number in their official spelling.
enum DecisionSymbol {
  /// Parts typed with D, eth or a TCVN3 code for Đ, by what they stand for.
  private static let known: [String: String] = [
    "QD": "QĐ", "HDND": "HĐND", "TTG": "TTg", "VPDP": "VPĐP", "CNDK": "CNĐK",
    "SLDTBXH": "SLĐTBXH", "BLDTBXH": "BLĐTBXH", "BGDDT": "BGDĐT", "BKHDT": "BKHĐT",
    "SKHDT": "SKHĐT", "BCD": "BCĐ", "VPDPNTM": "VPĐPNTM", "HDDG": "HĐĐG", "LD": "LĐ",
    "BCDNTM": "BCĐNTM", "BNNPTNT": "BNNPTNT",
  ]

  /// The parts joined by hyphens.
  static func normal(_ parts: [String]) -> String {
    var out: [String] = []
    for part in parts {
      let upper = part.uppercased()
      var plain = ""
      var fixed = ""
      for scalar in upper.unicodeScalars {
        // Đ, eth, and § (the TCVN3 code of Đ read as Latin).
        let isStroke = [0x110, 0xD0, 0x189, 0xA7].contains(scalar.value)
        plain += isStroke ? "D" : String(scalar)
        fixed += isStroke ? "Đ" : String(scalar)
      }
      out.append(known[plain] ?? fixed)
    }
    // "ND-CP" is a decree; ND alone says nothing.
    if out.count == 2, out[0] == "ND", out[1] == "CP" { out[0] = "NĐ" }
    return out.joined(separator: "-")
  }
}
