internal import OCOPCatalog

/// Finds pack sizes that hold no amount, or several.
enum PackUnreadable {
  static let info = RuleInfo(
    id: "pack-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Không đọc được quy cách",
      en: "Unreadable pack size"),
    explanation: LocalizedText(
      vi: "Khối lượng tịnh bắt buộc phải có trên nhãn hàng đóng gói.",
      en: "The net content is required on the label of packed goods."),
    messages: [
      "pack-unreadable": LocalizedText(
        vi: "Không đọc được quy cách “{text}”. Xin ghi như “hộp 500 g” hoặc “thùng 24 chai x "
          + "330 ml”.",
        en: "The pack size “{text}” cannot be read. Please write it like “hộp 500 g”."),
      "pack-unreadable.several": LocalizedText(
        vi: "Quy cách “{text}” có thể là {candidates}. Xin ghi rõ một quy cách.",
        en: "The pack size “{text}” may mean {candidates}. Please state one."),
      "pack-unreadable.range": LocalizedText(
        vi: "Quy cách “{text}” là một khoảng. Sàn cần một khối lượng tịnh cụ thể.",
        en: "The pack size “{text}” is a range. A marketplace needs one net content."),
    ],
    source: "Decree 43/2017/NĐ-CP, article 14",
    goodExample: "hộp 500 g",
    badExample: "tùy loại")
}
