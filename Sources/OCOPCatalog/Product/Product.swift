/// A product of a cooperative, household or company, as its seller describes it.
///
/// The values are claims: a wrong tax code or an expired star is kept as typed, and a rule says what
/// is wrong with it. Text is NFC. Missing text is `nil`, never an empty string.
public struct Product: Hashable, Sendable {
  /// The seller's own code for the product, the same in every list and for good; may be missing in
  /// a raw list.
  public var sku: String?
  public var kind: ProductKind
  /// The name as it should be shown, without an "OCOP" prefix and without the pack.
  public var name: String
  public var producer: Producer?
  /// Where the product comes from.
  public var place: Place?
  /// The stars and the decision behind them; `nil` for a product that claims none.
  public var certification: OCOPCertification?
  /// The product set of the OCOP programme (bộ sản phẩm), when stated.
  public var productSet: ProductSet?
  /// The group or category as the list words it.
  public var category: String?
  /// What is for sale: packs with their prices. A readable product has at least one.
  public var variants: [ProductVariant]
  public var shortDescription: String?
  public var description: String?
  public var ingredients: String?
  /// How to use or prepare it.
  public var usage: String?
  public var storage: String?
  /// How long it keeps, as stated: `12 tháng`.
  public var shelfLife: String?
  public var warnings: String?
  /// When it is harvested or sold, as stated: `tháng 4 - tháng 8`.
  public var season: String?
  public var brand: String?
  public var certificates: [Certificate]
  /// The growing-area code (mã số vùng trồng), such as `VN-TGOR-0037`.
  public var growingAreaCode: String?
  /// The packing-house code (mã số cơ sở đóng gói).
  public var packingHouseCode: String?
  /// Pictures: addresses or file names, the cover first.
  public var images: [String]
  /// The number a channel gave the product, by the channel's profile id.
  public var externalIDs: [String: String]

  public init(
    sku: String? = nil, kind: ProductKind = .ocop, name: String, producer: Producer? = nil,
    place: Place? = nil, certification: OCOPCertification? = nil, productSet: ProductSet? = nil,
    category: String? = nil, variants: [ProductVariant] = [], shortDescription: String? = nil,
    description: String? = nil, ingredients: String? = nil, usage: String? = nil,
    storage: String? = nil, shelfLife: String? = nil, warnings: String? = nil,
    season: String? = nil, brand: String? = nil, certificates: [Certificate] = [],
    growingAreaCode: String? = nil, packingHouseCode: String? = nil, images: [String] = [],
    externalIDs: [String: String] = [:]
  ) {
    self.sku = sku
    self.kind = kind
    self.name = name
    self.producer = producer
    self.place = place
    self.certification = certification
    self.productSet = productSet
    self.category = category
    self.variants = variants
    self.shortDescription = shortDescription
    self.description = description
    self.ingredients = ingredients
    self.usage = usage
    self.storage = storage
    self.shelfLife = shelfLife
    self.warnings = warnings
    self.season = season
    self.brand = brand
    self.certificates = certificates
    self.growingAreaCode = growingAreaCode
    self.packingHouseCode = packingHouseCode
    self.images = images
    self.externalIDs = externalIDs
  }
}

/// What kind of product a list is about.
public enum ProductKind: String, Hashable, Sendable, CaseIterable {
  /// A product of the OCOP programme, with or without a certificate yet.
  case ocop
  /// Farm produce outside the programme.
  case produce
}

extension Product {
  /// Calls a closure with the product's own code and those of its variants.
  func forEachSKU(_ body: (String) -> Void) {
    if let sku { body(sku) }
    for variant in variants {
      if let sku = variant.sku { body(sku) }
    }
  }
}
