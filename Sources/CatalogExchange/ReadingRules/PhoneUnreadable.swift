internal import OCOPCatalog

/// Finds phone numbers that no Vietnamese network has.
enum PhoneUnreadable {
  static let info = RuleInfo(
    id: "phone-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Số điện thoại không đúng",
      en: "Unreadable phone number"),
    explanation: LocalizedText(
      vi: "Người mua và sàn cần gọi được cho chủ thể.",
      en: "Buyers and marketplaces must be able to call."),
    messages: [
      "phone-unreadable": LocalizedText(
        vi: "Số điện thoại “{text}” không đúng. Xin kiểm tra lại.",
        en: "The phone number “{text}” is not right. Please check it."),
      "phone-unreadable.several": LocalizedText(
        vi: "Số điện thoại “{text}” có thể là {candidates}. Xin ghi lại cho rõ.",
        en: "The phone number “{text}” may mean {candidates}. Please write it again."),
    ],
    source: "Circular 22/2014/TT-BTTTT and the 2018 renumbering",
    goodExample: "0912 000 111",
    badExample: "0912 000 1111")
}
