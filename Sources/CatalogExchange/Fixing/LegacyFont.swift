internal import Tabular

/// Fonts in which Latin codes show Vietnamese letters; Unicode text in them shows as rubbish.
enum LegacyFont {
  /// The change of look for a cell whose text became Unicode: a font that has the letters.
  static func replacement(for font: String?) -> CellStyleChange {
    guard let font, isLegacy(font) else { return CellStyleChange() }
    let name = font.lowercased()
    let isSansSerif = ["arial", "helve", "avant", "swiss", "univer"].contains { name.contains($0) }
    return CellStyleChange(fontName: isSansSerif ? "Arial" : "Times New Roman")
  }

  static func isLegacy(_ font: String) -> Bool {
    let name = font.lowercased()
    return name.hasPrefix(".vn") || name.hasPrefix("vni-") || name.hasPrefix("vni ")
  }
}
