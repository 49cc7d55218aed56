internal import OCOPCatalog

/// Finds sheets of a workbook that hold no list of products, beside one that does.
enum SheetWithoutProducts {
  static let info = RuleInfo(
    id: "sheet-without-products", severity: .note,
    title: LocalizedText(
      vi: "Trang tính không có danh sách",
      en: "Sheet without a list"),
    explanation: LocalizedText(
      vi: "Trang hướng dẫn hoặc tổng hợp không có sản phẩm là bình thường.",
      en: "Sheets with instructions or sums are normal."),
    messages: [
      "sheet-without-products": LocalizedText(
        vi: "Trang tính “{sheet}” không có danh sách sản phẩm nên không được đọc.",
        en: "The sheet “{sheet}” has no list of products and is not read.")
    ],
    source: "how lists are read",
    goodExample: "trang sản phẩm",
    badExample: "trang hướng dẫn")
}
