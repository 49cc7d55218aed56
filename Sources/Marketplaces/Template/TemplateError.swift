/// Why a marketplace's template was not filled. Nothing has been written then.
public struct TemplateError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// No sheet has columns that the profile knows.
    public static let notRecognized = Self("not-recognized")
    /// The workbook reaches outside, runs macros, or has formulas where products belong.
    public static let activeContent = Self("active-content")
    /// The template differs from what the profile knows in a way that would lose data.
    public static let drifted = Self("drifted")
    /// Two columns have the same key.
    public static let ambiguousColumns = Self("ambiguous-columns")
    /// There are more rows than a sheet takes.
    public static let tooManyRows = Self("too-many-rows")
    /// The remembered look of the last template cannot be read or written.
    public static let badMemory = Self("bad-memory")
  }

  public var code: Code
  /// What exactly, in technical words.
  public var detail: String
  /// What differs, for ``Code/drifted``.
  public var drift: [TemplateDrift]

  public init(_ code: Code, detail: String = "", drift: [TemplateDrift] = []) {
    self.code = code
    self.detail = detail
    self.drift = drift
  }
}
