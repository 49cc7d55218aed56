/// Repairs Vietnamese text that was stored in a legacy encoding or read in the wrong code page.
///
/// A text is changed only with proof: the words of the repaired text are Vietnamese syllables, those
/// of the text as it stands are not, and no other encoding reads as well. Where proof is missing the
/// text stays as it is and the readings are offered. Text that reads well as it stands is never
/// touched when it stands alone; a column can tell more, see ``repairColumn(_:fonts:)``.
public struct TextRepair: Sendable {
  public init() {}

  /// Repairs one text that stands alone.
  ///
  /// - Parameters:
  ///   - text: The text as the file holds it; do not clean it before, the soft hyphens in it matter.
  ///   - font: The name of the font it is shown in, if known. `.Vn…` fonts prove TCVN3, those that
  ///     end in H show capitals; `VNI-…` fonts prove VNI.
  /// - Complexity: Linear in the length of the text.
  public func repair(_ text: String, font: String? = nil) -> RepairedText {
    ColumnRepair.lone.repair(text, font: font)
  }

  /// Repairs the cells of one column together.
  ///
  /// A column tells more than a cell: short cells and cells that also read as Vietnamese are decided
  /// by the others. When the column holds even one cell that is surely Unicode, its cells are
  /// decided one by one.
  ///
  /// - Parameters:
  ///   - cells: The texts from top to bottom, the header left out.
  ///   - fonts: The font of each cell, where known.
  /// - Returns: One result per cell, in the same order.
  public func repairColumn(_ cells: [String], fonts: [String?]? = nil) -> [RepairedText] {
    var evidence = ColumnEvidence()
    func font(_ index: Int) -> String? {
      guard let fonts, index < fonts.count else { return nil }
      return fonts[index]
    }
    for (index, cell) in cells.enumerated() { evidence.add(cell, font: font(index)) }
    let column = evidence.decided()
    return cells.enumerated().map { column.repair($1, font: font($0)) }
  }
}
