internal import OCOPCatalog

/// Finds text that looks damaged where the right text is not certain.
enum LegacyTextSuspect {
  static let info = RuleInfo(
    id: "legacy-text-suspect", severity: .warning,
    title: LocalizedText(
      vi: "Chữ có thể bị lỗi phông",
      en: "Text may be damaged"),
    explanation: LocalizedText(
      vi: "Chữ lỗi phông không tìm kiếm được và người mua không đọc được.",
      en: "Damaged text cannot be searched or read."),
    messages: [
      "legacy-text-suspect": LocalizedText(
        vi: "Chữ “{text}” có thể bị lỗi phông. Xin xem lại.",
        en: "The text “{text}” may be damaged. Please look at it."),
      "legacy-text-suspect.likely": LocalizedText(
        vi: "Chữ “{text}” có thể bị lỗi phông; có lẽ là “{new}”. Xin xem lại.",
        en: "The text “{text}” may be damaged; it is probably “{new}”."),
    ],
    source: "code tables of TCVN 5712:1993 and VNI",
    goodExample: "Hợp tác xã",
    badExample: "Hîp")
}
