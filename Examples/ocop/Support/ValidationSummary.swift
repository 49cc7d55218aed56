import CatalogExchange
import OCOPCatalog

/// The few lines at the end that say how a check went.
struct ValidationSummary {
  var catalog: Catalog
  var listings: [(channel: String, finding: Finding)]
  var language: Language
  var palette = Palette.standard

  var text: String {
    var lines: [String] = []
    for file in catalog.report.files {
      lines.append("  \(file.file): \(count(file.products, "sản phẩm", "products"))")
    }
    let own = counts(catalog.findings)
    let total = count(catalog.products.count, "sản phẩm", "products")
    let verdict =
      own.errors == 0
      ? palette.green(LocalizedText(vi: "✔ Không có lỗi", en: "✔ No errors")[language])
      : palette.red("✘ " + count(own.errors, "lỗi cần sửa", "errors to mend"))
    lines.append(
      "\(verdict) — \(total), \(count(own.warnings, "cảnh báo", "warnings")), "
        + count(own.notes, "lưu ý", "notes"))
    for channel in Set(listings.map(\.channel)).sorted() {
      let channelCounts = counts(listings.filter { $0.channel == channel }.map(\.finding))
      lines.append(
        "  \(channel): \(count(channelCounts.errors, "lỗi", "errors")), "
          + "\(count(channelCounts.warnings, "cảnh báo", "warnings")), "
          + count(channelCounts.notes, "lưu ý", "notes"))
    }
    return lines.joined(separator: "\n")
  }

  private func counts(_ findings: [Finding]) -> (errors: Int, warnings: Int, notes: Int) {
    findings.reduce(into: (0, 0, 0)) { counts, finding in
      switch finding.severity {
      case .error: counts.0 += 1
      case .warning: counts.1 += 1
      case .note: counts.2 += 1
      }
    }
  }

  private func count(_ number: Int, _ vi: String, _ en: String) -> String {
    Dong.grouped(Int64(number)) + " " + LocalizedText(vi: vi, en: en)[language]
  }
}
