import CatalogExchange
import OCOPCatalog
import Tabular

/// The words of `ocop inspect`.
struct InspectTexts {
  var language: Language
  var palette: Palette

  func file(_ document: TableDocument) {
    var parts = [document.format.rawValue.uppercased()]
    if let encoding = document.encoding { parts.append(encoding.rawValue) }
    if let delimiter = document.delimiter {
      let shown = delimiter == "\t" ? "tab" : "“\(delimiter)”"
      parts.append(LocalizedText(vi: "ngăn bằng \(shown)", en: "separated by \(shown)")[language])
    }
    Output.standard("\(palette.bold(document.name)): \(parts.joined(separator: ", "))")
  }

  func sheet(_ sheet: SheetInfo) {
    let hidden = LocalizedText(vi: " (ẩn)", en: " (hidden)")[language]
    Output.standard(
      "  " + palette.bold(sheet.name) + (sheet.visibility == .visible ? "" : palette.dim(hidden)))
  }

  func layout(_ layout: ListLayout?) {
    guard let layout else {
      let none = LocalizedText(
        vi: "    không thấy dòng tiêu đề của danh sách sản phẩm",
        en: "    no header row of a product list")
      Output.standard(palette.dim(none[language]))
      return
    }
    Output.standard(
      LocalizedText(
        vi: "    tiêu đề ở dòng \(layout.headerRow)", en: "    header in row \(layout.headerRow)")[
          language])
    for column in layout.mapping.columns {
      let letters = CellAddress.letters(ofColumn: column.column)
      let header = column.header.split(whereSeparator: \.isNewline).joined(separator: " ")
      let encoding = layout.encodings[column.column].map { palette.dim(" · " + words(for: $0)) }
      Output.standard(
        "    \(letters)  \(header) → \(outcome(column.outcome))\(encoding ?? "")")
    }
  }

  private func words(for encoding: String) -> String {
    let words =
      encoding == "UTF-8"
      ? LocalizedText(vi: "mở sai bảng mã", en: "opened in the wrong encoding")
      : LocalizedText(vi: "bảng mã cũ \(encoding)", en: "legacy encoding \(encoding)")
    return words[language]
  }

  private func outcome(_ outcome: ColumnMapping.Outcome) -> String {
    switch outcome {
    case .mapped(let field, _): palette.green(field.rawValue)
    case .guessed(let field, _):
      palette.yellow(field.rawValue + LocalizedText(vi: " (đoán)", en: " (guess)")[language])
    case .ignored: palette.dim(LocalizedText(vi: "bỏ qua", en: "ignored")[language])
    }
  }
}
