/// Decimal numbers held as whole numbers of parts: no binary fractions, no rounding surprises.
enum Decimals {
  /// Writes `number / scale` without trailing zeros; `scale` is a power of ten.
  static func text(_ number: Int64, scale: Int64, separator: String) -> String {
    let magnitude = number.magnitude
    let parts = UInt64(scale)
    var text = (number < 0 ? "-" : "") + String(magnitude / parts)
    var rest = magnitude % parts
    guard rest > 0 else { return text }
    text += separator
    var place = parts / 10
    while rest > 0, place > 0 {
      text += String(rest / place)
      rest %= place
      place /= 10
    }
    return text
  }

  /// Writes a whole number with dots between groups of three digits.
  static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var out: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ".")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Ten to the power given, or `nil` above 10^18.
  static func power(_ exponent: Int) -> Int64? {
    guard (0...18).contains(exponent) else { return nil }
    var value: Int64 = 1
    for _ in 0..<exponent { value *= 10 }
    return value
  }

  /// The product, or `nil` when it does not fit.
  static func times(_ left: Int64, _ right: Int64) -> Int64? {
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? nil : value
  }

  /// `digits.fraction` times `unit`, or `nil` when that is not whole or does not fit.
  static func exact(whole: Int64, fraction: Int64, places: Int, unit: Int64) -> Int64? {
    guard let scale = power(places), let high = times(whole, unit),
      let low = times(fraction, unit), low % scale == 0
    else { return nil }
    let (sum, overflow) = high.addingReportingOverflow(low / scale)
    return overflow ? nil : sum
  }
}
