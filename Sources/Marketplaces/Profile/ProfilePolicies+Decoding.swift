internal import OCOPCatalog

extension OutputForm: Decodable {
  enum Keys: String, CodingKey, CaseIterable {
    case format, sheet, header, deletesByOmission, byteOrderMark, language, producers
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    format = try box.decode(Format.self, forKey: .format)
    sheet = try box.decodeIfPresent(String.self, forKey: .sheet) ?? "Sản phẩm"
    header = try box.decodeIfPresent([HeaderRow].self, forKey: .header) ?? [.label]
    deletesByOmission = try box.decodeIfPresent(Bool.self, forKey: .deletesByOmission) ?? false
    byteOrderMark = try box.decodeIfPresent(Bool.self, forKey: .byteOrderMark) ?? false
    language =
      try box.decodeIfPresent(String.self, forKey: .language).flatMap(Language.init(rawValue:))
      ?? .vietnamese
    producers = try box.decodeIfPresent(Producers.self, forKey: .producers)
  }
}

extension MediaRules: Decodable {
  enum Keys: String, CodingKey, CaseIterable {
    case hosting, minCount, maxCount, formats, maxBytes, minPixels, maxPixels, square, observed
    case naming
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    hosting = try box.decode(Hosting.self, forKey: .hosting)
    minCount = try box.decodeIfPresent(Int.self, forKey: .minCount) ?? 0
    maxCount = try box.decodeIfPresent(Int.self, forKey: .maxCount) ?? 9
    formats = try box.decodeIfPresent([String].self, forKey: .formats) ?? []
    maxBytes = try box.decodeIfPresent(Int.self, forKey: .maxBytes)
    minPixels = try box.decodeIfPresent(Int.self, forKey: .minPixels)
    maxPixels = try box.decodeIfPresent(Int.self, forKey: .maxPixels)
    wantsSquare = try box.decodeIfPresent(Bool.self, forKey: .square) ?? false
    isObserved = try box.decodeIfPresent(Bool.self, forKey: .observed) ?? false
    naming = try box.decodeIfPresent(String.self, forKey: .naming) ?? "{sku}-{n}.{ext}"
  }
}

extension CategoryMap: Decodable {
  enum Keys: String, CodingKey, CaseIterable { case bySet, ocop, produce }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    let named = try box.decodeIfPresent([String: String].self, forKey: .bySet) ?? [:]
    bySet = [:]
    for (number, category) in named {
      guard let number = Int(number), ProductSet.set(number: number) != nil else {
        throw DecodingError.dataCorruptedError(
          forKey: .bySet, in: box, debugDescription: "\(number) is no product set")
      }
      bySet[number] = category
    }
    ocop = try box.decodeIfPresent(String.self, forKey: .ocop)
    produce = try box.decodeIfPresent(String.self, forKey: .produce)
  }
}

extension OfferRules: Decodable {
  enum Keys: String, CodingKey, CaseIterable { case variants, needsPrice }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    variants = try box.decodeIfPresent(Variants.self, forKey: .variants) ?? .rows
    needsPrice = try box.decodeIfPresent(Bool.self, forKey: .needsPrice) ?? true
  }
}

/// `{"vi": …, "en": …}`.
struct LocalizedBox: Decodable {
  let text: LocalizedText
  private enum Keys: String, CodingKey { case vi, en }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    text = LocalizedText(
      vi: try box.decode(String.self, forKey: .vi), en: try box.decode(String.self, forKey: .en))
  }
}

/// A day in ISO 8601.
struct DateBox: Decodable {
  let date: CalendarDate

  init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    let text = try box.decode(String.self)
    guard let date = CalendarDate(iso: text) else {
      throw DecodingError.dataCorruptedError(in: box, debugDescription: "\(text) is no day")
    }
    self.date = date
  }
}
