internal import OCOPCatalog

/// Finds tax codes that fit their check digit once the zero at the start is put back.
enum TaxCodeLostZero {
  static let info = RuleInfo(
    id: "tax-code-lost-zero", severity: .warning,
    title: LocalizedText(
      vi: "Mã số thuế mất số 0 đầu",
      en: "Tax code without its zero"),
    explanation: LocalizedText(
      vi: "Excel bỏ số 0 đầu khi ô ở dạng số. Hãy để ô ở dạng văn bản.",
      en: "Spreadsheets drop leading zeros of numbers. Format the cell as text."),
    messages: [
      "tax-code-lost-zero": LocalizedText(
        vi: "Mã số thuế “{text}” bị mất số 0 ở đầu. Mã đúng có lẽ là {new}. Xin xem lại.",
        en: "The tax code “{text}” lost its leading zero. It is probably {new}.")
    ],
    source: "check digit rule of tax codes",
    goodExample: "0990000011",
    badExample: "990000011")
}
