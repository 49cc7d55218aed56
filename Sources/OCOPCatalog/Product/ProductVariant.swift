/// One way the product is sold: a pack, its price and its stock.
public struct ProductVariant: Hashable, Sendable {
  /// The code of this pack when it differs from the product's.
  public var sku: String?
  /// How much is in it and how it is packed.
  public var packSize: PackSize?
  /// The unit it is sold by, as a canonical Vietnamese word: `hộp`, `kg`, `trái`.
  public var unit: String?
  public var price: Price?
  /// Pieces or units in stock, 0 or more.
  public var stock: Int?
  /// The number under the barcode as typed; see ``GTIN`` for a checked one.
  public var gtin: String?

  public init(
    sku: String? = nil, packSize: PackSize? = nil, unit: String? = nil, price: Price? = nil,
    stock: Int? = nil, gtin: String? = nil
  ) {
    self.sku = sku
    self.packSize = packSize
    self.unit = unit
    self.price = price
    self.stock = stock
    self.gtin = gtin
  }
}
