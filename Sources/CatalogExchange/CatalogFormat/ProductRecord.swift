import OCOPCatalog

/// A product as a catalogue file holds it, before its values are checked.
struct ProductRecord: Decodable {
  var sku: String?
  var kind: String
  var name: String
  var producer: ProducerRecord?
  var place: PlaceRecord?
  var certification: CertificationRecord?
  var productSet: Int?
  var category: String?
  var variants: [VariantRecord]
  var shortDescription: String?
  var description: String?
  var ingredients: String?
  var usage: String?
  var storage: String?
  var shelfLife: String?
  var warnings: String?
  var season: String?
  var brand: String?
  var certificates: [CertificateRecord]?
  var growingAreaCode: String?
  var packingHouseCode: String?
  var images: [String]?
  var externalIDs: [String: String]?
  var source: SourceRecord?

  struct ProducerRecord: Decodable {
    var name: String
    var kind: String?
    var taxCode: String?
    var phone: String?
    var email: String?
    var address: String?
    var website: String?
  }

  struct PlaceRecord: Decodable {
    var text: String
    var province: String?
    var district: String?
    var commune: String?
    var provinceCode: String?
    var communeCode: String?
    var epoch: String?
  }

  struct CertificationRecord: Decodable {
    var stars: Int?
    var score: Double?
    var ruleSet: String?
    var decision: DecisionRecord?
    var validUntil: String?
  }

  struct DecisionRecord: Decodable {
    var number: String
    var symbol: String?
    var issuer: String?
    var date: String?
  }

  struct VariantRecord: Decodable {
    var sku: String?
    var packSize: PackRecord?
    var unit: String?
    var price: PriceRecord?
    var stock: Int?
    var gtin: String?
  }

  struct PackRecord: Decodable {
    var grams: Double?
    var milliliters: Double?
    var count: Int?
    var of: String?
    var pieces: Int
    var packaging: String?
  }

  struct PriceRecord: Decodable {
    var dong: Int64
    var upTo: Int64?
    var per: String?
    var isApproximate: Bool?
  }

  struct CertificateRecord: Decodable {
    var scheme: String
    var number: String?
    var issuer: String?
    var issued: String?
    var validUntil: String?
  }

  struct SourceRecord: Decodable {
    var file: String
    var sheet: String?
    var row: Int?
    var contributor: String?
  }
}
