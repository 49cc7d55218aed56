internal import OCOPCatalog

/// Finds phone numbers whose leading zero a spreadsheet has removed.
enum PhoneLostZero {
  static let info = RuleInfo(
    id: "phone-lost-zero", severity: .warning,
    title: LocalizedText(
      vi: "Số điện thoại mất số 0 đầu",
      en: "Phone number without its zero"),
    explanation: LocalizedText(
      vi: "Hãy để ô điện thoại ở dạng văn bản (Text) trước khi gõ.",
      en: "Format phone cells as text before typing."),
    messages: [
      "phone-lost-zero": LocalizedText(
        vi: "Số “{text}” bị mất số 0 ở đầu. Số đúng là {new}.",
        en: "The number “{text}” lost its leading zero. It is {new}.")
    ],
    source: "public workbooks of An Giang",
    goodExample: "0912000111",
    badExample: "912000111")
}
