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
      lines.append("  \(file.file): \(count(file.products, "sản phẩm", "products"))")
    }
    let errors = findings.count(.error)
    let total = count(report.products, "sản phẩm", "products")
    let verdict =
      errors == 0
      ? palette.green(LocalizedText(vi: "✔ Không có lỗi", en: "✔ No errors")[language])
      : palette.red("✘ " + count(errors, "lỗi cần sửa", "errors to mend"))
    lines.append("\(verdict) — \(total), \(lesser(findings))")
    for (id, findings) in channels.sorted(by: { $0.id < $1.id }) {
      let errors = count(findings.count(.error), "lỗi", "errors")
      lines.append("  \(id): \(errors), \(lesser(findings))")
    }
    return lines.joined(separator: "\n")
  }

  private func lesser(_ findings: FindingDigest) -> String {
    count(findings.count(.warning), "cảnh báo", "warnings") + ", "
      + count(findings.count(.note), "lưu ý", "notes")
  }

  private func count(_ number: Int, _ vi: String, _ en: String) -> String {
    Dong.grouped(Int64(number)) + " " + LocalizedText(vi: vi, en: en)[language]
  }
}
