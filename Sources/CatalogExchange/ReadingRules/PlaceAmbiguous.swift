internal import OCOPCatalog

/// Finds place names that several communes have.
enum PlaceAmbiguous {
  static let info = RuleInfo(
    id: "place-ambiguous", severity: .warning,
    title: LocalizedText(
      vi: "Địa phương hiểu được nhiều cách",
      en: "Place with several readings"),
    explanation: LocalizedText(
      vi: "Nhiều xã trùng tên; cần thêm huyện cũ hoặc tỉnh.",
      en: "Many communes share a name; district or province tells them apart."),
    messages: [
      "place-ambiguous": LocalizedText(
        vi: "Địa phương “{text}” có thể là {candidates}. Xin ghi rõ hơn.",
        en: "The place “{text}” may be {candidates}. Please be more exact.")
    ],
    source: "lists of provinces and communes before and since 1 July 2025",
    goodExample: "xã Tân Phú, huyện Long Mỹ, Hậu Giang",
    badExample: "Tân Phú")
}
