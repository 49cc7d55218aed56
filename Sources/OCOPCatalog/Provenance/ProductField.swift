/// A fact about a product that a list can have a column for.
///
/// The raw values are the canonical column names of the catalogue: they may be added to, never
/// renamed or given another meaning.
public enum ProductField: String, Hashable, Sendable, CaseIterable {
  case rowNumber = "row_no"
  case sku = "product_code"
  case kind = "product_kind"
  case name = "product_name"
  case brand
  case group = "product_group"
  case productSet = "product_set"
  case category
  case stars = "ocop_stars"
  case score = "assessment_score"
  case decisionNumber = "decision_no"
  case decisionDate = "decision_date"
  case decisionIssuer = "decision_issuer"
  case certificateNumber = "certificate_no"
  case certificateDate = "certificate_date"
  case certificateExpiry = "certificate_expiry"
  case standard
  case standardNumber = "standard_cert_no"
  case producerName = "producer_name"
  case producerKind = "producer_kind"
  case taxCode = "tax_id"
  case representative
  case phone
  case email
  case website
  case address
  case province
  case district
  case commune
  case provinceCode = "province_code"
  case districtCode = "district_code"
  case communeCode = "commune_code"
  case origin
  case price
  case wholesalePrice = "wholesale_price"
  case unit
  case netContent = "pack_size"
  case packaging
  case stock = "stock_quantity"
  case gtin
  case shortDescription = "short_description"
  case description
  case ingredients
  case usage
  case storage
  case shelfLife = "shelf_life"
  case productionDate = "production_date"
  case expiryDate = "expiry_date"
  case warnings
  case season
  case growingAreaCode = "growing_area_code"
  case packingHouseCode = "packing_house_code"
  case lotNumber = "lot_no"
  case image
  case extraImages = "image_extra"
  case productURL = "product_url"
  case note
}
