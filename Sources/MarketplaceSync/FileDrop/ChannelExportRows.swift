public import Marketplaces
internal import OCOPCatalog

/// The rows of a channel's own export or result file, as the channel shows them.
///
/// Title, price, stock, the channel's ids and its reasons are read; other columns tell nothing.
public struct ChannelExportRows: ShownSource, Sendable {
  /// Rows without the seller's code, which are passed over.
  public private(set) var withoutKey = 0
  private let rows: [ChannelRow]
  private let fields: [(name: String, source: ListingSource)]
  private var position = 0

  /// Reads a file.
  ///
  /// - Throws: `TabularError`, `TemplateError`.
  public init(path: String, profile: Profile) throws {
    self.init(try ChannelExportReader(profile: profile).read(path: path), profile: profile)
  }

  public init(_ export: ChannelExport, profile: Profile) {
    rows = export.rows
    fields = zip(FieldNames(profile).names, profile.fields).compactMap { name, field in
      field.source.map { (name, $0) }
    }
  }

  public mutating func next() -> RemoteListing? {
    while position < rows.count {
      let row = rows[position]
      position += 1
      if let listing = listing(row) { return listing }
      withoutKey += 1
    }
    return nil
  }

  private func listing(_ row: ChannelRow) -> RemoteListing? {
    guard let code = row.sku ?? row.parentSKU else { return nil }
    var shown: SyncFields = [:]
    for (name, source) in fields {
      switch source {
      case .title: shown[name] = row.title.map(ListingValue.text)
      case .price: shown[name] = row.price.map(ListingValue.integer)
      case .stock: shown[name] = row.stock.map(ListingValue.integer)
      default: break
      }
    }
    return RemoteListing(
      key: ListingKey(code), externalID: row.variantID ?? row.externalID ?? "", fields: shown,
      status: Self.isHidden(row.status) ? .hidden : .live,
      reasons: row.reasons.map { SyncReason("channel", vi: $0, en: $0) })
  }

  /// Words with which marketplaces say that buyers do not see a row.
  private static let hiddenWords = [
    "ẩn", "ngừng", "ngưng", "xóa", "xoá", "hidden", "inactive", "deactivated", "deleted",
    "delisted", "unlisted",
  ]

  private static func isHidden(_ status: String?) -> Bool {
    guard let status = status?.lowercased() else { return false }
    return hiddenWords.contains { status.contains($0) }
  }
}
