internal import OCOPCatalog

/// Finds sheets with rows but without a header that names the product.
enum HeaderNotFound {
  static let info = RuleInfo(
    id: "header-not-found", severity: .error,
    title: LocalizedText(
      vi: "Không thấy dòng tiêu đề",
      en: "No header row"),
    explanation: LocalizedText(
      vi: "Dòng tiêu đề cho biết cột nào là tên, giá, quy cách.",
      en: "The header row tells which column is which."),
    messages: [
      "header-not-found": LocalizedText(
        vi: "Không thấy dòng tiêu đề có cột “Tên sản phẩm” trong 30 dòng đầu. Xin thêm dòng "
          + "tiêu đề.",
        en: "No header row with a column “Tên sản phẩm” was found in the first 30 rows. Please "
          + "add one.")
    ],
    source: "how lists are read",
    goodExample: "Tên sản phẩm | Giá",
    badExample: "(không có tiêu đề)")
}
