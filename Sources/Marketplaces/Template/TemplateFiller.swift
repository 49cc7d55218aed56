internal import FoundationEssentials
public import OCOPCatalog
internal import Tabular

/// How a template is filled.
public struct TemplateOptions: Sendable {
  public var export: ExportOptions
  /// The sheet to fill, where a template has several; found when `nil`.
  public var sheet: String?
  /// Carriers to turn on: numbers (`50011`), keys or labels of their columns; `*` for all.
  public var switches: [String] = []
  /// Whether a template may be filled that reaches outside, has macros, or formulas where products
  /// belong.
  public var allowsActiveContent = false
  /// Whether a template may be filled that lacks a required column or has an unknown one.
  public var acceptsDrift = false
  /// How the last template of the shop looked.
  public var last: TemplateFingerprint?

  public init(export: ExportOptions) { self.export = export }
}

/// What a template is and how it differs from what was expected. Nothing is written to know it.
public struct TemplateExamination: Sendable {
  public var anatomy: TemplateAnatomy
  public var drift: [TemplateDrift]
  /// The look of this template, to compare the next one with.
  public var fingerprint: TemplateFingerprint
  let match: ColumnMatch

  /// Differences that keep the template from being filled.
  public var breaking: [TemplateDrift] { drift.filter { $0.severity == .error } }
}

/// What was filled in.
public struct TemplateReport: Sendable {
  public var export: ExportReport
  public var examination: TemplateExamination
  /// The rows that were written; `nil` when none was.
  public var rows: ClosedRange<Int>?
  /// Mandatory columns that stayed empty, with the number of rows.
  public var emptyRequired: [(column: TemplateColumn, rows: Int)]
  /// Rows beyond those the template or the marketplace prepared for.
  public var rowsBeyond: Int
}

/// Fills the workbook that a marketplace gave to a seller.
///
/// Only cells of the listing sheet are set; every other part of the file stays as it is, byte for
/// byte. Rows the seller typed stay, products are added below them. Carriers, categories and other
/// lists are filled with values of the template's own lists.
public struct TemplateFiller: Sendable {
  public let profile: Profile
  public let options: TemplateOptions

  public init(profile: Profile, options: TemplateOptions) {
    self.profile = profile
    self.options = options
  }

  /// Looks at a template.
  ///
  /// - Throws: ``TemplateError``, `TabularError`.
  public func examine(_ book: TemplateBook) throws -> TemplateExamination {
    let anatomy = try book.anatomy(for: profile, sheet: options.sheet)
    let match = ColumnMatch(profile: profile, anatomy: anatomy)
    if !options.allowsActiveContent { try refuseActive(book, anatomy) }
    return TemplateExamination(
      anatomy: anatomy,
      drift: DriftFinder(profile: profile, anatomy: anatomy, match: match).find(
        since: options.last),
      fingerprint: TemplateFingerprint(profile: profile.id, anatomy: anatomy), match: match)
  }

  /// Fills a template with products and writes it, and what is left to do beside it.
  ///
  /// - Throws: ``TemplateError``: `drifted` when a difference would lose data, `too-many-rows`;
  ///   `TabularError`. Nothing has been written then.
  public func fill(
    _ products: some Sequence<Product>, in book: TemplateBook, to path: String
  ) throws -> TemplateReport {
    let examination = try examine(book)
    if !options.acceptsDrift, !examination.breaking.isEmpty {
      throw TemplateError(
        .drifted, detail: examination.breaking.map(\.key).joined(separator: ", "),
        drift: examination.breaking)
    }
    var run = try TemplateRun(
      profile: profile, options: options, book: book, examination: examination, path: path)
    for product in products { try run.add(product) }
    return try run.finish()
  }

  private func refuseActive(_ book: TemplateBook, _ anatomy: TemplateAnatomy) throws {
    if let part = book.editor.activeParts().first {
      throw TemplateError(.activeContent, detail: part)
    }
    let formula = try book.editor.formulas(inSheet: anatomy.sheet).first { found in
      found.address.row >= anatomy.dataStart
        && anatomy.columns.contains { $0.index == found.address.column }
    }
    if let formula {
      throw TemplateError(
        .activeContent, detail: "\(anatomy.sheet)!\(formula.address): =\(formula.formula)")
    }
  }
}
