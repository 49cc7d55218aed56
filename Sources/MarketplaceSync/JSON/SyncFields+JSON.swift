package import Marketplaces
internal import OCOPCatalog
package import Tabular

extension JSONWriter {
  /// Writes fields in their canonical form: equal fields give equal bytes.
  package mutating func fields(_ fields: SyncFields) {
    beginObject()
    for field in fields.all {
      key(name: field.name)
      value(field.value)
    }
    endObject()
  }

  /// Writes a value so that its kind can be told again: a decimal has a point, a day is an object.
  package mutating func value(_ value: ListingValue) {
    switch value {
    case .empty: null()
    case .text(let text): string(text)
    case .integer(let whole): number(whole)
    case .decimal(let number): decimal(number)
    case .date(let day):
      beginObject()
      key("date")
      string(day.description)
      endObject()
    case .list(let items):
      beginArray()
      for item in items { string(item) }
      endArray()
    }
  }

  private mutating func decimal(_ decimal: Double) {
    // A whole number would read back as an integer; an object keeps it apart.
    guard decimal.rounded() == decimal || !decimal.isFinite else { return number(decimal) }
    beginObject()
    key("decimal")
    string(String(decimal))
    endObject()
  }

  package mutating func reasons(_ reasons: [SyncReason]) {
    beginArray()
    for reason in reasons {
      beginObject()
      key("code")
      string(reason.code)
      key("vi")
      string(reason.text.vi)
      key("en")
      string(reason.text.en)
      endObject()
    }
    endArray()
  }
}

extension SyncFields {
  /// The canonical JSON of the fields as UTF-8 bytes.
  public var canonicalBytes: [UInt8] {
    var writer = JSONWriter()
    writer.fields(self)
    return writer.bytes
  }

  /// Reads canonical JSON, or returns `nil` when it is none.
  public init?(canonicalBytes bytes: some Collection<UInt8>) {
    self.init()
    let isRead =
      bytes.withContiguousStorageIfAvailable { read($0) }
      ?? Array(bytes).withUnsafeBufferPointer { read($0) }
    guard isRead else { return nil }
  }

  private mutating func read(_ buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    JSONParser.forEachMember(of: buffer) { name, json in
      guard let value = ListingValue(json: json) else { return false }
      self[name] = value
      return true
    }
  }

  package init?(json: JSONValue) {
    guard let members = json.members else { return nil }
    self.init()
    for member in members {
      guard let value = ListingValue(json: member.value) else { return nil }
      self[member.name] = value
    }
  }
}

extension ListingValue {
  package init?(json: JSONValue) {
    switch json {
    case .null: self = .empty
    case .string(let text): self = .text(text)
    case .integer(let number): self = .integer(number)
    case .decimal(let number): self = .decimal(number)
    case .array(let items):
      var texts: [String] = []
      for item in items {
        guard let text = item.string else { return nil }
        texts.append(text)
      }
      self = .list(texts)
    case .object:
      if let text = json["date"]?.string, let day = CalendarDate(iso: text) {
        self = .date(day)
      } else if let text = json["decimal"]?.string, let number = Double(text) {
        self = .decimal(number)
      } else {
        return nil
      }
    case .boolean: return nil
    }
  }
}

extension SyncReason {
  package init?(json: JSONValue) {
    guard let code = json["code"]?.string, let vi = json["vi"]?.string,
      let en = json["en"]?.string
    else { return nil }
    self.init(code, vi: vi, en: en)
  }

  package static func list(_ json: JSONValue?) -> [SyncReason]? {
    guard let json else { return [] }
    guard let items = json.array else { return nil }
    var reasons: [SyncReason] = []
    for item in items {
      guard let reason = SyncReason(json: item) else { return nil }
      reasons.append(reason)
    }
    return reasons
  }
}
