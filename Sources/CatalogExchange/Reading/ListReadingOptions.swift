public import OCOPCatalog
public import Tabular

/// How product lists are read.
public struct ListReadingOptions: Sendable {
  /// The day on which place names and validity are judged.
  public var asOf: CalendarDate
  /// What kind of products the lists hold; `nil` lets columns and names decide.
  public var kind: ProductKind?
  /// The team or cooperative that sent the lists, kept with every product.
  public var contributor: String?
  /// Whether text in legacy encodings is repaired. Off, text is only cleaned.
  public var repairsText = true
  /// Whether hidden sheets are read too.
  public var readsHiddenSheets = false
  /// Whether places are looked up in the administrative lists.
  public var resolvesPlaces = true
  /// Bounds for hostile or broken files.
  public var limits = ReadingLimits.standard

  /// - Parameter asOf: the day of reading; the library has no clock of its own.
  public init(asOf: CalendarDate) { self.asOf = asOf }
}
