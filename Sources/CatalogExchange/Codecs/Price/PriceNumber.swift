/// Decides what amount a number means, alone or with a factor behind it.
enum PriceNumber {
  /// Above this a price of a farm product is more likely a phone number or a barcode (đồng).
  static let highest: Int64 = 100_000_000_000
  /// Below this a bare number is more likely meant in thousands (đồng).
  static let lowest: Int64 = 1000
  /// Below this a bare number without a currency may be meant in thousands (đồng).
  static let low: Int64 = 2000

  /// A number with a factor of thousand, million or billion.
  static func scaled(_ literal: NumberLiteral, _ scale: Int64) -> PriceAmount {
    switch literal.shape {
    case .plain, .grouped:
      guard let value = literal.leadingZero ? nil : Decimals.times(literal.whole, scale) else {
        return PriceAmount()
      }
      // "15.000 nghìn": the thousand was said twice, or fifteen million is meant.
      if scale == 1000 && literal.whole >= 10_000 || literal.shape == .grouped && scale > 1000 {
        return .doubtful([literal.whole, value], .groupOrDecimal)
      }
      return checked(value)
    case .oneGroup:
      guard let grouped = Decimals.times(literal.whole, scale) else { return PriceAmount() }
      if scale > 1000 { return .doubtful([literal.times(scale), grouped], .groupOrDecimal) }
      return literal.whole >= 10_000
        ? .doubtful([literal.whole, grouped], .groupOrDecimal) : checked(grouped)
    case .decimal:
      guard let value = literal.times(scale) else { return PriceAmount() }
      return checked(value)
    case .groupedDecimal, .scientific:
      return .doubtful([literal.times(1), literal.times(scale)], .groupOrDecimal)
    case .malformed: return PriceAmount()
    }
  }

  private static func checked(_ value: Int64) -> PriceAmount {
    value > highest ? .doubtful([value], .outOfRange) : .sure(value)
  }

  /// A number without a factor, in đồng.
  static func bare(
    _ literal: NumberLiteral, hasCurrency: Bool, isNumberCell: Bool, raw: Span
  ) -> PriceAmount {
    switch literal.shape {
    case .plain:
      if literal.leadingZero {
        // "0912000111" is a phone number, "0120000" a slip.
        return literal.firstDigits >= 9 || literal.whole == 0
          ? PriceAmount() : .doubtful([literal.whole], .oddSeparators)
      }
      return whole(literal.whole, hasCurrency)
    case .oneGroup, .grouped:
      if literal.leadingZero { return .doubtful([literal.whole], .oddSeparators) }
      if isNumberCell, literal.shape == .oneGroup {
        return .doubtful([literal.whole, literal.times(1_000_000)], .groupOrDecimal)
      }
      return whole(literal.whole, hasCurrency)
    case .decimal: return decimal(literal)
    case .groupedDecimal:
      guard literal.hasZeroFraction else {
        return .doubtful([literal.whole], .groupOrDecimal)
      }
      return literal.places == 3
        ? .doubtful(
          [Decimals.times(literal.whole, 1000), literal.whole], .groupOrDecimal)
        : whole(literal.whole, hasCurrency)
    case .scientific:
      guard let value = literal.times(1) else { return PriceAmount() }
      return whole(value, hasCurrency)
    case .malformed: return .doubtful(raw.repaired(), .oddSeparators)
    }
  }

  private static func whole(_ value: Int64, _ hasCurrency: Bool) -> PriceAmount {
    if value > highest { return .doubtful([value], .outOfRange) }
    if value == 0 || value >= low || hasCurrency && value >= lowest { return .sure(value) }
    return .doubtful([value, value * 1000], .scaleMissing)
  }

  private static func decimal(_ literal: NumberLiteral) -> PriceAmount {
    let whole = literal.whole
    if literal.hasZeroFraction {
      if whole == 0 || whole >= lowest { return Self.whole(whole, true) }
      // "85.0000" has a zero too many.
      return literal.places > 3
        ? .doubtful([whole * 1000, digits(literal)], .oddSeparators)
        : .doubtful([whole, whole * 1000], .groupOrDecimal)
    }
    if whole >= lowest { return .doubtful([whole, whole + 1], .groupOrDecimal) }
    let thousands = literal.times(1000)
    // 1.5 may be millions; 120.5 hardly.
    let millions = whole < 100 ? literal.times(1_000_000) : nil
    let glued = literal.places > 3 ? digits(literal) : nil
    return .doubtful([glued, millions, thousands, whole], .scaleMissing)
  }

  private static func digits(_ literal: NumberLiteral) -> Int64? {
    guard let power = Decimals.power(Int(literal.places)),
      let high = Decimals.times(literal.whole, power)
    else { return nil }
    let (sum, overflow) = high.addingReportingOverflow(literal.fraction)
    return overflow ? nil : sum
  }

  /// A number in a currency with hundredths.
  static func foreign(_ literal: NumberLiteral) -> PriceAmount {
    switch literal.shape {
    case .plain, .grouped:
      guard !literal.leadingZero, let value = Decimals.times(literal.whole, 100) else {
        return PriceAmount()
      }
      return .sure(value)
    case .oneGroup:
      return .doubtful(
        [Decimals.times(literal.whole, 100), literal.times(100)], .groupOrDecimal)
    case .decimal, .groupedDecimal:
      guard let value = literal.times(100) else { return PriceAmount() }
      return .sure(value)
    case .scientific, .malformed: return PriceAmount()
    }
  }

  /// The bytes of a number as typed.
  struct Span {
    let bytes: UnsafeBufferPointer<UInt8>
    let start: Int
    let end: Int

    /// What a number with misplaced separators may mean: short first, then all digits.
    func repaired() -> [Int64?] {
      var groups: [(value: Int64, count: Int)] = []
      var digits = 0
      var all: Int64 = 0
      var inGroup = false
      for byte in bytes[start..<end] {
        guard byte >= 0x30, byte <= 0x39 else {
          inGroup = false
          continue
        }
        if !inGroup { groups.append((0, 0)) }
        inGroup = true
        digits += 1
        guard digits <= 12 else { return [] }
        let digit = Int64(byte - 0x30)
        all = all * 10 + digit
        groups[groups.count - 1] = (
          groups[groups.count - 1].value * 10 + digit, groups[groups.count - 1].count + 1
        )
      }
      guard groups.count > 1, let last = groups.last else { return [] }
      if last.count == 3 { return [all] }
      // "120.000.0" and "120.000.00": the end may be decimals or a cut group.
      let head = groups.dropLast().reduce(Int64(0)) { total, group in
        total * (Decimals.power(group.count) ?? 1) + group.value
      }
      return [head, all]
    }
  }
}
