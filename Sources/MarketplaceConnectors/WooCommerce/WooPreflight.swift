import MarketplaceSync
import Marketplaces
import OCOPCatalog

/// Checks a body before anything is sent.
///
/// In a batch the shop skips its own checks: a number where text belongs, an unknown type and a body
/// without a name are all taken, and values that it does not understand are changed in silence.
enum WooPreflight {
  /// The longest code. Shops take more, but a hundred of them must fit into one address.
  static let longestKey = 100

  static func reasons(_ call: ConnectorCall) -> [SyncReason] {
    guard !call.action.removes else { return [] }
    var reasons: [SyncReason] = []
    if !isUsable(call.key.text) { reasons.append(.wooKeyUnusable(call.key)) }
    let names = call.action == .create ? call.fields.names : call.changes.map(\.field)
    var hasName = false
    for field in call.fields.all {
      guard let column = WooColumn(field.name) else {
        if names.contains(field.name) { reasons.append(.wooFieldUnknown(field.name)) }
        continue
      }
      if column == .name {
        hasName = !WooText.plainLine(WooValues.text(field.value)).isEmpty
      }
      reasons += check(field, column, call)
    }
    if !hasName { reasons.append(.wooNameMissing) }
    return reasons
  }

  private static func check(
    _ field: SyncFields.Field, _ column: WooColumn, _ call: ConnectorCall
  ) -> [SyncReason] {
    let value = field.value
    guard !value.isEmpty else { return [] }
    let text = WooValues.text(value)
    switch column {
    case .type: return text == "simple" ? [] : [.wooTypeUnusable(text)]
    case .sku: return text == call.key.text ? [] : [.wooKeyUnusable(ListingKey(text))]
    case .regularPrice: return isPositive(value) ? [] : [.wooPriceUnusable(text)]
    case .salePrice:
      guard isPositive(value), let sale = WooNumber.value(value) else {
        return [.wooPriceUnusable(text)]
      }
      let regular = call.fields.all.first { WooColumn($0.name) == .regularPrice }
      let price = regular.flatMap { WooNumber.value($0.value) }
      return sale < price ?? .infinity ? [] : [.wooSaleAbovePrice(text)]
    case .weight: return isPositive(value) ? [] : [.wooNumberUnusable(field.name, text)]
    case .stock:
      let number = WooNumber.value(value)
      let isWhole = number.map { $0 >= 0 && $0 == $0.rounded() && $0 < 1e9 } ?? false
      return isWhole ? [] : [.wooNumberUnusable(field.name, text)]
    case .gtin: return GTIN(text) == nil ? [.wooBarcodeUnusable(text)] : []
    case .images:
      return WooValues.list(value).filter { !WooImages.isFetchable($0) }
        .map { .wooPictureUnusable($0) }
    default: return []
    }
  }

  private static func isPositive(_ value: ListingValue) -> Bool {
    guard let number = WooNumber.value(value) else { return false }
    return number > 0 && number < 1e12
  }

  /// Whether the shop keeps the code letter by letter and can look it up: the list of codes in a
  /// search is cut at commas, escapes and tags are removed, and blanks are joined.
  static func isUsable(_ key: String) -> Bool {
    let bytes = Array(key.utf8)
    guard !bytes.isEmpty, key.count <= longestKey, WooText.plainLine(key) == key,
      !key.unicodeScalars.contains(where: { ",<>".unicodeScalars.contains($0) })
    else { return false }
    return !bytes.indices.contains { place in
      bytes[place] == UInt8(ascii: "%") && place + 2 < bytes.count
        && isHexDigit(bytes[place + 1]) && isHexDigit(bytes[place + 2])
    }
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
    default: false
    }
  }
}
