internal import OCOPCatalog

/// Finds price cells that hold no price.
enum PriceUnreadable {
  static let info = RuleInfo(
    id: "price-unreadable", severity: .error,
    title: LocalizedText(
      vi: "Không đọc được giá",
      en: "Unreadable price"),
    explanation: LocalizedText(
      vi: "Ô giá chỉ nên có số tiền; lời ghi chú nên để ở cột khác.",
      en: "A price cell should hold an amount; remarks belong in another column."),
    messages: [
      "price-unreadable": LocalizedText(
        vi: "Không đọc được giá trong “{text}”. Xin ghi số tiền bằng đồng.",
        en: "No price can be read in “{text}”. Please write an amount in đồng.")
    ],
    source: "price notations counted in 1,851 public listings",
    goodExample: "65.000",
    badExample: "giá như cũ")
}
