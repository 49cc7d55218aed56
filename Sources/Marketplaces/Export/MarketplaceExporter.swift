internal import FoundationEssentials
public import OCOPCatalog
internal import Tabular

/// What an export made.
public struct ExportReport: Hashable, Sendable {
  /// The marketplace's file.
  public var path: String
  /// The workbook of what is left to do, when it is not part of the marketplace's file.
  public var notesPath: String?
  /// Products that were given.
  public var products = 0
  /// Products that are listed, and their rows.
  public var listed = 0
  public var rows = 0
  /// Products that are named with their reasons instead.
  public var blocked = 0
  /// How many blocked products each rule held back.
  public var reasons: [RuleID: Int] = [:]
  /// Pictures in the plan, and those copied into the picture folder.
  public var images = 0
  public var copiedImages = 0
  /// How many of the copied ones were changed to fit; the seller's own files never are.
  public var fittedImages = 0
  /// What has no category yet, each thing once, with suggestions where there are some.
  public var categoryQuestions: [ConfirmedCategories.Entry] = []
  /// What the seller should be told about this marketplace.
  public var notice: LocalizedText?
}

/// How an export is made.
public struct ExportOptions: Sendable {
  public var listing: ListingOptions
  /// The folder with the seller's pictures; with it, pictures are checked and copied under the names
  /// the marketplace should see.
  public var imageFolder: String?
  /// Makes the copies fit; without one, pictures are copied as they are.
  public var imageFitter: (any ImageFitter)?
  public var shrinkGuard = ShrinkGuard()
  /// Whether a feed may remove more than the guard allows.
  public var allowsShrinking = false
  /// The name of the file without its extension; the profile's id when `nil`.
  public var baseName: String?

  public init(asOf: CalendarDate) { listing = ListingOptions(asOf: asOf) }

  /// The options of the listings, which name pictures by the format they will have.
  var listingOptions: ListingOptions {
    var options = listing
    options.fitsImages = imageFolder != nil && imageFitter != nil
    return options
  }
}

/// Makes a marketplace's files of products.
///
/// Every product is either a row of the file or named as blocked with its reasons. Memory does not
/// grow with the number of products, but for 8 bytes a code to find repeated ones and the workbook's
/// table of shared texts (64 MB at most). Nothing is visible under the final name before everything
/// is written.
public struct MarketplaceExporter: Sendable {
  public let profile: Profile
  public let options: ExportOptions

  public init(profile: Profile, options: ExportOptions) {
    self.profile = profile
    self.options = options
  }

  /// Exports products into a folder, which is made when it is missing.
  ///
  /// - Throws: `TabularError` when a file cannot be written, ``ExportError`` when the guard refuses
  ///   the feed.
  public func export(
    _ products: some Sequence<Product>, to folder: String
  ) throws -> ExportReport {
    let export = try begin(in: folder)
    for product in products { try export.add(product) }
    return try export.finish()
  }

  /// Starts an export that is given its products one by one.
  ///
  /// - Throws: `TabularError` or ``ExportError``.
  public func begin(in folder: String) throws -> MarketplaceExport {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw TabularError(.unwritable, detail: "the folder cannot be made", path: folder)
    }
    return try MarketplaceExport(profile: profile, options: options, folder: folder)
  }
}
