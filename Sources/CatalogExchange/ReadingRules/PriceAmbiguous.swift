internal import OCOPCatalog

/// Finds prices that can be read in more than one way.
///
/// A wrong guess is off by a factor of a thousand, so the reader never guesses.
enum PriceAmbiguous {
  static let info = RuleInfo(
    id: "price-ambiguous", severity: .warning,
    title: LocalizedText(
      vi: "Giá hiểu được nhiều cách",
      en: "Price with several readings"),
    explanation: LocalizedText(
      vi: "Ghi đủ số đồng để không ai hiểu nhầm nghìn với đồng.",
      en: "Write the amount in full đồng so that nobody mistakes thousands."),
    messages: [
      "price-ambiguous": LocalizedText(
        vi: "Giá “{text}” có thể là {candidates}. Xin ghi rõ số tiền, ví dụ 120.000.",
        en: "The price “{text}” may mean {candidates}. Please write the whole amount, such as "
          + "120.000.")
    ],
    source: "price notations counted in 1,851 public listings",
    goodExample: "120.000",
    badExample: "120")
}
