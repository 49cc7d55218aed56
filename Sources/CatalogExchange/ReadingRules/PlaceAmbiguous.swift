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
        en: "The place “{text}” may be {candidates}. Please be more exact."),
      "place-ambiguous.one": LocalizedText(
        vi: "“{text}” có phải là {candidates} không? Nếu đúng, xin ghi lại đầy đủ như vậy.",
        en: "Is “{text}” {candidates}? If so, please write it in full like this."),
      "place-ambiguous.many": LocalizedText(
        vi: "Có {count} nơi tên “{text}”, chẳng hạn {candidates}. Xin ghi thêm tỉnh, thành phố.",
        en: "{count} places are called “{text}”, such as {candidates}. Please add the province."),
    ],
    source: "lists of provinces and communes before and since 1 July 2025",
    goodExample: "xã Tân Phú, huyện Long Mỹ, Hậu Giang",
    badExample: "Tân Phú")

  /// More places than this are told by their number and the first of them.
  static let mostShown = 4

  /// Which message fits this many places.
  static func variant(of count: Int) -> String? {
    count == 1 ? "one" : count > mostShown ? "many" : nil
  }
}
