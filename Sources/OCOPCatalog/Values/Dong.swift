/// An amount of money in whole Vietnamese đồng.
public struct Dong: Hashable, Sendable, Comparable {
  /// The number of đồng.
  public var amount: Int64

  public init(_ amount: Int64) { self.amount = amount }

  public static func < (left: Self, right: Self) -> Bool { left.amount < right.amount }
}

extension Dong: CustomStringConvertible {
  /// The amount with dots between thousands and the currency sign: `120.000 ₫`.
  public var description: String { Self.grouped(amount) + " ₫" }

  /// Writes a whole number with dots between thousands, as is usual in Viet Nam.
  public static func grouped(_ number: Int64) -> String {
    let digits = Array(String(number.magnitude).utf8)
    var out: [UInt8] = number < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ".")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }
}
