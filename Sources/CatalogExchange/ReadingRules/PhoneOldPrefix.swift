internal import OCOPCatalog

/// Finds phone numbers from before the renumbering of 2017 (landlines) and 2018 (mobiles).
enum PhoneOldPrefix {
  static let info = RuleInfo(
    id: "phone-old-prefix", severity: .warning,
    title: LocalizedText(
      vi: "Đầu số điện thoại cũ",
      en: "Old phone prefix"),
    explanation: LocalizedText(
      vi: "Số 11 chữ số đã chuyển thành 10 chữ số từ 15/9/2018; gọi số cũ không được.",
      en: "Mobile numbers with 11 digits became 10 digits on 15 September 2018."),
    messages: [
      "phone-old-prefix": LocalizedText(
        vi: "Số “{text}” dùng đầu số cũ. Số hiện nay là {new}.",
        en: "The number “{text}” has an old prefix. Today it is {new}.")
    ],
    source: "plan of the Ministry of Information and Communications of 2018",
    goodExample: "0382631097",
    badExample: "01682631097")
}
