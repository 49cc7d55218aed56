internal import OCOPCatalog

/// Finds stock cells that hold no whole number.
enum StockUnreadable {
  static let info = RuleInfo(
    id: "stock-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Không đọc được số lượng",
      en: "Unreadable stock"),
    explanation: LocalizedText(
      vi: "Sàn cần số lượng còn bán là một số nguyên.",
      en: "Marketplaces need the stock as a whole number."),
    messages: [
      "stock-unreadable": LocalizedText(
        vi: "Không đọc được số lượng trong “{text}”. Xin ghi một số nguyên.",
        en: "No quantity can be read in “{text}”. Please write a whole number.")
    ],
    source: "stock fields of marketplaces",
    goodExample: "200",
    badExample: "còn nhiều")
}
