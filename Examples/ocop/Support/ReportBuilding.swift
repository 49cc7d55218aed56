import CatalogExchange
import Marketplaces
import OCOPCatalog
import Tabular

/// Gathers what a report shows from the lists and the marketplaces' profiles.
struct ReportBuilding {
  var language: Language
  var day: CalendarDate

  /// Everything about the lists but what marketplaces say in findings.
  func content(
    _ catalog: Catalog, files: [String], profiles: [Profile],
    listings: [(channel: String, finding: Finding)] = []
  ) throws -> ReportContent {
    var content = ReportContent(catalog: catalog, asOf: day)
    let names = Dictionary(profiles.map { ($0.id, $0.name[language]) }) { first, _ in first }
    content.channelFindings = listings.map { (names[$0.channel] ?? $0.channel, $0.finding) }
    content.channels = channels(catalog, profiles)
    let all = catalog.findings + listings.map(\.finding)
    for (path, report) in zip(files, catalog.report.files) {
      content.excerpts += try SheetExcerpt.read(path: path, findings: all, report: report)
    }
    return content
  }

  /// Writes the page.
  func write(_ content: ReportContent, to path: String) throws {
    try HTMLReport(language: language, messages: AllRules.messages).write(
      content, to: try FileSink(path: path))
  }

  private func channels(_ catalog: Catalog, _ profiles: [Profile]) -> [ReportChannel] {
    guard !catalog.products.isEmpty else { return [] }
    var tallies = profiles.map { _ in Tally() }
    let completeness = Completeness(profiles: profiles, asOf: day)
    for product in catalog.products {
      for (index, score) in completeness.scores(of: product.value).enumerated() {
        tallies[index].add(score)
      }
    }
    return zip(profiles, tallies).map { profile, tally in
      ReportChannel(
        name: profile.name[language], ready: tally.ready, products: catalog.products.count,
        completeness: tally.points / max(catalog.products.count, 1),
        advice: tally.advice(in: language))
    }
  }

  /// What filling a column would bring, counted over the products.
  private struct Tally {
    var ready = 0
    var points = 0
    private var unlocks: [ProductField: Int] = [:]
    private var missing: [ProductField: Int] = [:]
    private var blockedOtherwise = 0

    mutating func add(_ score: ChannelCompleteness) {
      points += score.score
      if score.isReady { ready += 1 }
      let required = Set(score.missing.compactMap { $0.source?.productField })
      let wished = Set(score.missingRecommended.compactMap { $0.source?.productField })
      for field in required.union(wished) { missing[field, default: 0] += 1 }
      guard !score.isReady else { return }
      if required.isEmpty { blockedOtherwise += 1 }
      if required.count == 1, let field = required.first { unlocks[field, default: 0] += 1 }
    }

    /// The columns that make most products ready first, then those that are empty most often.
    func advice(in language: Language) -> [String] {
      func products(_ number: Int) -> String {
        counted(number, vi: "sản phẩm", one: "product", many: "products", in: language)
      }
      let best = missing.keys.sorted { left, right in
        (unlocks[right] ?? 0, missing[right] ?? 0, left.rawValue)
          < (unlocks[left] ?? 0, missing[left] ?? 0, right.rawValue)
      }
      var lines = best.prefix(3).map { field in
        let count = products(missing[field] ?? 0)
        let gain = unlocks[field] ?? 0
        let grouped = Dong.grouped(Int64(gain))
        let title = field.title[language]
        let wording =
          gain > 0
          ? LocalizedText(
            vi: "Điền \(title) cho \(count) → thêm \(grouped) sản phẩm đăng được",
            en: "Fill in \(title) for \(count) → \(grouped) more can be listed")
          : LocalizedText(
            vi: "Điền \(title) cho \(count) → tin đầy đủ hơn",
            en: "Fill in \(title) for \(count) → fuller listings")
        return wording[language]
      }
      if blockedOtherwise > 0 {
        let count = products(blockedOtherwise)
        lines.append(
          LocalizedText(
            vi: "Sửa lỗi ở \(count) đã điền đủ cột",
            en: "Mend errors of \(count) with all columns filled")[language])
      }
      return lines
    }
  }
}
