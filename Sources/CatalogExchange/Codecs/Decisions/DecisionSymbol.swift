/// The letters of a document number in their official spelling.
enum DecisionSymbol {
  /// Parts typed with D, eth or a TCVN3 code for Đ, by what they stand for.
  private static let known: [String: String] = [
    "QD": "QĐ", "HDND": "HĐND", "TTG": "TTg", "VPDP": "VPĐP", "CNDK": "CNĐK",
    "SLDTBXH": "SLĐTBXH", "BLDTBXH": "BLĐTBXH", "BGDDT": "BGDĐT", "BKHDT": "BKHĐT",
    "SKHDT": "SKHĐT", "BCD": "BCĐ", "VPDPNTM": "VPĐPNTM", "HDDG": "HĐĐG", "LD": "LĐ",
    "BCDNTM": "BCĐNTM", "BNNPTNT": "BNNPTNT",
  ]

  /// Kinds of documents, by which a symbol is known where its signs are not the usual ones.
  static let kinds = Lexicon<Bool>([("qđ nq nđ tt tb kh gcn ct", true)])

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
      let official = known[plain] ?? fixed
      // "QĐUBND": the hyphen was left out.
      if out.isEmpty, parts.count == 1, official.count > 3, plain.hasPrefix("QD") {
        let issuer = String(plain.dropFirst(2))
        out += ["QĐ", known[issuer] ?? String(official.dropFirst(2))]
      } else {
        out.append(official)
      }
    }
    // "ND-CP" is a decree; ND alone says nothing.
    if out.count == 2, out[0] == "ND", out[1] == "CP" { out[0] = "NĐ" }
    return out.joined(separator: "-")
  }
}
