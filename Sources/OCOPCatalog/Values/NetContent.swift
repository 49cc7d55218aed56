/// How much of the product is in one piece.
public enum NetContent: Hashable, Sendable {
  /// A weight in grams, greater than 0.
  case mass(grams: Double)
  /// A volume in milliliters, greater than 0.
  case volume(milliliters: Double)
  /// A number of things, with the word for one of them: 6 `trái`, 10 `cái`.
  case count(Int, unit: String)
}

/// What one sales unit holds: a net content, once or several times, in a kind of pack.
public struct PackSize: Hashable, Sendable {
  /// The content of one piece.
  public var each: NetContent
  /// How many such pieces are in the pack, 1 or more.
  public var pieces: Int
  /// The word for the pack as Vietnamese labels use it: `hộp`, `túi`, `chai`.
  public var packaging: String?

  public init(each: NetContent, pieces: Int = 1, packaging: String? = nil) {
    self.each = each
    self.pieces = pieces
    self.packaging = packaging
  }

  /// The weight of the whole pack in grams, or `nil` when the content is no weight.
  public var totalGrams: Double? {
    if case .mass(let grams) = each { grams * Double(pieces) } else { nil }
  }
}

extension NetContent: CustomStringConvertible {
  /// The content as a Vietnamese label writes it: `500 g`, `1,5 kg`, `330 ml`, `6 trái`.
  public var description: String {
    switch self {
    case .mass(let grams):
      grams >= 1000 ? Self.decimal(grams / 1000) + " kg" : Self.decimal(grams) + " g"
    case .volume(let milliliters):
      milliliters >= 1000
        ? Self.decimal(milliliters / 1000) + " lít" : Self.decimal(milliliters) + " ml"
    case .count(let count, let unit): "\(count) \(unit)"
    }
  }

  /// Writes a number with a decimal comma and at most three decimals, without trailing zeros.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "?" }
    // Not `rounded()`: it would need the system's mathematics library, which nothing here links.
    let thousandths = Int64(value * 1000 + (value < 0 ? -0.5 : 0.5))
    let whole = thousandths / 1000
    var fraction = String((thousandths % 1000).magnitude)
    guard fraction != "0" else { return String(whole) }
    fraction = String(repeating: "0", count: 3 - fraction.utf8.count) + fraction
    while fraction.utf8.last == UInt8(ascii: "0") { fraction.removeLast() }
    return "\(whole),\(fraction)"
  }
}

extension PackSize: CustomStringConvertible {
  /// The pack as a title names it: `hộp 500 g`, `hộp 10 gói × 20 g` is `hộp 10 × 20 g`.
  public var description: String {
    let content = pieces == 1 ? each.description : "\(pieces) × \(each.description)"
    return packaging.map { "\($0) \(content)" } ?? content
  }
}
