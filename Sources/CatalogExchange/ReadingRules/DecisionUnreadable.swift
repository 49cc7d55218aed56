internal import OCOPCatalog

/// Finds decision cells without a number.
enum DecisionUnreadable {
  static let info = RuleInfo(
    id: "decision-unreadable", severity: .warning,
    title: LocalizedText(
      vi: "Không đọc được số quyết định",
      en: "Unreadable decision number"),
    explanation: LocalizedText(
      vi: "Quyết định là bằng chứng cho số sao.",
      en: "The decision is the evidence for the stars."),
    messages: [
      "decision-unreadable": LocalizedText(
        vi: "Không đọc được số quyết định trong “{text}”. Xin ghi như 120/QĐ-UBND.",
        en: "No decision number can be read in “{text}”. Please write it like 120/QĐ-UBND."),
      "decision-unreadable.doubtful": LocalizedText(
        vi: "Số quyết định “{text}” có lẽ là {candidates}. Xin kiểm tra lại.",
        en: "The decision “{text}” is probably {candidates}. Please check."),
    ],
    source: "Decision 148/QĐ-TTg",
    goodExample: "120/QĐ-UBND",
    badExample: "theo QĐ của tỉnh")
}
