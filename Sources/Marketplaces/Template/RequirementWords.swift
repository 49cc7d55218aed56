internal import VietnameseText

/// The words by which templates say whether a column must be filled, in the languages seen.
enum RequirementWords {
  /// Tried in this order: "không bắt buộc" contains "bắt buộc", "ไม่จำเป็น" contains "จำเป็น".
  private static let words: [(TemplateRequirement, [String])] = [
    (
      .locked,
      [
        "không thể chỉnh sửa", "not editable", "cannot be edited", "read only", "read-only",
        "tidak dapat diubah", "tidak bisa diubah", "ไม่สามารถแก้ไข", "não editável",
      ]
    ),
    (
      .conditional,
      [
        "bắt buộc có điều kiện", "bắt buộc theo điều kiện", "bắt buộc khi", "conditionally",
        "conditional", "required if", "wajib bersyarat", "จำเป็นตามเงื่อนไข", "มีเงื่อนไข",
        "obrigatório condicional",
      ]
    ),
    (
      .optional,
      [
        "không bắt buộc", "tùy chọn", "tuỳ chọn", "nên có", "optional", "recommended", "opsional",
        "tidak wajib", "ไม่จำเป็น", "ไม่บังคับ", "ตัวเลือก", "opcional",
      ]
    ),
    (
      .required,
      ["bắt buộc", "mandatory", "required", "wajib", "จำเป็น", "บังคับ", "obrigatório"]
    ),
  ]

  /// Returns what a cell says, or `nil` when it is no such word. Long texts are explanations.
  static func requirement(_ text: String) -> TemplateRequirement? {
    let plain = VietnameseText.lowercased(VietnameseText.composed(text))
      .drop { $0.isWhitespace || $0 == "*" || $0 == "(" || $0 == "[" }
    guard !plain.isEmpty, plain.unicodeScalars.count <= 40 else { return nil }
    return words.first { $0.1.contains { plain.hasPrefix($0) } }?.0
  }

  /// Whether a label carries the star of a mandatory column.
  static func hasStar(_ label: String) -> Bool {
    label.hasPrefix("*") || label.hasSuffix("*") || label.hasSuffix("*)")
  }
}
