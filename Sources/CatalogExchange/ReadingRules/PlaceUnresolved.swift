internal import OCOPCatalog

/// Finds place names that no administrative list has.
enum PlaceUnresolved {
  static let info = RuleInfo(
    id: "place-unresolved", severity: .warning,
    title: LocalizedText(
      vi: "Không nhận ra địa phương",
      en: "Unknown place"),
    explanation: LocalizedText(
      vi: "Nơi sản xuất cần đúng tên theo danh mục hành chính.",
      en: "The origin needs an official name."),
    messages: [
      "place-unresolved": LocalizedText(
        vi: "Không nhận ra địa phương “{text}”. Xin ghi đúng tên xã/phường và tỉnh/thành phố.",
        en: "The place “{text}” is not known. Please write commune and province.")
    ],
    source: "lists of provinces and communes before and since 1 July 2025",
    goodExample: "xã Vị Thủy, Cần Thơ",
    badExample: "xã Vị Thũy Xuân, Cần Thơ")
}
