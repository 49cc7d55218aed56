internal import OCOPCatalog

/// Finds stars that stand in the column for standards.
///
/// They are read as stars when the list has no column for stars.
enum StarsInStandardsColumn {
  static let info = RuleInfo(
    id: "stars-in-standards-column", severity: .warning,
    title: LocalizedText(
      vi: "Số sao nằm ở cột tiêu chuẩn",
      en: "Stars in the standards column"),
    explanation: LocalizedText(
      vi: "Cột tiêu chuẩn dành cho VietGAP, HACCP, ISO…; số sao nên có cột riêng.",
      en: "The standards column is for VietGAP, HACCP, ISO…; stars deserve their own column."),
    messages: [
      "stars-in-standards-column": LocalizedText(
        vi: "“{text}” là số sao OCOP nhưng nằm ở cột “{header}”. Xin thêm cột “Số sao”.",
        en: "“{text}” are OCOP stars but stand in the column “{header}”. Please add a column "
          + "“Số sao”.")
    ],
    source: "public workbooks of An Giang",
    goodExample: "Số sao: 4",
    badExample: "Tiêu chuẩn: Ocop.4")
}
