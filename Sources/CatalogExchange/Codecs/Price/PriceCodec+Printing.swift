extension PriceCodec {
  /// Writes a price as in `từ 25.000đ đến 30.000đ/kg`.
  public func print(_ value: PriceExpression) -> String {
    let money = { (amount: Int64) in Self.money(amount, value.currency) }
    let unit = value.per.map { "/" + Self.unit($0) } ?? ""
    let about = value.isApproximate ? "khoảng " : ""
    let amount =
      switch value.amount {
      case .exact(let amount): money(amount)
      case .from(let amount): "từ " + money(amount)
      case .upTo(let amount): "dưới " + money(amount)
      case .between(let low, let high): "từ \(money(low)) đến \(money(high))"
      }
    if let was = value.was { return about + "giá gốc \(money(was)), còn \(amount)" + unit }
    if let wholesale = value.wholesale {
      return about + "lẻ \(amount), sỉ \(money(wholesale))" + unit
    }
    return about + amount + unit
  }

  private static func money(_ amount: Int64, _ currency: PriceCurrency) -> String {
    switch currency {
    case .vnd:
      // Below a thousand "120đ" would read as doubtful; "0,12k" is clear.
      amount > 0 && amount < PriceNumber.lowest
        ? Decimals.text(amount, scale: 1000, separator: ",") + "k"
        : Decimals.grouped(amount) + "đ"
    default:
      Decimals.grouped(amount / 100) + "," + String(amount % 100 / 10) + String(amount % 10)
        + " " + currency.rawValue.uppercased()
    }
  }

  private static func unit(_ unit: PriceUnit) -> String {
    unit.count == 1 ? String(unit.text.dropFirst(2)) : unit.text
  }

  /// Writes a price as JSON, as in `{"max":30000,"min":25000,"per":"1 kg"}`.
  public func canonicalJSON(_ value: PriceExpression) -> String {
    var object = JSONObject()
    let scale = value.currency.scale
    let isForeign = value.currency != .vnd
    switch value.amount {
    case .exact(let amount): object.set(value.currency.rawValue, amount, scale: scale)
    case .from(let amount): object.set("min", amount, scale: scale)
    case .upTo(let amount): object.set("max", amount, scale: scale)
    case .between(let low, let high):
      object.set("min", low, scale: scale)
      object.set("max", high, scale: scale)
    }
    if isForeign {
      if case .exact = value.amount {} else { object.set("currency", value.currency.rawValue) }
    }
    if let per = value.per { object.set("per", per.text) }
    if value.isApproximate { object.setTrue("approx") }
    if let was = value.was { object.set("was", was, scale: scale) }
    if let wholesale = value.wholesale { object.set("wholesale", wholesale, scale: scale) }
    return object.text
  }

  /// Plain amounts of đồng as numbers, all else as objects.
  public func candidatesJSON(_ values: [PriceExpression]) -> String {
    let mixed = values.contains { $0.currency != .vnd }
    let parts = values.map { value in
      if !mixed, value.isPlain, case .exact(let amount) = value.amount { return String(amount) }
      return canonicalJSON(value)
    }
    return "[" + parts.joined(separator: ",") + "]"
  }
}
