internal import OCOPCatalog

/// Finds tax codes that do not have 10, 13 or 12 digits.
enum TaxCodeUnreadable {
  static let info = RuleInfo(
    id: "tax-code-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Mã số thuế không đúng dạng",
      en: "Unreadable tax code"),
    explanation: LocalizedText(
      vi: "Mã số thuế dùng để sàn xác minh người bán.",
      en: "Marketplaces verify sellers by their tax code."),
    messages: [
      "tax-code-unreadable": LocalizedText(
        vi: "Mã số thuế “{text}” không đúng dạng. Mã có 10 số, hoặc 10 số và 3 số chi nhánh.",
        en: "The tax code “{text}” has a wrong form. It has 10 digits, or 10 and 3 for a "
          + "branch."),
      "tax-code-unreadable.doubtful": LocalizedText(
        vi: "Mã số thuế “{text}” có lẽ là {candidates}. Xin kiểm tra lại.",
        en: "The tax code “{text}” is probably {candidates}. Please check."),
    ],
    source: "Circular 86/2024/TT-BTC",
    goodExample: "1800000018",
    badExample: "MN01")
}
