internal import OCOPCatalog

/// Finds rows below the header that are no products.
enum RowSkipped {
  static let info = RuleInfo(
    id: "row-skipped", severity: .note,
    title: LocalizedText(
      vi: "Dòng không phải sản phẩm",
      en: "Row that is no product"),
    explanation: LocalizedText(
      vi: "Bỏ qua các dòng này là đúng; đây chỉ là thông tin.",
      en: "Skipping them is right; this is for information."),
    messages: [
      "row-skipped.repeated-header": LocalizedText(
        vi: "Dòng này lặp lại tiêu đề nên được bỏ qua.",
        en: "This row repeats the header and is skipped."),
      "row-skipped.column-numbers": LocalizedText(
        vi: "Dòng này đánh số cột nên được bỏ qua.",
        en: "This row numbers the columns and is skipped."),
      "row-skipped.total": LocalizedText(
        vi: "Dòng cộng “{text}” được bỏ qua.",
        en: "The sum “{text}” is skipped."),
      "row-skipped.section": LocalizedText(
        vi: "Dòng tên mục “{text}” được bỏ qua.",
        en: "The section title “{text}” is skipped."),
      "row-skipped.remark": LocalizedText(
        vi: "Dòng ghi chú “{text}” được bỏ qua.",
        en: "The remark “{text}” is skipped."),
    ],
    source: "how lists are read",
    goodExample: "1 | Mứt khóm | 65.000",
    badExample: "Tổng cộng | | 1.200.000")
}
