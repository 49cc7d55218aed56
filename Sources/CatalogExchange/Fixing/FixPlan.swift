public import OCOPCatalog
internal import Tabular

/// The corrections of a file's cells, one per cell, chosen from findings.
///
/// Where several findings correct one cell, the last one wins: readers report the repair of the text
/// before the value read from the repaired text, so the later correction holds the earlier one.
/// A cell with several possible values is left alone: a person must choose.
public struct FixPlan: Sendable {
  /// How far corrections are applied.
  public enum Level: Hashable, Sendable {
    /// Only those with proof.
    case safe
    /// Also those that a person should look at afterwards.
    case review
  }

  /// One cell's correction.
  public struct Change: Hashable, Sendable {
    public var location: SourceLocation
    /// What the cell must still hold.
    public var old: String
    public var new: String
    /// The rule that asked for it.
    public var rule: RuleID
    public var message: Finding.Message
    /// The field the cell holds, when it is known.
    public var field: ProductField?
  }

  /// The changes in the order of sheets, rows and columns.
  public let changes: [Change]

  /// Chooses the corrections for one file.
  public init(_ findings: [Finding], file: String, level: Level) {
    var chosen: [String: Change] = [:]
    for finding in findings where finding.location.file == file {
      let usable = finding.fixes.filter {
        $0.safety == .safe || (level == .review && $0.safety == .needsReview)
      }
      guard usable.count == 1, let fix = usable.first, let cell = fix.location.cell,
        !fix.old.utf8.elementsEqual(fix.new.utf8)
      else { continue }
      chosen["\(fix.location.sheet ?? "")\u{0}\(cell)"] = Change(
        location: fix.location, old: fix.old, new: fix.new, rule: finding.rule,
        message: finding.message, field: finding.field)
    }
    changes = chosen.values.sorted { left, right in
      (left.location.sheet ?? "", left.location.row ?? 0, left.location.column ?? 0)
        < (right.location.sheet ?? "", right.location.row ?? 0, right.location.column ?? 0)
    }
  }

  /// The changes of one sheet by cell; `nil` is the one table of a text file.
  func changes(inSheet sheet: String?) -> [CellAddress: Change] {
    var result: [CellAddress: Change] = [:]
    for change in changes where change.location.sheet == sheet {
      guard let row = change.location.row, let column = change.location.column else { continue }
      result[CellAddress(row: row, column: column)] = change
    }
    return result
  }
}
