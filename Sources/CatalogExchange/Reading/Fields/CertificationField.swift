internal import OCOPCatalog
internal import Tabular

extension ProductAssembler {
  /// The stars and the decision behind them, or `nil` when the row states neither.
  mutating func certification(from values: RowValues) -> OCOPCertification? {
    var certification = OCOPCertification()
    if let cell = values[.stars] { readStars(cell, field: .stars, into: &certification) }
    if certification.stars == nil, !hasStarsColumn {
      readMisplacedStars(values, into: &certification)
    }
    if let cell = values[.score], let score = cell.number ?? Self.decimal(cell.text),
      (0...100).contains(score)
    {
      certification.score = score
    }
    certification.decision = decision(from: values)
    if let cell = values[.certificateExpiry] {
      certification.validUntil = date(of: cell, field: .certificateExpiry)
    }
    if let date = certification.decision?.date {
      certification.ruleSet = StarRuleSet.inForce(on: date)?.id
    }
    let isStated =
      certification.stars != nil || certification.score != nil || certification.decision != nil
      || certification.validUntil != nil
    return isStated ? certification : nil
  }

  private static func decimal(_ text: String) -> Double? {
    Double(text.replacing(",", with: "."))
  }

  private mutating func readStars(
    _ cell: CellValue, field: ProductField, into certification: inout OCOPCertification
  ) {
    let quoted = FindingCollector.quoted(cell.text)
    switch ValueReading.stars(cell) {
    case .ok(let claim):
      if claim.isPotential {
        findings.add(
          StarsUnreadable.info, variant: "potential", ["text": quoted], cell: cell, field: field)
      } else {
        certification.stars = claim.stars
      }
      if let score = claim.scoreHundredths { certification.score = Double(score) / 100 }
    case .ambiguous(let candidates, _):
      let texts = candidates.compactMap { $0.stars.map { "\($0) sao" } }
      findings.add(
        StarsUnreadable.info, variant: "several",
        ["text": quoted, "candidates": Self.list(texts)], cell: cell, field: field,
        fixes: texts.map { (.needsReview, $0) })
    case .invalid:
      findings.add(StarsUnreadable.info, ["text": quoted], cell: cell, field: field)
    case .empty: break
    }
  }

  /// Takes stars from the standards column when the list has no column for them.
  private mutating func readMisplacedStars(
    _ values: RowValues, into certification: inout OCOPCertification
  ) {
    guard let cell = values[.standard], Self.looksLikeStars(cell.text),
      case .ok(let claim) = ValueReading.stars(cell), let stars = claim.stars, !claim.isPotential
    else { return }
    certification.stars = stars
    findings.add(
      StarsInStandardsColumn.info,
      [
        "text": FindingCollector.quoted(cell.text),
        "header": findings.table.headers[cell.column] ?? "",
      ], cell: cell, field: .standard)
  }

  /// Whether a standard is about stars: `OCOP 4 sao`, `Ocop.4`, `4 sao`.
  static func looksLikeStars(_ text: String) -> Bool {
    let key = HeaderKey.fold(text)
    return key.contains("ocop") || key.contains("sao") || key.contains("star")
  }

  private mutating func decision(from values: RowValues) -> RecognitionDecision? {
    var ownDate: CalendarDate?
    if let cell = values[.decisionDate] { ownDate = date(of: cell, field: .decisionDate) }
    var day = ownDate
    if day == nil, let cell = values[.certificateDate] {
      day = date(of: cell, field: .certificateDate)
    }
    guard let cell = values[.decisionNumber] ?? values[.certificateNumber] else { return nil }
    let field: ProductField = values[.decisionNumber] == nil ? .certificateNumber : .decisionNumber
    var decision: RecognitionDecision?
    switch ValueReading.decision(cell.code) {
    case .ok(let value): decision = value
    case .ambiguous(let candidates, _):
      findings.add(
        DecisionUnreadable.info, variant: "doubtful",
        ["text": cell.text, "candidates": Self.list(candidates.map(\.reference))], cell: cell,
        field: field, fixes: candidates.map { (.needsReview, $0.reference) })
    case .invalid:
      if field == .certificateNumber {
        // A certificate's number has no fixed form; it is evidence as it stands.
        decision = RecognitionDecision(number: cell.code)
      } else {
        findings.add(
          DecisionUnreadable.info, ["text": FindingCollector.quoted(cell.text)], cell: cell,
          field: field)
      }
    case .empty: break
    }
    decision?.issuer = values.text(.decisionIssuer)
    if let day, decision?.date == nil || ownDate != nil { decision?.date = day }
    return decision
  }

  /// A day in a cell; what is no whole day is reported.
  mutating func date(of cell: CellValue, field: ProductField) -> CalendarDate? {
    if cell.kind == .date, let date = CalendarDate(iso: cell.text.prefix(10)) { return date }
    let quoted = FindingCollector.quoted(cell.text)
    switch ValueReading.date(cell) {
    case .ok(let value):
      if let date = ValueReading.day(value) { return date }
      findings.add(
        DateUnreadable.info, variant: "incomplete", ["text": quoted], cell: cell, field: field)
      return nil
    case .ambiguous(let candidates, let reason):
      let texts = candidates.compactMap { ValueReading.day($0)?.dayFirst }
      findings.add(
        DateAmbiguous.info, variant: reason == .monthFirst ? "month-first" : nil,
        ["text": quoted, "candidates": Self.list(texts)], cell: cell, field: field,
        fixes: texts.map { (.needsReview, $0) })
      return nil
    case .invalid:
      findings.add(DateUnreadable.info, ["text": quoted], cell: cell, field: field)
      return nil
    case .empty: return nil
    }
  }

  /// Certificates other than the stars, from the columns for standards.
  func certificates(from values: RowValues) -> [Certificate] {
    guard let text = values.text(.standard) else { return [] }
    let number = values[.standardNumber]?.code
    let schemes = text.split { $0 == ";" || $0 == "\n" || $0 == "," }
      .map { CellCleaner.normalized(String($0)) }
      .filter { !$0.isEmpty && !Self.isNoScheme($0) }
    return schemes.enumerated().map { index, scheme in
      Certificate(scheme: scheme, number: index == 0 ? number : nil)
    }
  }

  private static func isNoScheme(_ text: String) -> Bool {
    let key = HeaderKey.fold(text)
    return looksLikeStars(text)
      || ["", "khong", "chuaco", "khongco", "na", "khac", "tot"].contains(key)
  }
}
