internal import OCOPCatalog

/// Finds cells that hold an error of the spreadsheet program.
enum CellError {
  static let info = RuleInfo(
    id: "cell-error", severity: .warning,
    title: LocalizedText(
      vi: "Ô báo lỗi công thức",
      en: "Cell with a formula error"),
    explanation: LocalizedText(
      vi: "Giá trị lỗi không được đọc.",
      en: "Error values are not read."),
    messages: [
      "cell-error": LocalizedText(
        vi: "Ô này báo lỗi {text}. Xin sửa công thức hoặc gõ lại giá trị.",
        en: "This cell holds the error {text}. Please mend the formula or type the value.")
    ],
    source: "error values of spreadsheet programs",
    goodExample: "65.000",
    badExample: "#N/A")
}
