internal import OCOPCatalog
internal import Tabular

extension ProductAssembler {
  /// The pack of a row with its price, stock and barcode.
  mutating func variant(from values: RowValues) -> ProductVariant {
    var variant = ProductVariant()
    variant.packSize = packSize(from: values)
    variant.unit = unit(from: values)
    if variant.unit == nil { variant.unit = variant.packSize?.packaging }
    variant.stock = stock(from: values)
    variant.gtin = gtin(from: values)
    if let cell = values[.price] { variant.price = price(of: cell, for: &variant) }
    return variant
  }

  private mutating func price(of cell: CellValue, for variant: inout ProductVariant) -> Price? {
    let quoted = FindingCollector.quoted(cell.text)
    switch reading(of: cell) {
    case .ok(let value): return price(value, of: cell, for: &variant)
    case .ambiguous(let candidates, _):
      let texts = candidates.map(Self.words)
      findings.add(
        PriceAmbiguous.info, ["text": quoted, "candidates": Self.list(texts)], cell: cell,
        field: .price, fixes: texts.map { (.needsReview, $0) })
      return nil
    case .invalid:
      findings.add(PriceUnreadable.info, ["text": quoted], cell: cell, field: .price)
      return nil
    case .empty(let contact):
      if contact { findings.add(PriceOnRequest.info, ["text": quoted], cell: cell, field: .price) }
      return nil
    }
  }

  /// Reads the cell, with the factor its header states.
  private func reading(of cell: CellValue) -> Reading<PriceExpression> {
    guard let factor = cell.unit?.moneyFactor, let number = Self.bareNumber(cell) else {
      return ValueReading.price(cell)
    }
    guard factor > 1 else {
      // `Giá (đồng)`: a small whole number is what it says, since the header names the unit.
      guard number == number.rounded(), number >= 0, number.magnitude < 1e15, cell.kind == .number
      else { return ValueReading.price(cell) }
      return number >= 100 || number == 0 ? .ok(.vnd(Int64(number))) : ValueReading.price(cell)
    }
    let scaled = (number * Double(factor)).rounded()
    guard scaled.magnitude < 1e15 else { return .invalid(reason: .outOfRange) }
    // 120000 below `Giá (nghìn đồng)` is more likely in đồng than 120 million.
    if factor == 1_000, number >= 10_000 || factor == 1_000_000 && number >= 1_000 {
      return .ambiguous(
        candidates: [.vnd(Int64(number)), .vnd(Int64(scaled))], reason: .scaleMissing)
    }
    return .ok(.vnd(Int64(scaled)))
  }

  /// The value of a number cell, or of a text of digits with one decimal sign; `nil` for all else.
  private static func bareNumber(_ cell: CellValue) -> Double? {
    if cell.kind == .number { return cell.number }
    guard cell.kind == .text else { return nil }
    var digits: [UInt8] = []
    var fraction = 0
    var inFraction = false
    for byte in cell.text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte)
        if inFraction { fraction += 1 }
      case UInt8(ascii: ","), UInt8(ascii: "."):
        guard !inFraction, !digits.isEmpty else { return nil }
        inFraction = true
        digits.append(UInt8(ascii: "."))
      default: return nil
      }
    }
    // Three digits behind the sign may be thousands: the codec decides.
    guard !digits.isEmpty, fraction <= 2, !(inFraction && fraction == 0) else { return nil }
    return Double(String(decoding: digits, as: UTF8.self))
  }

  private mutating func price(
    _ value: PriceExpression, of cell: CellValue, for variant: inout ProductVariant
  ) -> Price? {
    guard value.currency == .vnd else {
      findings.add(
        PriceForeignCurrency.info, ["text": FindingCollector.quoted(cell.text)], cell: cell,
        field: .price)
      return nil
    }
    var price: Price
    switch value.amount {
    case .exact(let amount): price = Price(Dong(amount), isApproximate: value.isApproximate)
    case .from(let amount): price = Price(Dong(amount), isApproximate: true)
    case .upTo(let amount): price = Price(Dong(amount), isApproximate: true)
    case .between(let low, let high):
      price = Price(Dong(low), upTo: Dong(high), isApproximate: value.isApproximate)
    }
    guard let per = value.per ?? headerUnit(cell) else { return price }
    if buysOne(per, of: variant) { return price }
    if variant.unit == nil, variant.packSize == nil, per.count == 1, per.contentCount == nil {
      variant.unit = per.unit
      return price
    }
    price.per = per.text
    if variant.packSize != nil || variant.unit != nil {
      let pack = variant.packSize?.description ?? variant.unit ?? ""
      findings.add(
        PricePerUnit.info,
        ["text": FindingCollector.quoted(cell.text), "per": per.text, "pack": pack], cell: cell,
        field: .price)
    }
    return price
  }

  private func headerUnit(_ cell: CellValue) -> PriceUnit? {
    guard let per = cell.unit?.per else { return nil }
    let digits = per.prefix { $0.isNumber }
    let word = per.dropFirst(digits.count).drop { $0 == " " }
    guard !word.isEmpty else { return nil }
    let unit = ValueReading.unit(String(word)) ?? String(word)
    return PriceUnit(Int64(digits) ?? 1, unit)
  }

  /// Whether what the price buys is just one of what is sold.
  private func buysOne(_ per: PriceUnit, of variant: ProductVariant) -> Bool {
    guard per.count == 1 || per.contentCount == nil else { return false }
    if let pack = variant.packSize {
      if per.count == 1, per.unit == pack.packaging { return true }
      if per.count == 1, per.unit == variant.unit, pack.packaging == nil { return true }
      return Self.grams(per) == pack.totalGrams && pack.totalGrams != nil
    }
    return per.count == 1 && per.unit == variant.unit
  }

  private static func grams(_ per: PriceUnit) -> Double? {
    switch per.unit {
    case "kg": Double(per.count) * 1_000
    case "g": Double(per.count)
    default: nil
    }
  }

  /// A price as a careful person writes it, without the sign: `120.000`, `25.000 - 30.000`.
  static func words(_ value: PriceExpression) -> String {
    let per = value.per.map { "/\($0.count == 1 ? $0.unit : $0.text)" } ?? ""
    let sign = value.currency == .vnd ? "" : " \(value.currency.rawValue.uppercased())"
    let amount = { (number: Int64) in Dong.grouped(number / value.currency.scale) }
    switch value.amount {
    case .exact(let number), .from(let number), .upTo(let number):
      return amount(number) + sign + per
    case .between(let low, let high): return "\(amount(low)) - \(amount(high))\(sign)\(per)"
    }
  }

  /// Candidates for a message: `120 hoặc 120.000`.
  static func list(_ texts: [String]) -> String { texts.joined(separator: " / ") }
}
