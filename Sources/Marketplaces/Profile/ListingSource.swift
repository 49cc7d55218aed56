public import OCOPCatalog

/// Where the value of a marketplace's field comes from.
///
/// The list is closed on purpose: a profile names a value and never computes one.
public enum ListingSource: String, Hashable, Sendable, CaseIterable, Decodable {
  case sku
  /// The product's own code, shared by its packs.
  case groupSKU = "group-sku"
  /// The product's code when it is sold in several packs, else nothing.
  case groupID = "group-id"
  case gtin
  /// The title made by the profile's template.
  case title
  /// The name alone, without stars and pack.
  case name
  case slug
  case shortDescription = "short-description"
  case description
  /// The description followed by ingredients, usage, storage and the other facts, a line each.
  case fullDescription = "full-description"
  case price
  case stock
  /// `in_stock` or `out_of_stock`.
  case availability
  case grams
  case kilograms
  /// The net content as a label writes it: `500 g`.
  case netContent = "net-content"
  /// The net content in the base unit, with a point: `500 g`, `330 ml`.
  case unitMeasure = "unit-measure"
  case packaging
  /// Pack and content: `hộp 500 g`.
  case pack
  /// What the packs of a product differ in, `Quy cách`, when it is sold in several.
  case variationName = "variation-name"
  /// The pack, when the product is sold in several.
  case variationOption = "variation-option"
  case unit
  case kind
  case brand
  /// The brand, or the producer's name where there is none.
  case brandOrProducer = "brand-or-producer"
  case producer
  case producerKind = "producer-kind"
  /// A checked tax code; a personal number never.
  case taxCode = "tax-code"
  /// The producer's telephone and mail address, for lists of an authority only: marketplaces do not
  /// want them.
  case producerPhone = "producer-phone"
  case producerEmail = "producer-email"
  case website
  case address
  case place
  case province
  case district
  case commune
  case industry
  case productGroup = "product-group"
  case productSet = "product-set"
  /// The group or category as the list words it.
  case listCategory = "list-category"
  /// The marketplace's category for the product's set, by the profile's map.
  case category
  case ingredients
  case usage
  case storage
  case shelfLife = "shelf-life"
  case warnings
  case season
  /// Names of certificates other than the stars, without ended ones.
  case certificates
  case growingAreaCode = "growing-area-code"
  case packingHouseCode = "packing-house-code"
  /// Certified stars only: evidenced, not ended, 3 to 5.
  case stars
  /// `OCOP 4 sao`, for certified stars only.
  case starsText = "stars-text"
  case decision
  case decisionDate = "decision-date"
  case decisionIssuer = "decision-issuer"
  case certificateExpiry = "certificate-expiry"
  /// One picture, by the field's index.
  case image
  /// All pictures but the cover.
  case extraImages = "extra-images"
  case images
  /// The address of the product's page in the seller's own shop.
  case link
  /// The GS1 Digital Link of the bar code: `https://id.gs1.org/01/08938501234568`.
  case digitalLink = "digital-link"
  /// Only the field's constant.
  case constant

  /// The column of a list that has to be filled for this value, where there is one.
  public var productField: ProductField? {
    switch self {
    case .sku, .groupSKU, .groupID: .sku
    case .gtin, .digitalLink: .gtin
    case .title, .name, .slug: .name
    case .shortDescription: .shortDescription
    case .description, .fullDescription: .description
    case .price: .price
    case .stock, .availability: .stock
    case .grams, .kilograms, .netContent, .unitMeasure, .pack, .variationName, .variationOption:
      .netContent
    case .packaging: .packaging
    case .unit: .unit
    case .kind: .kind
    case .brand, .brandOrProducer: .brand
    case .producer: .producerName
    case .producerKind: .producerKind
    case .taxCode: .taxCode
    case .producerPhone: .phone
    case .producerEmail: .email
    case .website: .website
    case .address: .address
    case .place: .origin
    case .province: .province
    case .district: .district
    case .commune: .commune
    case .industry, .productGroup, .category: .productSet
    case .productSet: .productSet
    case .listCategory: .group
    case .ingredients: .ingredients
    case .usage: .usage
    case .storage: .storage
    case .shelfLife: .shelfLife
    case .warnings: .warnings
    case .season: .season
    case .certificates: .standard
    case .growingAreaCode: .growingAreaCode
    case .packingHouseCode: .packingHouseCode
    case .stars, .starsText: .stars
    case .decision: .decisionNumber
    case .decisionDate: .decisionDate
    case .decisionIssuer: .decisionIssuer
    case .certificateExpiry: .certificateExpiry
    case .image, .images: .image
    case .extraImages: .extraImages
    case .link, .constant: nil
    }
  }
}
