internal import OCOPCatalog

/// Finds prices in another currency than the đồng.
enum PriceForeignCurrency {
  static let info = RuleInfo(
    id: "price-foreign-currency", severity: .error,
    title: LocalizedText(
      vi: "Giá bằng ngoại tệ",
      en: "Price in a foreign currency"),
    explanation: LocalizedText(
      vi: "Các sàn trong nước niêm yết bằng đồng Việt Nam.",
      en: "Prices in Viet Nam are quoted in đồng."),
    messages: [
      "price-foreign-currency": LocalizedText(
        vi: "Giá “{text}” không phải tiền đồng. Xin ghi giá bằng đồng.",
        en: "The price “{text}” is not in đồng. Please give it in đồng.")
    ],
    source: "Ordinance on Foreign Exchange 2005, article 22",
    goodExample: "120.000",
    badExample: "5 USD")
}
