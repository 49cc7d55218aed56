public import OCOPCatalog

/// A row of a marketplace's own file: its export of a shop, or the answer to an upload.
public struct ChannelRow: Hashable, Sendable {
  /// The seller's code of the row; `nil` when the shop has none.
  public var sku: String?
  /// The seller's code of the product that the row is a pack of.
  public var parentSKU: String?
  /// The marketplace's number of the product, and of the pack.
  public var externalID: String?
  public var variantID: String?
  public var gtin: String?
  public var title: String?
  /// In whole đồng.
  public var price: Int?
  public var stock: Int?
  /// In the marketplace's own words.
  public var status: String?
  /// Why the marketplace refused the row, in its words; empty when it did not.
  public var reasons: [String]
  public var location: SourceLocation

  /// Whether the row tells which product it is about.
  var isAboutSomething: Bool {
    sku != nil || parentSKU != nil || externalID != nil || gtin != nil || title != nil
  }
}

/// What a column of a marketplace's file holds.
public enum ChannelField: String, Hashable, Sendable, CaseIterable, Codable {
  case sku
  case parentSKU = "parent-sku"
  case externalID = "external-id"
  case variantID = "variant-id"
  case gtin, title, price, stock, status, reason
}

/// A marketplace's file that was read.
public struct ChannelExport: Hashable, Sendable {
  public var rows: [ChannelRow]
  /// The sheet that was read; `nil` in a text file.
  public var sheet: String?
  /// Which column, from 1, holds what.
  public var columns: [ChannelField: Int]

  /// Rows the marketplace refused.
  public var refused: [ChannelRow] { rows.filter { !$0.reasons.isEmpty } }
}
