internal import OCOPCatalog

/// Finds columns that are not read.
enum ColumnIgnored {
  static let info = RuleInfo(
    id: "column-ignored", severity: .note,
    title: LocalizedText(
      vi: "Cột không dùng đến",
      en: "Unused column"),
    explanation: LocalizedText(
      vi: "Thông tin trong cột này không lên sàn.",
      en: "What the column holds is not listed."),
    messages: [
      "column-ignored": LocalizedText(
        vi: "Cột “{header}” không được dùng.",
        en: "The column “{header}” is not used."),
      "column-ignored.duplicate": LocalizedText(
        vi: "Cột “{header}” trùng nội dung với cột khác nên không được dùng.",
        en: "The column “{header}” repeats another one and is not used."),
    ],
    source: "how lists are read",
    goodExample: "Tên sản phẩm",
    badExample: "Doanh thu")
}
