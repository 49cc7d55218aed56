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
          + "add one."),
      "header-not-found.lost": LocalizedText(
        vi: "Tệp đã mất chữ khi lưu, chẳng hạn “{text}”, nên không đọc được tiêu đề. Xin mở bản "
          + "gốc, lưu lại dạng .xlsx hoặc “CSV UTF-8”.",
        en: "Letters were lost when the file was saved, such as in “{text}”, so the header cannot "
          + "be read. Please open the original and save it as .xlsx or “CSV UTF-8”."),
    ],
    source: "how lists are read",
    goodExample: "Tên sản phẩm | Giá",
    badExample: "(không có tiêu đề)")
}
