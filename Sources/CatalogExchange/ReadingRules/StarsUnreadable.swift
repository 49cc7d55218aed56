internal import OCOPCatalog

/// Finds star cells that hold no number of stars from 1 to 5.
enum StarsUnreadable {
  static let info = RuleInfo(
    id: "stars-unreadable", severity: .error,
    title: LocalizedText(
      vi: "Không đọc được số sao",
      en: "Unreadable stars"),
    explanation: LocalizedText(
      vi: "Số sao phải đúng với quyết định công nhận.",
      en: "Stars must be those of the decision."),
    messages: [
      "stars-unreadable": LocalizedText(
        vi: "Không đọc được số sao trong “{text}”. Xin ghi 3, 4 hoặc 5.",
        en: "No stars can be read in “{text}”. Please write 3, 4 or 5."),
      "stars-unreadable.several": LocalizedText(
        vi: "Số sao “{text}” có thể là {candidates}. Xin ghi một số.",
        en: "The stars “{text}” may mean {candidates}. Please write one number."),
      "stars-unreadable.potential": LocalizedText(
        vi: "“{text}” là sao dự kiến, chưa được công nhận nên không được đăng.",
        en: "“{text}” are hoped-for stars; they are not recognised and are not listed."),
    ],
    source: "Decision 148/QĐ-TTg",
    goodExample: "4 sao",
    badExample: "sao vàng")
}
