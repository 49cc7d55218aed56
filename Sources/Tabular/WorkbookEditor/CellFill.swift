/// The background of a cell, as its workbook holds it.
package struct CellFill: Hashable, Sendable {
  /// The `fill` element, empty when the cell has no background.
  package var record: String
  /// The color when the background is one even RGB color.
  package var color: SheetColor?
}

/// The backgrounds of a workbook's cell formats.
struct FillTable {
  private var byFormat: [CellFill] = []

  init(_ styles: StylesEditor, limits: ReadingLimits) throws(TabularError) {
    var fills: [CellFill] = []
    for record in styles.fills { fills.append(try Self.fill(record, limits: limits)) }
    for format in styles.formats {
      let bytes = Array(format.utf8)
      let span = try XMLOutline(bytes, limits: limits).root
      let index = span.attribute("fillId", bytes).flatMap { Int($0) } ?? 0
      byFormat.append(
        index > 0 && fills.indices.contains(index) ? fills[index] : CellFill(record: ""))
    }
  }

  subscript(format: Int) -> CellFill {
    byFormat.indices.contains(format) ? byFormat[format] : CellFill(record: "")
  }

  private static func fill(
    _ record: String, limits: ReadingLimits
  ) throws(TabularError) -> CellFill {
    let bytes = Array(record.utf8)
    let outline = try XMLOutline(bytes, limits: limits)
    guard let pattern = outline.child("patternFill") else { return CellFill(record: record) }
    switch pattern.attribute("patternType", bytes) {
    case nil, "none": return CellFill(record: "")
    case "solid": break
    default: return CellFill(record: record)
    }
    let inside = try XMLOutline(bytes, in: pattern.range, limits: limits)
    guard let text = inside.child("fgColor")?.attribute("rgb", bytes), text.utf8.count == 8,
      let value = UInt32(text, radix: 16)
    else { return CellFill(record: record) }
    return CellFill(record: record, color: SheetColor(value))
  }
}
