public import OCOPCatalog

/// What a listing needs to know besides the product and the profile.
public struct ListingOptions: Hashable, Sendable {
  /// The day for which certificates are judged.
  public var asOf: CalendarDate
  /// The address of the seller's own shop, for channels that want a page of each product; the page is
  /// expected under the product's code: `https://shop.example/p/` makes `https://shop.example/p/OCOP-001`.
  public var pageBase: String?
  /// The address below which pictures that are file names can be reached.
  public var imageBase: String?
  /// Whether local pictures get copies that fit the marketplace; their names then end in a format it
  /// takes. ``ExportOptions`` set it when they have an ``ImageFitter``.
  var fitsImages = false
  /// Where GS1 Digital Links lead, without a slash at the end: GS1's own resolver, or the seller's.
  public var digitalLinkBase = "https://id.gs1.org"
  /// Categories a person has confirmed; they come before the profile's own map.
  public var categories = ConfirmedCategories()

  public init(asOf: CalendarDate, pageBase: String? = nil, imageBase: String? = nil) {
    self.asOf = asOf
    self.pageBase = pageBase
    self.imageBase = imageBase
  }
}
