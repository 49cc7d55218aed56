/// Repairs Vietnamese text that was stored in a legacy encoding or read in the wrong code page.
public struct TextRepair: Sendable {
  public init() {}

  /// Repairs one text that stands alone.
  public func repair(_ text: String, font: String? = nil) -> RepairedText { .fine(text) }

  /// Repairs the cells of one column together.
  public func repairColumn(_ cells: [String], fonts: [String?]? = nil) -> [RepairedText] {
    cells.map { .fine($0) }
  }
}
