import CatalogExchange
import OCOPCatalog

/// The few lines at the end that say how a check went.
struct ValidationSummary {
  var report: ImportReport
  var findings: FindingDigest
  var channels: [(id: String, findings: FindingDigest)] = []
  var language: Language
  var palette = Palette.standard

  var text: String {
    var lines: [String] = []
    for file in report.files {
      lines.append("  \(file.file): \(products(file.products))")
    }
    let errors = findings.count(.error)
    let total = products(report.products)
    let verdict =
      errors == 0
      ? palette.green(LocalizedText(vi: "✔ Không có lỗi", en: "✔ No errors")[language])
      : palette.red(
        "✘ "
          + counted(
            errors, vi: "lỗi cần sửa", one: "error to mend", many: "errors to mend", in: language))
    lines.append("\(verdict) — \(total), \(lesser(findings))")
    for (id, findings) in channels.sorted(by: { $0.id < $1.id }) {
      let errors = counted(
        findings.count(.error), vi: "lỗi", one: "error", many: "errors", in: language)
      lines.append("  \(id): \(errors), \(lesser(findings))")
    }
    return lines.joined(separator: "\n")
  }

  private func products(_ number: Int) -> String {
    counted(number, vi: "sản phẩm", one: "product", many: "products", in: language)
  }

  private func lesser(_ findings: FindingDigest) -> String {
    counted(
      findings.count(.warning), vi: "cảnh báo", one: "warning", many: "warnings", in: language)
      + ", "
      + counted(findings.count(.note), vi: "lưu ý", one: "note", many: "notes", in: language)
  }
}
