internal import OCOPCatalog

/// Finds prices for an amount that is not the pack for sale.
enum PricePerUnit {
  static let info = RuleInfo(
    id: "price-per-unit", severity: .note,
    title: LocalizedText(
      vi: "Giá theo đơn vị khác với quy cách",
      en: "Price for another amount than the pack"),
    explanation: LocalizedText(
      vi: "Sàn bán theo gói hàng, nên giá phải là giá của một gói.",
      en: "Marketplaces sell packs, so the price must be that of one pack."),
    messages: [
      "price-per-unit": LocalizedText(
        vi: "Giá “{text}” tính cho {per}, không phải cho một {pack}. Xin kiểm tra giá của một "
          + "{pack}.",
        en: "The price “{text}” is for {per}, not for one {pack}. Please check the price of one"
          + " {pack}.")
    ],
    source: "price notations counted in 1,851 public listings",
    goodExample: "65.000 / hộp 250 g",
    badExample: "80k/kg; hộp 250 g")
}
