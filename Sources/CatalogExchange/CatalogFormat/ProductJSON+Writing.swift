import OCOPCatalog
import Tabular

extension JSONWriter {
  /// Writes a text member unless it is missing.
  mutating func member(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    self.number(number)
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    guard let number else { return }
    key(name)
    self.number(number)
  }

  mutating func member(_ name: StaticString, _ date: CalendarDate?) {
    member(name, date?.description)
  }

  /// Writes the members of a product in the order of the schema; missing ones are left out.
  mutating func members(of product: Product) {
    member("sku", product.sku)
    member("kind", product.kind.rawValue)
    member("name", product.name)
    member("producer", of: product.producer)
    member("place", of: product.place)
    member("certification", of: product.certification)
    member("productSet", product.productSet?.number)
    member("category", product.category)
    key("variants")
    beginArray()
    for variant in product.variants { value(variant) }
    endArray()
    member("shortDescription", product.shortDescription)
    member("description", product.description)
    member("ingredients", product.ingredients)
    member("usage", product.usage)
    member("storage", product.storage)
    member("shelfLife", product.shelfLife)
    member("warnings", product.warnings)
    member("season", product.season)
    member("brand", product.brand)
    if !product.certificates.isEmpty {
      key("certificates")
      beginArray()
      for certificate in product.certificates { value(certificate) }
      endArray()
    }
    member("growingAreaCode", product.growingAreaCode)
    member("packingHouseCode", product.packingHouseCode)
    if !product.images.isEmpty {
      key("images")
      beginArray()
      for image in product.images { string(image) }
      endArray()
    }
    if !product.externalIDs.isEmpty {
      key("externalIDs")
      beginObject()
      for (channel, id) in product.externalIDs.sorted(by: { $0.key < $1.key }) {
        key(name: channel)
        string(id)
      }
      endObject()
    }
  }

  private mutating func member(_ name: StaticString, of producer: Producer?) {
    guard let producer else { return }
    key(name)
    beginObject()
    member("name", producer.name)
    member("kind", producer.kind?.rawValue)
    member("taxCode", producer.taxCode)
    member("phone", producer.phone)
    member("email", producer.email)
    member("address", producer.address)
    member("website", producer.website)
    endObject()
  }

  private mutating func member(_ name: StaticString, of place: Place?) {
    guard let place else { return }
    key(name)
    beginObject()
    member("text", place.text)
    member("province", place.province)
    member("district", place.district)
    member("commune", place.commune)
    member("provinceCode", place.provinceCode)
    member("communeCode", place.communeCode)
    member("epoch", place.epoch?.rawValue)
    endObject()
  }

  private mutating func member(_ name: StaticString, of certification: OCOPCertification?) {
    guard let certification else { return }
    key(name)
    beginObject()
    member("stars", certification.stars)
    member("score", certification.score)
    member("ruleSet", certification.ruleSet?.rawValue)
    if let decision = certification.decision {
      key("decision")
      beginObject()
      member("number", decision.number)
      member("symbol", decision.symbol)
      member("issuer", decision.issuer)
      member("date", decision.date)
      endObject()
    }
    member("validUntil", certification.validUntil)
    endObject()
  }

  private mutating func value(_ variant: ProductVariant) {
    beginObject()
    member("sku", variant.sku)
    if let size = variant.packSize {
      key("packSize")
      beginObject()
      switch size.each {
      case .mass(let grams): member("grams", grams)
      case .volume(let milliliters): member("milliliters", milliliters)
      case .count(let count, let unit):
        member("count", count)
        member("of", unit)
      }
      member("pieces", size.pieces)
      member("packaging", size.packaging)
      endObject()
    }
    member("unit", variant.unit)
    if let price = variant.price {
      key("price")
      beginObject()
      member("dong", Int(price.dong.amount))
      member("upTo", price.upTo.map { Int($0.amount) })
      member("per", price.per)
      if price.isApproximate {
        key("isApproximate")
        boolean(true)
      }
      endObject()
    }
    member("stock", variant.stock)
    member("gtin", variant.gtin)
    endObject()
  }

  private mutating func value(_ certificate: Certificate) {
    beginObject()
    member("scheme", certificate.scheme)
    member("number", certificate.number)
    member("issuer", certificate.issuer)
    member("issued", certificate.issued)
    member("validUntil", certificate.validUntil)
    endObject()
  }
}
