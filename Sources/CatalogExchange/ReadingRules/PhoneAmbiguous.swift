internal import OCOPCatalog

/// Finds phone cells that may mean several numbers, or one that a person should confirm.
enum PhoneAmbiguous {
  static let info = RuleInfo(
    id: "phone-ambiguous", severity: .warning,
    title: LocalizedText(
      vi: "Số điện thoại hiểu được nhiều cách",
      en: "Phone number with several readings"),
    explanation: LocalizedText(
      vi: "Người mua và sàn cần gọi được cho chủ thể.",
      en: "Buyers and marketplaces must be able to call."),
    messages: [
      "phone-ambiguous": LocalizedText(
        vi: "Số điện thoại “{text}” có thể là {candidates}. Xin ghi lại cho rõ.",
        en: "The phone number “{text}” may mean {candidates}. Please write it again.")
    ],
    source: "Circular 22/2014/TT-BTTTT and the 2018 renumbering",
    goodExample: "0912 000 111",
    badExample: "O912 000 111")
}
