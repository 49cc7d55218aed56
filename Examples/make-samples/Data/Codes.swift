import OCOPCatalog

/// Invented numbers with right check digits.
enum Codes {
  /// A tax code beginning with 99, which is no province's prefix.
  static func taxCode(number: Int) -> String {
    // Some nine digits have no check digit; the next number then does.
    for candidate in number * 7..<number * 7 + 7 {
      let head = "99" + padded(candidate, 7)
      if let check = TaxCode.checkDigit(of: head.utf8) { return head + String(check) }
    }
    return ""
  }

  /// A mobile number in the block 0900 000 xxx.
  static func phone(number: Int) -> String { "0900 000 " + padded(number % 1000, 3) }

  /// A GTIN-13 with the Vietnamese prefix 893 and the company number 00000, which is not given out.
  static func gtin(number: Int) -> String {
    let head = "89300000" + padded(number, 4)
    return head + String(GTIN.checkDigit(of: head + "0") ?? 0)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
