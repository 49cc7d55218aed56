internal import OCOPCatalog

extension ProductAssembler {
  /// Who makes the product, or `nil` when nothing about it is stated.
  mutating func producer(from values: RowValues) -> Producer? {
    let name = values.text(.producerName) ?? ""
    var producer = Producer(name: name)
    producer.kind = values.text(.producerKind).flatMap(Self.kind) ?? Self.kind(name)
    producer.taxCode = taxCode(from: values)
    producer.phone = phone(from: values)
    producer.email = values.text(.email)
    producer.website = values.text(.website)
    producer.address = values.text(.address)
    let isStated =
      !name.isEmpty || producer.taxCode != nil || producer.phone != nil || producer.email != nil
    return isStated || producer.address != nil ? producer : nil
  }

  /// The legal kind that a name begins with or a column states.
  static func kind(_ text: String) -> ProducerKind? {
    let words = HeaderKey.words(of: text)
    let start = words.prefix(3).joined(separator: " ")
    if start.hasPrefix("hop tac xa") || words.first == "htx" { return .cooperative }
    if start.hasPrefix("to hop tac") || words.first == "tht" { return .cooperativeGroup }
    if start.hasPrefix("ho kinh doanh") || words.first == "hkd" { return .householdBusiness }
    if start.hasPrefix("cong ty") || ["cty", "dntn"].contains(words.first ?? "")
      || start.hasPrefix("doanh nghiep")
    {
      return .enterprise
    }
    if start.hasPrefix("co so") || words.first == "cssx" { return .facility }
    return ProducerKind(rawValue: text)
  }

  private mutating func taxCode(from values: RowValues) -> String? {
    guard let cell = values[.taxCode] else { return nil }
    let code = cell.code
    switch ValueReading.taxCode(cell) {
    case .ok(let value):
      if value != code, value == "0" + code { reportLostZero(cell, value) }
      return value
    case .ambiguous(let candidates, let reason):
      if reason == .leadingZeroLost, let first = candidates.first {
        reportLostZero(cell, first)
      } else {
        findings.add(
          TaxCodeDoubtful.info, ["text": code, "candidates": Self.list(candidates)], cell: cell,
          field: .taxCode,
          fixes: candidates.map { (.needsReview, $0) })
      }
      return code
    // What is no tax code at all is for the rules, which see every source of products.
    case .invalid: return code
    case .empty: return nil
    }
  }

  private mutating func reportLostZero(_ cell: CellValue, _ code: String) {
    findings.add(
      TaxCodeLostZero.info, ["text": cell.code, "new": code], cell: cell, field: .taxCode,
      fixes: [(.needsReview, code)])
  }

  private mutating func phone(from values: RowValues) -> String? {
    guard let cell = values[.phone] else { return nil }
    let text = cell.code
    switch ValueReading.phone(cell) {
    case .ok(let numbers):
      guard let first = numbers.first else { return nil }
      if numbers.count == 1 { reportOldPrefix(cell, text: text, today: first) }
      return first
    case .ambiguous(let lists, _):
      let candidates = lists.compactMap(\.first)
      findings.add(
        PhoneAmbiguous.info, ["text": text, "candidates": Self.list(candidates)], cell: cell,
        field: .phone,
        fixes: candidates.map { (.needsReview, Self.national($0)) })
      return text
    // The rules say what is wrong with a number that cannot be read.
    case .invalid: return text
    case .empty: return nil
    }
  }

  /// Reports a number whose digits changed: an old prefix, or a zero lost in a number cell.
  private mutating func reportOldPrefix(_ cell: CellValue, text: String, today: String) {
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    let new = Self.national(today)
    let newDigits = Array(new.utf8)
    if digits == newDigits || newDigits.contains(UInt8(ascii: ",")) { return }
    if digits.count + 1 == newDigits.count, digits == Array(newDigits.dropFirst()) {
      findings.add(
        PhoneLostZero.info, ["text": text, "new": new], cell: cell, field: .phone,
        fixes: [(.safe, new)])
      return
    }
    // `+84 912 000 111` is the same number.
    let typed =
      digits.starts(with: "84".utf8) ? Array("0".utf8) + digits.dropFirst(2) : Array(digits)
    let plain = typed.starts(with: "00".utf8) ? Array(typed.dropFirst()) : typed
    if plain == newDigits || digits.count < 10 || digits.count > 12 { return }
    if digits.starts(with: "0084".utf8) || digits.starts(with: "840".utf8) { return }
    findings.add(
      PhoneOldPrefix.info, ["text": text, "new": new], cell: cell, field: .phone,
      fixes: [(.safe, new)])
  }

  /// A number in E.164 as people in Viet Nam dial it: `+84912000111` is `0912000111`.
  static func national(_ number: String) -> String {
    number.hasPrefix("+84") ? "0" + number.dropFirst(3) : number
  }
}
