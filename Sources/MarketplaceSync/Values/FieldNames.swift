public import Marketplaces

/// The names of a profile's fields in a sync, by position.
///
/// A name is the field's key. Feeds may have a key several times; later ones get `#2`, `#3`…
public struct FieldNames: Hashable, Sendable {
  public let names: [String]

  public init(_ profile: Profile) {
    var seen: [String: Int] = [:]
    names = profile.fields.map { field in
      let number = seen[field.key, default: 0] + 1
      seen[field.key] = number
      return number == 1 ? field.key : "\(field.key)#\(number)"
    }
  }

  /// Returns the fields of a row.
  public func fields(of row: ListingRow) -> SyncFields {
    SyncFields(zip(names, row.values))
  }

  /// Returns the row of fields; what is not said is empty.
  public func row(of fields: SyncFields, key: ListingKey) -> ListingRow {
    ListingRow(sku: key.text, values: names.map { fields[$0] ?? .empty })
  }
}
