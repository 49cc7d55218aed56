internal import OCOPCatalog

/// Finds a blank producer below a row that names one, in lists that give it once per block.
enum BlockValueMissing {
  static let info = RuleInfo(
    id: "block-value-missing", severity: .warning,
    title: LocalizedText(
      vi: "Ô trống dưới ô có giá trị",
      en: "Blank below a value"),
    explanation: LocalizedText(
      vi: "Máy chỉ tự lấy giá trị dòng trên khi các ô đã được gộp (merge).",
      en: "Values are carried down only in merged cells."),
    messages: [
      "block-value-missing": LocalizedText(
        vi: "Ô “{header}” để trống; có lẽ giống dòng trên: “{new}”. Xin ghi đủ ở mỗi dòng.",
        en: "The cell “{header}” is blank; it is probably the same as above: “{new}”. Please "
          + "fill in each row.")
    ],
    source: "import templates with parent values on the first row of a block",
    goodExample: "HTX A; HTX A",
    badExample: "HTX A; (trống)")
}
