internal import Tabular

/// The sheets of the blank list beside the list itself, known again by name and first cell so that
/// they are never read as products.
enum TemplateSheets {
  static let list = "Sản phẩm"
  static let guide = "Hướng dẫn"
  static let guideTitle = "Cách điền danh sách sản phẩm"
  static let choices = "Danh mục"
  static let choicesTitle = "Tỉnh của xã"

  /// Whether a sheet is one of them.
  static func isOurs(name: String, firstCell: String?) -> Bool {
    (name.hasPrefix(guide) && firstCell == guideTitle)
      || (name.hasPrefix(choices) && firstCell == choicesTitle)
  }
}
