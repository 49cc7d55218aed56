/// What a price buys while the text is read: names as places in tables, so that copying is free.
struct SaleUnit: Equatable {
  enum Name: Equatable {
    /// The place of a unit's name, see `UnitWord`.
    case known(UInt8)
    /// A name that is in no table: where it stands in the text.
    case typed(start: Int32, end: Int32)
  }
  struct Content: Equatable {
    var count: Int64
    var unit: UInt8
  }
  var count: Int64
  var name: Name
  var content: Content?

  /// Whether the unit is the one given, whatever it holds.
  func isNamed(_ unit: UnitWord) -> Bool { name == .known(unit.id) }

  /// The unit as a value that outlives the text.
  func priceUnit(_ bytes: UnsafeBufferPointer<UInt8>) -> PriceUnit {
    let name =
      switch name {
      case .known(let id): UnitWord.name(id)
      case .typed(let start, let end):
        bytes.text(from: Int(start), to: Int(end)).lowercased()
      }
    guard let content else { return PriceUnit(count, name) }
    return PriceUnit(
      count, name, contentCount: content.count, contentUnit: UnitWord.name(content.unit))
  }
}
