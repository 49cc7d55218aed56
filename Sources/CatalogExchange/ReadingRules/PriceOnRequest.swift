internal import OCOPCatalog

/// Finds prices that are given on request only.
enum PriceOnRequest {
  static let info = RuleInfo(
    id: "price-on-request", severity: .warning,
    title: LocalizedText(
      vi: "Giá liên hệ",
      en: "Price on request"),
    explanation: LocalizedText(
      vi: "Sàn thương mại điện tử không nhận giá liên hệ.",
      en: "Marketplaces do not take prices on request."),
    messages: [
      "price-on-request": LocalizedText(
        vi: "Giá ghi “{text}”. Sàn cần một số tiền cụ thể mới đăng bán được.",
        en: "The price says “{text}”. A marketplace needs an amount.")
    ],
    source: "price fields of all marketplaces need a number",
    goodExample: "65.000",
    badExample: "Liên hệ")
}
