public import OCOPCatalog

/// The form of the file a marketplace takes.
public struct OutputForm: Hashable, Sendable {
  public enum Format: String, Hashable, Sendable, CaseIterable, Decodable {
    /// An XLSX workbook with a sheet for the listings and sheets for what is left to do.
    case workbook
    case csv, tsv
    /// RSS 2.0 with Google's `g:` elements.
    case rss
    /// One JSON-LD document with a graph of products.
    case jsonLD = "json-ld"
  }

  /// What stands in a row above the listings.
  public enum HeaderRow: String, Hashable, Sendable, CaseIterable, Decodable {
    case key, label, requirement, guidance
  }

  public var format: Format
  /// The name of the listing sheet.
  public var sheet: String
  /// The rows above the first listing, top to bottom.
  public var header: [HeaderRow]
  /// Whether a product that is missing from the next file is deleted by the marketplace.
  public var deletesByOmission: Bool
  /// Whether a text file begins with a byte order mark, which Excel needs to read Vietnamese.
  public var byteOrderMark: Bool
  /// The language of the labels.
  public var language: Language
  /// A second sheet with each producer once, for channels that register producers separately.
  public var producers: Producers?

  /// The sheet of producers.
  public struct Producers: Hashable, Sendable, Decodable {
    public var sheet: String
    /// Its columns; a field's value is that of the producer's first product.
    public var fields: [ProfileField]
  }
}

/// How a title is put together.
public struct TitlePolicy: Hashable, Sendable, Decodable {
  /// Text with the holes `{stars}`, `{name}`, `{pack}`, `{brand}`, `{producer}`, `{province}`. Parts
  /// stand between ` - `; a part whose hole is empty is left out.
  public var template: String
}

/// What may not stand in a marketplace's texts.
public struct TextPolicy: Hashable, Sendable, Decodable {
  /// Kinds of text to take out.
  public var banned: Set<BannedText>
}

/// A kind of text that marketplaces do not want in titles and descriptions.
public enum BannedText: String, Hashable, Sendable, CaseIterable, Decodable {
  case phone, link
}

/// What a marketplace wants of pictures.
public struct MediaRules: Hashable, Sendable {
  /// How pictures reach the marketplace.
  public enum Hosting: String, Hashable, Sendable, CaseIterable, Decodable {
    /// The seller uploads files.
    case file
    /// The file names web addresses that the marketplace reads.
    case publicURL = "public-url"
  }

  public var hosting: Hosting
  /// The fewest and the most pictures of a product.
  public var minCount: Int
  public var maxCount: Int
  /// Accepted formats as lower-case names: `jpeg`, `png`, `webp`, `gif`. Empty accepts all.
  public var formats: [String]
  public var maxBytes: Int?
  /// The smallest width and height in pixels.
  public var minPixels: Int?
  /// The greatest width and height in pixels.
  public var maxPixels: Int?
  /// Whether width and height should be the same.
  public var wantsSquare: Bool
  /// Whether the limits were only seen in practice, not stated.
  public var isObserved: Bool
  /// The name of a picture's file: text with `{sku}`, `{slug}`, `{n}` and `{ext}`.
  public var naming: String

  public init(
    hosting: Hosting, minCount: Int = 0, maxCount: Int, formats: [String] = [],
    maxBytes: Int? = nil, minPixels: Int? = nil, maxPixels: Int? = nil, wantsSquare: Bool = false,
    isObserved: Bool = false, naming: String = "{sku}-{n}.{ext}"
  ) {
    self.hosting = hosting
    self.minCount = minCount
    self.maxCount = maxCount
    self.formats = formats
    self.maxBytes = maxBytes
    self.minPixels = minPixels
    self.maxPixels = maxPixels
    self.wantsSquare = wantsSquare
    self.isObserved = isObserved
    self.naming = naming
  }
}

/// The marketplace's category for each product set.
public struct CategoryMap: Hashable, Sendable {
  /// The category by the number of the product set.
  public var bySet: [Int: String]
  /// The category for products of the programme and for produce when the set gives none.
  public var ocop: String?
  public var produce: String?

  /// Returns the marketplace's category of a product, or `nil` when none is mapped.
  public func category(for product: Product) -> String? {
    if let set = product.productSet, let mapped = bySet[set.number] { return mapped }
    return product.kind == .ocop ? ocop : produce
  }
}

/// How packs, prices and stock of a product become rows.
public struct OfferRules: Hashable, Sendable {
  /// Which rows a product with several packs has.
  public enum Variants: String, Hashable, Sendable, CaseIterable, Decodable {
    /// A row for each pack.
    case rows
    /// One row, for the first pack.
    case first
  }

  public var variants: Variants
  /// Whether a product must have a price to be listed.
  public var needsPrice: Bool
}
