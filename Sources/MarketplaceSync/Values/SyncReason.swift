public import OCOPCatalog

/// Why something is not done, for a program and for a person.
public struct SyncReason: Hashable, Sendable {
  /// A fixed short name in English: `listing-price-missing`, `sku-taken`.
  public var code: String
  public var text: LocalizedText

  public init(_ code: String, vi: String, en: String) {
    self.code = code
    text = LocalizedText(vi: vi, en: en)
  }

  public init(_ code: String, _ text: LocalizedText) {
    self.code = code
    self.text = text
  }
}
