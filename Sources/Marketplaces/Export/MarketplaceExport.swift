internal import FoundationEssentials
public import OCOPCatalog
internal import Tabular

/// An export under way; it belongs to one task. Going away unfinished, it leaves nothing behind but
/// copied pictures.
public final class MarketplaceExport {
  private let profile: Profile
  private let options: ExportOptions
  private let maker: ListingMaker
  private let output: any ListingOutput
  private let side: SideSheets
  private var pictures: ImagePack?
  private var codes = CodeRegister()
  private var questions: CategoryQuestions
  private let producers: ProducerSheet?
  private var report: ExportReport
  private var isClosed = false

  init(profile: Profile, options: ExportOptions, folder: String) throws {
    self.profile = profile
    self.options = options
    maker = ListingMaker(profile: profile, options: options.listingOptions)
    side = try SideSheets(profile: profile)
    questions = CategoryQuestions(profile: profile)
    producers = try ProducerSheet(profile: profile, options: options.listing)
    let base = folder + "/" + (options.baseName ?? profile.id)
    let path = base + "." + profile.output.format.fileExtension
    report = ExportReport(path: path, notice: profile.notice)
    pictures = ImagePack(options, to: base + "-anh", rules: profile.media)
    let sink = WriteBehindSink(try FileSink(path: path))
    switch profile.output.format {
    case .workbook:
      output = try WorkbookListingOutput(
        profile: profile, side: side, producers: producers, sink: sink)
    case .csv, .tsv: output = try DelimitedListingOutput(profile: profile, sink: sink)
    case .rss:
      output = RSSListingOutput(
        profile: profile, title: profile.name.vi, link: options.listing.pageBase ?? "",
        sink: sink)
    case .jsonLD: output = JSONLDListingOutput(profile: profile, sink: sink)
    }
    if profile.output.format != .workbook { report.notesPath = base + "-viec-can-lam.xlsx" }
  }

  deinit {
    if !isClosed { output.abandon() }
  }

  /// Adds a product and returns its listing, blocked or not.
  ///
  /// - Throws: `TabularError` or ``ExportError`` when something cannot be written.
  @discardableResult
  public func add(_ product: Product) throws -> Listing {
    if isClosed { throw ExportError(.closed) }
    var listing = maker.listing(for: product)
    codes.check(&listing)
    questions.note(product, listing)
    pictures?.check(&listing, report: &report)
    report.products += 1
    let reasons = listing.isBlocked ? listing.findings.filter { $0.severity == .error } : []
    if reasons.isEmpty {
      for row in listing.rows { try output.write(row) }
      try producers?.add(product)
      report.listed += 1
      report.rows += listing.rows.count
    } else {
      report.blocked += 1
      for rule in Set(reasons.map(\.rule)) { report.reasons[rule, default: 0] += 1 }
    }
    try side.add(listing, reasons: reasons)
    return listing
  }

  /// Publishes the files and tells what they hold.
  ///
  /// - Throws: `TabularError`, or ``ExportError`` when the guard refuses the feed; the previous file
  ///   then stays as it was.
  public func finish() throws -> ExportReport {
    if isClosed { throw ExportError(.closed) }
    isClosed = true
    report.images = side.imageCount
    report.categoryQuestions = questions.entries
    do {
      try guardDeletion()
      if let notesPath = report.notesPath {
        let writer = try SpreadsheetWriter(path: notesPath)
        try side.write(into: writer)
        try writer.finish()
      }
      if profile.output.deletesByOmission { keepPrevious() }
      try output.finish()
    } catch {
      output.abandon()
      throw error
    }
    return report
  }

  /// Throws away what was written.
  public func abandon() {
    isClosed = true
    output.abandon()
  }

  private func guardDeletion() throws {
    guard profile.output.deletesByOmission else { return }
    let previous = FeedCounter.rows(of: report.path, profile: profile)
    switch options.shrinkGuard.refusal(previous: previous, next: report.rows) {
    case .empty: throw ExportError(.emptyFeed, detail: "\(report.blocked) products are blocked")
    case .shrinks(let removed, let all) where !options.allowsShrinking:
      throw ExportError(.shrinks, detail: "\(removed) of \(all) rows would be removed")
    case .shrinks, nil: break
    }
  }

  /// Leaves the previous feed beside the new one, for the day something was wrong after all.
  private func keepPrevious() {
    let kept = report.path + ".previous"
    guard FileManager.default.fileExists(atPath: report.path) else { return }
    try? FileManager.default.removeItem(atPath: kept)
    try? FileManager.default.linkItem(atPath: report.path, toPath: kept)
  }
}

extension OutputForm.Format {
  /// The extension of the file.
  public var fileExtension: String {
    switch self {
    case .workbook: "xlsx"
    case .csv: "csv"
    case .tsv: "tsv"
    case .rss: "xml"
    case .jsonLD: "jsonld"
    }
  }
}
