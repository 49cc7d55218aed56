internal import OCOPCatalog

/// Finds units of sale that are no known Vietnamese unit or pack word.
enum UnitUnknown {
  static let info = RuleInfo(
    id: "unit-unknown", severity: .warning,
    title: LocalizedText(
      vi: "Đơn vị tính lạ",
      en: "Unknown unit"),
    explanation: LocalizedText(
      vi: "Sàn chỉ nhận đơn vị tính quen thuộc.",
      en: "Marketplaces take common units only."),
    messages: [
      "unit-unknown": LocalizedText(
        vi: "Đơn vị tính “{text}” không rõ. Xin dùng kg, hộp, túi, chai, trái…",
        en: "The unit “{text}” is not known. Please use kg, hộp, túi, chai, trái…")
    ],
    source: "81 units seen in public listings",
    goodExample: "hộp",
    badExample: "hopp")
}
