import OCOPCatalog

extension ProductRecord {
  /// Checks the values and makes a product of them.
  ///
  /// - Throws: ``CatalogFormatError`` with the code `invalid-value`, naming the member.
  func product() throws(CatalogFormatError) -> Product {
    Product(
      sku: sku, kind: try Self.value(kind, "kind"), name: name,
      producer: try producer.mapThrowing { producer throws(CatalogFormatError) in
        Producer(
          name: producer.name,
          kind: try producer.kind.mapThrowing { kind throws(CatalogFormatError) in
            try Self.value(kind, "producer.kind")
          },
          taxCode: producer.taxCode, phone: producer.phone, email: producer.email,
          address: producer.address, website: producer.website)
      },
      place: try place.mapThrowing { place throws(CatalogFormatError) in
        Place(
          text: place.text, province: place.province, district: place.district,
          commune: place.commune, provinceCode: place.provinceCode,
          communeCode: place.communeCode,
          epoch: try place.epoch.mapThrowing { epoch throws(CatalogFormatError) in
            try Self.value(epoch, "place.epoch")
          })
      },
      certification: try certification.mapThrowing { record throws(CatalogFormatError) in
        try Self.certification(record)
      },
      productSet: try productSet.mapThrowing { number throws(CatalogFormatError) in
        guard let set = ProductSet.set(number: number) else { throw Self.invalid("productSet") }
        return set
      },
      category: category, variants: try variants.mapChecked(Self.variant),
      shortDescription: shortDescription, description: description, ingredients: ingredients,
      usage: usage, storage: storage, shelfLife: shelfLife, warnings: warnings, season: season,
      brand: brand, certificates: try (certificates ?? []).mapChecked(Self.certificate),
      growingAreaCode: growingAreaCode, packingHouseCode: packingHouseCode,
      images: images ?? [], externalIDs: externalIDs ?? [:])
  }

  private static func certification(
    _ record: CertificationRecord
  ) throws(CatalogFormatError) -> OCOPCertification {
    OCOPCertification(
      stars: record.stars, score: record.score,
      ruleSet: try record.ruleSet.mapThrowing { id throws(CatalogFormatError) in
        try value(id, "certification.ruleSet")
      },
      decision: try record.decision.mapThrowing { decision throws(CatalogFormatError) in
        RecognitionDecision(
          number: decision.number, symbol: decision.symbol, issuer: decision.issuer,
          date: try date(decision.date, "certification.decision.date"))
      },
      validUntil: try date(record.validUntil, "certification.validUntil"))
  }

  private static func variant(
    _ record: VariantRecord
  ) throws(CatalogFormatError) -> ProductVariant {
    ProductVariant(
      sku: record.sku,
      packSize: try record.packSize.mapThrowing { pack throws(CatalogFormatError) in
        let each: NetContent =
          if let grams = pack.grams, grams > 0 {
            .mass(grams: grams)
          } else if let milliliters = pack.milliliters, milliliters > 0 {
            .volume(milliliters: milliliters)
          } else if let count = pack.count, count > 0, let unit = pack.of {
            .count(count, unit: unit)
          } else {
            throw invalid("variants.packSize")
          }
        guard pack.pieces >= 1 else { throw invalid("variants.packSize.pieces") }
        return PackSize(each: each, pieces: pack.pieces, packaging: pack.packaging)
      },
      unit: record.unit,
      price: record.price.map { price in
        Price(
          Dong(price.dong), upTo: price.upTo.map { Dong($0) }, per: price.per,
          isApproximate: price.isApproximate ?? false)
      },
      stock: record.stock, gtin: record.gtin)
  }

  private static func certificate(
    _ record: CertificateRecord
  ) throws(CatalogFormatError) -> Certificate {
    Certificate(
      scheme: record.scheme, number: record.number, issuer: record.issuer,
      issued: try date(record.issued, "certificates.issued"),
      validUntil: try date(record.validUntil, "certificates.validUntil"))
  }

  private static func value<Value: RawRepresentable<String>>(
    _ text: String, _ member: String
  ) throws(CatalogFormatError) -> Value {
    guard let value = Value(rawValue: text) else { throw invalid(member) }
    return value
  }

  private static func date(
    _ text: String?, _ member: String
  ) throws(CatalogFormatError) -> CalendarDate? {
    guard let text else { return nil }
    guard let date = CalendarDate(iso: text) else { throw invalid(member) }
    return date
  }

  private static func invalid(_ member: String) -> CatalogFormatError {
    CatalogFormatError(.invalidValue, detail: member)
  }
}

extension Optional {
  /// `map` for a closure that throws one type of error.
  fileprivate func mapThrowing<Result, Failure: Error>(
    _ transform: (Wrapped) throws(Failure) -> Result
  ) throws(Failure) -> Result? {
    guard let self else { return nil }
    return try transform(self)
  }
}

extension Array {
  fileprivate func mapChecked<Result, Failure: Error>(
    _ transform: (Element) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(count)
    for element in self { results.append(try transform(element)) }
    return results
  }
}
