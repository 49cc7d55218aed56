internal import OCOPCatalog

/// Finds tax codes that a person should confirm: a letter for a digit, a missing hyphen.
enum TaxCodeDoubtful {
  static let info = RuleInfo(
    id: "tax-code-doubtful", severity: .warning,
    title: LocalizedText(
      vi: "Mã số thuế cần xác nhận",
      en: "Doubtful tax code"),
    explanation: LocalizedText(
      vi: "Mã số thuế dùng để sàn xác minh người bán.",
      en: "Marketplaces verify sellers by their tax code."),
    messages: [
      "tax-code-doubtful": LocalizedText(
        vi: "Mã số thuế “{text}” có lẽ là {candidates}. Xin kiểm tra lại.",
        en: "The tax code “{text}” is probably {candidates}. Please check.")
    ],
    source: "Circular 86/2024/TT-BTC",
    goodExample: "1800000018",
    badExample: "18OOOOOO18")
}
