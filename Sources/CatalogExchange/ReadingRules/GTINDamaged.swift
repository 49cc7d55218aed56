internal import OCOPCatalog

/// Finds barcode numbers that a spreadsheet has cut off (8.93E+12) or that cannot be read.
enum GTINDamaged {
  static let info = RuleInfo(
    id: "gtin-damaged", severity: .error,
    title: LocalizedText(
      vi: "Mã vạch bị hỏng",
      en: "Damaged barcode number"),
    explanation: LocalizedText(
      vi: "Số bị Excel rút gọn không khôi phục được; phải nhập lại từ bao bì.",
      en: "Digits a spreadsheet has dropped cannot be restored."),
    messages: [
      "gtin-damaged": LocalizedText(
        vi: "Mã vạch “{text}” đã mất số. Xin nhập lại ở ô dạng văn bản.",
        en: "The barcode “{text}” lost digits. Please type it again in a text cell."),
      "gtin-damaged.doubtful": LocalizedText(
        vi: "Mã vạch “{text}” có lẽ là {candidates}. Xin so lại với bao bì.",
        en: "The barcode “{text}” is probably {candidates}. Please compare with the pack."),
    ],
    source: "GS1 General Specifications",
    goodExample: "8930000000019",
    badExample: "8.93E+12")
}
