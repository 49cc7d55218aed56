/// One amount of money as read: up to three values, the likeliest first.
struct PriceAmount {
  /// How many of `values` count; 0 means the number makes no amount.
  var count = 0
  var values: (Int64, Int64, Int64) = (0, 0, 0)
  /// Why the amount is doubtful.
  enum Doubt {
    case notUnderstood, scaleMissing, groupOrDecimal, oddSeparators, outOfRange, localWord
    case currencyDoubtful
  }
  var doubt = Doubt.notUnderstood
  var reason: ReadingReason {
    switch doubt {
    case .notUnderstood: .notUnderstood
    case .scaleMissing: .scaleMissing
    case .groupOrDecimal: .groupOrDecimal
    case .oddSeparators: .oddSeparators
    case .outOfRange: .outOfRange
    case .localWord: .localWord
    case .currencyDoubtful: .currencyDoubtful
    }
  }
  var currency = PriceCurrency.vnd
  /// Whether a currency word or sign stands with it.
  var hasCurrency = false
  /// The factor written behind the number, or 0.
  var scale: Int64 = 0
  /// The number itself, for ranges that share a factor.
  var literal = NumberLiteral()

  static func sure(_ value: Int64) -> Self {
    var amount = Self()
    amount.add(value)
    return amount
  }

  /// Several readings, or one to confirm.
  static func doubtful(_ values: [Int64?], _ doubt: Doubt) -> Self {
    var amount = Self()
    for case let value? in values { amount.add(value) }
    amount.doubt = doubt
    amount.isDoubtful = true
    return amount
  }

  /// Whether a person has to choose or confirm.
  var isDoubtful = false
  var isSure: Bool { count == 1 && !isDoubtful }

  subscript(index: Int) -> Int64 {
    switch min(index, count - 1) {
    case 0: values.0
    case 1: values.1
    default: values.2
    }
  }

  private mutating func add(_ value: Int64) {
    for index in 0..<count where self[index] == value { return }
    switch count {
    case 0: values.0 = value
    case 1: values.1 = value
    case 2: values.2 = value
    default: return
    }
    count += 1
  }
}

extension NumberLiteral {
  /// The literal times `unit` read with a decimal sign, when that is whole.
  func times(_ unit: Int64) -> Int64? {
    switch shape {
    case .oneGroup:
      Decimals.exact(whole: whole / 1000, fraction: whole % 1000, places: 3, unit: unit)
    case .plain, .grouped: Decimals.times(whole, unit)
    case .decimal, .groupedDecimal:
      Decimals.exact(whole: whole, fraction: fraction, places: Int(places), unit: unit)
    case .scientific: scientific(unit)
    case .malformed: nil
    }
  }

  private func scientific(_ unit: Int64) -> Int64? {
    guard let power = Decimals.power(Int(exponent)), let scaled = Decimals.times(power, unit)
    else { return nil }
    return Decimals.exact(whole: whole, fraction: fraction, places: Int(places), unit: scaled)
  }

  /// Whether decimals are written and all are zero.
  var hasZeroFraction: Bool { fraction == 0 }
}
