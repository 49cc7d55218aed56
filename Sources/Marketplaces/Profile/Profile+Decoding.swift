internal import OCOPCatalog

// A missing key has the default written here; the schema beside the profiles says the same.

extension Profile: Decodable {
  enum Keys: String, CodingKey, CaseIterable {
    case format, id, aliases, channel, name, market, revision, status, effectiveFrom, effectiveTo
    case notice, evidence, output, fields, title, text, media, categories, offers, tasks, template,
      returns
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    let format = try box.decode(Int.self, forKey: .format)
    guard format >= 1, format <= Self.formatVersion else {
      throw ProfileError(.newerFormat, detail: "format \(format)")
    }
    id = try box.decode(String.self, forKey: .id)
    aliases = try box.decodeIfPresent([String].self, forKey: .aliases) ?? []
    channel = try box.decode(String.self, forKey: .channel)
    name = try box.decode(LocalizedBox.self, forKey: .name).text
    market = try box.decode(String.self, forKey: .market)
    revision = try box.decode(DateBox.self, forKey: .revision).date
    status = try box.decode(Status.self, forKey: .status)
    effectiveFrom = try box.decodeIfPresent(DateBox.self, forKey: .effectiveFrom)?.date
    effectiveTo = try box.decodeIfPresent(DateBox.self, forKey: .effectiveTo)?.date
    notice = try box.decodeIfPresent(LocalizedBox.self, forKey: .notice)?.text
    evidence = try box.decode([Evidence].self, forKey: .evidence)
    output = try box.decode(OutputForm.self, forKey: .output)
    fields = try box.decode([ProfileField].self, forKey: .fields)
    title = try box.decode(TitlePolicy.self, forKey: .title)
    text = try box.decodeIfPresent(TextPolicy.self, forKey: .text) ?? TextPolicy(banned: [])
    media = try box.decode(MediaRules.self, forKey: .media)
    categories =
      try box.decodeIfPresent(CategoryMap.self, forKey: .categories) ?? CategoryMap(bySet: [:])
    offers = try box.decode(OfferRules.self, forKey: .offers)
    tasks = try box.decodeIfPresent([LocalizedBox].self, forKey: .tasks)?.map(\.text) ?? []
    template = try box.decodeIfPresent(TemplateForm.self, forKey: .template)
    returns = [:]
    let named = try box.decodeIfPresent([String: [String]].self, forKey: .returns) ?? [:]
    for (name, columns) in named {
      guard let field = ChannelField(rawValue: name) else {
        throw DecodingError.dataCorruptedError(
          forKey: .returns, in: box, debugDescription: "\(name) is no field of an export")
      }
      returns[field] = columns
    }
  }
}

extension Profile.Evidence: Decodable {
  private enum Keys: String, CodingKey { case source, date, confidence }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    source = try box.decode(String.self, forKey: .source)
    date = try box.decode(DateBox.self, forKey: .date).date
    confidence = try box.decode(Confidence.self, forKey: .confidence)
  }
}

extension ProfileField: Decodable {
  enum Keys: String, CodingKey, CaseIterable {
    case key, label, source, index, constant, required, requiredWhen, recommended, type
    case minLength, maxLength, lengthUnit, observed, min, max, values, blank, dateForm
    case prefix, suffix, separator, guidance, alternatives, otherLabels
  }

  public init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Keys.self)
    key = try box.decode(String.self, forKey: .key)
    label =
      try box.decodeIfPresent(LocalizedBox.self, forKey: .label)?.text
      ?? LocalizedText(vi: key, en: key)
    source = try box.decodeIfPresent(ListingSource.self, forKey: .source)
    index = try box.decodeIfPresent(Int.self, forKey: .index) ?? 1
    constant = try box.decodeIfPresent(String.self, forKey: .constant)
    requirement = try box.decodeIfPresent(Requirement.self, forKey: .required) ?? .never
    condition = try box.decodeIfPresent(Condition.self, forKey: .requiredWhen)
    isRecommended = try box.decodeIfPresent(Bool.self, forKey: .recommended) ?? false
    kind = try box.decodeIfPresent(Kind.self, forKey: .type) ?? .text
    minLength = try box.decodeIfPresent(Int.self, forKey: .minLength)
    maxLength = try box.decodeIfPresent(Int.self, forKey: .maxLength)
    // No marketplace states how it counts; UTF-16 is the count that most of their servers use.
    lengthUnit = try box.decodeIfPresent(TextUnit.self, forKey: .lengthUnit) ?? .utf16
    isObserved = try box.decodeIfPresent(Bool.self, forKey: .observed) ?? false
    min = try box.decodeIfPresent(Double.self, forKey: .min)
    max = try box.decodeIfPresent(Double.self, forKey: .max)
    values = try box.decodeIfPresent([String: String].self, forKey: .values) ?? [:]
    blank = try box.decodeIfPresent(BlankPolicy.self, forKey: .blank) ?? .empty
    dateForm = try box.decodeIfPresent(DateForm.self, forKey: .dateForm) ?? .iso
    prefix = try box.decodeIfPresent(String.self, forKey: .prefix) ?? ""
    suffix = try box.decodeIfPresent(String.self, forKey: .suffix) ?? ""
    separator = try box.decodeIfPresent(String.self, forKey: .separator) ?? ", "
    guidance = try box.decodeIfPresent(LocalizedBox.self, forKey: .guidance)?.text
    alternatives = try box.decodeIfPresent([String].self, forKey: .alternatives) ?? []
    otherLabels = try box.decodeIfPresent([String].self, forKey: .otherLabels) ?? []
  }
}
