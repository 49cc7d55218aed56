internal import OCOPCatalog

/// Finds dates that may be read in several ways, such as with the month first.
enum DateAmbiguous {
  static let info = RuleInfo(
    id: "date-ambiguous", severity: .warning,
    title: LocalizedText(
      vi: "Ngày hiểu được nhiều cách",
      en: "Date with several readings"),
    explanation: LocalizedText(
      vi: "Ngày kiểu Mỹ (tháng trước) hay lọt vào khi chép từ phần mềm khác.",
      en: "Dates with the month first come in from other programs."),
    messages: [
      "date-ambiguous": LocalizedText(
        vi: "Ngày “{text}” có thể là {candidates}. Xin ghi ngày trước, tháng sau.",
        en: "The date “{text}” may mean {candidates}. Please write the day first."),
      "date-ambiguous.month-first": LocalizedText(
        vi:
          "“{text}” dường như ghi tháng trước ngày. Ngày đúng có lẽ là {candidates}. Xin xem lại.",
        en: "“{text}” seems to have the month first. It probably means {candidates}."),
    ],
    source: "date notations in public workbooks",
    goodExample: "13/05/2024",
    badExample: "05/13/2024")
}
