internal import OCOPCatalog

/// Finds rows that state something about a product without its name.
enum RowWithoutName {
  static let info = RuleInfo(
    id: "row-without-name", severity: .error,
    title: LocalizedText(
      vi: "Dòng không có tên sản phẩm",
      en: "Row without a product name"),
    explanation: LocalizedText(
      vi: "Không có tên thì không đăng bán được.",
      en: "Nothing can be listed without a name."),
    messages: [
      "row-without-name": LocalizedText(
        vi: "Dòng này không có tên sản phẩm nên không được đọc. Xin ghi tên sản phẩm.",
        en: "This row has no product name and is not read. Please write the name.")
    ],
    source: "how lists are read",
    goodExample: "Mứt khóm dẻo | 65.000",
    badExample: "| 65.000")
}
