public import OCOPCatalog

/// What each column of a table was taken for.
public struct ColumnMapping: Hashable, Sendable {
  /// One column with a header or a guessed field.
  public struct Column: Hashable, Sendable {
    /// The column, from 1.
    public var column: Int
    /// The header as typed, both lines of a two-line header; empty when there is none.
    public var header: String
    public var outcome: Outcome
    /// What the header says about units.
    public var unit: HeaderUnit?

    public init(column: Int, header: String, outcome: Outcome, unit: HeaderUnit? = nil) {
      self.column = column
      self.header = header
      self.outcome = outcome
      self.unit = unit
    }

    /// The field, when the column is used.
    public var field: ProductField? {
      switch outcome {
      case .mapped(let field, _), .guessed(let field, _): field
      case .ignored: nil
      }
    }
  }

  /// How a column was understood.
  public enum Outcome: Hashable, Sendable {
    /// The header is a known spelling of a field.
    case mapped(ProductField, alias: String)
    /// Part of the header or the values point to a field.
    case guessed(ProductField, reason: Reason)
    /// The column is not used.
    case ignored(IgnoredReason)
  }

  /// Why a field was guessed.
  public enum Reason: String, Hashable, Sendable {
    /// Part of the header's words.
    case partOfHeader = "part-of-header"
    /// The header has two meanings and the values decided.
    case values
    /// A related column stands in for a missing one.
    case standIn = "stand-in"
  }

  /// Why a column is not used.
  public enum IgnoredReason: String, Hashable, Sendable {
    /// The header is not known.
    case unknownHeader = "unknown-header"
    /// The header is known, but a product has no such field.
    case noField = "no-field"
    /// Another column gives the same field.
    case duplicate
  }

  public var columns: [Column]

  public init(columns: [Column] = []) { self.columns = columns }

  /// The column of each used field.
  public var columnOfField: [ProductField: Int] {
    var result: [ProductField: Int] = [:]
    for column in columns {
      if let field = column.field, result[field] == nil { result[field] = column.column }
    }
    return result
  }

  /// Whether the mapping names enough for a list of products: a name.
  public var hasName: Bool { columns.contains { $0.field == .name } }
}
