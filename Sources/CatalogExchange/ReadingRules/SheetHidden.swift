internal import OCOPCatalog

/// Finds hidden sheets.
enum SheetHidden {
  static let info = RuleInfo(
    id: "sheet-hidden", severity: .note,
    title: LocalizedText(
      vi: "Trang tính ẩn không được đọc",
      en: "Hidden sheet not read"),
    explanation: LocalizedText(
      vi: "Nếu trang có sản phẩm, hãy bỏ ẩn (Unhide) rồi chạy lại.",
      en: "Unhide it if it holds products."),
    messages: [
      "sheet-hidden": LocalizedText(
        vi: "Trang tính “{sheet}” đang ẩn nên không được đọc.",
        en: "The sheet “{sheet}” is hidden and is not read.")
    ],
    source: "how lists are read",
    goodExample: "trang hiện",
    badExample: "trang ẩn")
}
