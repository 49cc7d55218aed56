import Marketplaces
import OCOPCatalog

/// What a value of a column comes to at a shop, in the form in which two values are compared.
enum WooValues {
  /// Returns the text of a value; dates as ISO 8601, lists joined.
  static func text(_ value: ListingValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): WooNumber.text(number)
    case .date(let day): day.description
    case .list(let items): items.joined(separator: ", ")
    }
  }

  /// The options of an attribute. The shop stores them joined by `|`, so one inside a value cuts it.
  static func options(_ value: ListingValue) -> [String] {
    let parts: [String]
    if case .list(let items) = value { parts = items } else { parts = [text(value)] }
    return parts.flatMap { $0.split(separator: "|") }
      .map { WooText.plainLine(String($0)) }.filter { !$0.isEmpty }
  }

  static func list(_ value: ListingValue) -> [String] {
    switch value {
    case .empty: []
    case .list(let items): items
    default: [text(value)]
    }
  }

  /// A category path with one spelling: `Trái cây > Tươi`.
  static func path(_ text: String) -> [String] {
    text.split(separator: ">").map { WooText.plainLine(String($0)) }.filter { !$0.isEmpty }
  }

  static func agree(
    _ wanted: ListingValue, with shown: ListingValue, in column: WooColumn,
    categories: [String: String]
  ) -> Bool {
    switch column {
    case .type, .published, .attributeName, .attributeFlag: true
    case .sku: WooText.plainLine(text(wanted)) == WooText.plainLine(text(shown))
    case .name, .inStock: WooText.plainLine(text(wanted)) == WooText.plainLine(text(shown))
    case .meta, .shortDescription, .description:
      WooText.plainBlock(text(wanted)) == WooText.plainBlock(text(shown))
    case .gtin: digits(wanted) == digits(shown)
    case .stock, .regularPrice, .salePrice, .weight: numbersAgree(wanted, shown)
    case .attributeValues: options(wanted) == options(shown)
    case .images: WooImages.agree(list(wanted), list(shown))
    case .categories:
      // A product without a category gets the shop's own default one; that is no difference.
      wanted.isEmpty || paths(wanted, mapped: categories) == paths(shown, mapped: [:])
    }
  }

  /// The category paths of a value in the shop's words, in lower case: the shop takes names that
  /// differ by case for one.
  static func paths(_ value: ListingValue, mapped: [String: String]) -> Set<[String]> {
    Set(list(value).map { path(mapped[$0] ?? $0).map { $0.lowercased() } })
  }

  private static func numbersAgree(_ wanted: ListingValue, _ shown: ListingValue) -> Bool {
    guard let left = WooNumber.value(wanted), let right = WooNumber.value(shown) else {
      return text(wanted) == text(shown)
    }
    return WooNumber.text(left) == WooNumber.text(right)
  }

  private static func digits(_ value: ListingValue) -> String {
    text(value).filter { $0.isASCII && $0.isNumber }
  }
}
