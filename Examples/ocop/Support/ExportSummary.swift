import Marketplaces
import OCOPCatalog

/// What an export made, in the few lines a person reads.
struct ExportSummary {
  var report: ExportReport
  var profile: Profile
  var language: Language
  var palette = Palette.standard

  var text: String {
    let title = palette.bold(profile.name[language])
    let listed =
      counted(report.listed, vi: "sản phẩm", one: "product", many: "products", in: language) + ", "
      + counted(
        report.rows, vi: "dòng sẵn sàng đăng", one: "row ready", many: "rows ready", in: language)
    var lines = ["\(title): \(palette.green(listed))"]
    if report.blocked > 0 {
      let blocked = LocalizedText(
        vi: "\(number(report.blocked)) sản phẩm chưa đăng được, xem trang “Chưa đăng được”",
        en: "\(number(report.blocked)) products held back, see the sheet “Chưa đăng được”")
      lines.append("  " + palette.yellow(blocked[language]))
      for (rule, count) in report.reasons.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
        let title = ListingRules.info(rule)?.title[language] ?? rule.name
        lines.append("    \(number(count)) × \(title)")
      }
    }
    lines.append("  → \(report.path)")
    if report.fittedImages > 0 {
      let fitted = LocalizedText(
        vi:
          "\(number(report.copiedImages)) ảnh đã chép, \(number(report.fittedImages)) ảnh trong đó "
          + "được chỉnh cho hợp với kênh",
        en:
          "\(number(report.copiedImages)) pictures copied, \(number(report.fittedImages)) of them "
          + "made to fit")
      lines.append("  " + fitted[language])
    }
    if let notes = report.notesPath { lines.append("  → \(notes)") }
    if let notice = report.notice { lines.append("  " + palette.dim(notice[language])) }
    return lines.joined(separator: "\n")
  }

  private func number(_ value: Int) -> String { Dong.grouped(Int64(value)) }
}
