internal import OCOPCatalog

/// Finds dates that the calendar does not have or that cannot be read.
enum DateUnreadable {
  static let info = RuleInfo(
    id: "date-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Không đọc được ngày",
      en: "Unreadable date"),
    explanation: LocalizedText(
      vi: "Ngày quyết định cho biết chứng nhận còn hiệu lực hay không.",
      en: "The date of the decision tells whether a certificate still holds."),
    messages: [
      "date-unreadable": LocalizedText(
        vi: "“{text}” không phải ngày có thật. Xin ghi ngày/tháng/năm.",
        en: "“{text}” is no date. Please write day/month/year."),
      "date-unreadable.incomplete": LocalizedText(
        vi: "“{text}” chưa đủ ngày, tháng, năm. Xin ghi đủ, ví dụ 05/06/2025.",
        en: "“{text}” lacks the day. Please write day/month/year, such as 05/06/2025."),
    ],
    source: "the calendar",
    goodExample: "05/06/2025",
    badExample: "31/02/2025")
}
