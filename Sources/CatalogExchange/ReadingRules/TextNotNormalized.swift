internal import OCOPCatalog

/// Finds text with split marks, invisible characters or look-alike letters.
enum TextNotNormalized {
  static let info = RuleInfo(
    id: "text-not-normalized", severity: .note,
    title: LocalizedText(
      vi: "Chữ có ký tự ẩn, ký tự lạ hoặc dấu rời",
      en: "Text with hidden or foreign characters or split marks"),
    explanation: LocalizedText(
      vi: "Hai chữ nhìn giống nhau nhưng máy không coi là một, nên tìm kiếm bị sót.",
      en: "Two texts look alike but machines do not find them equal."),
    messages: [
      "text-not-normalized": LocalizedText(
        vi: "Chữ có ký tự ẩn, ký tự lạ hoặc dấu rời; đã đọc là “{new}”.",
        en: "Text has hidden or foreign characters or split marks; it was read as “{new}”.")
    ],
    source: "Unicode Standard Annex 15 and Technical Standard 39",
    goodExample: "Đồng Tháp",
    badExample: "Ðồng Tháp")
}
