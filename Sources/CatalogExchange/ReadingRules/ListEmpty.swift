internal import OCOPCatalog

/// Finds lists that have a header and no product.
enum ListEmpty {
  static let info = RuleInfo(
    id: "list-empty", severity: .error,
    title: LocalizedText(
      vi: "Danh sách chưa có sản phẩm",
      en: "List without products"),
    explanation: LocalizedText(
      vi: "Có thể đây là biểu mẫu trống.",
      en: "It may be a blank form."),
    messages: [
      "list-empty": LocalizedText(
        vi: "Danh sách mới có dòng tiêu đề, chưa có sản phẩm nào. Xin nhập sản phẩm từ dòng "
          + "dưới tiêu đề.",
        en: "The list has a header and no products yet. Please fill in the rows below.")
    ],
    source: "how lists are read",
    goodExample: "một dòng sản phẩm",
    badExample: "chỉ có tiêu đề")
}
