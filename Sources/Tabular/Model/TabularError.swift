/// Why a table could not be read or written.
///
/// The code is open: new reasons may be added without breaking callers. The words for people are
/// made at the edge, from the code and the details.
public struct TabularError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    public let name: String
    public init(_ name: String) { self.name = name }
    public var description: String { name }

    /// No such file.
    public static let notFound = Self("not-found")
    /// The file exists but may not be read.
    public static let unreadable = Self("unreadable")
    /// The path names a folder.
    public static let isDirectory = Self("is-directory")
    /// The file has no bytes.
    public static let empty = Self("empty")
    /// The bytes are of no format that is read here.
    public static let unknownFormat = Self("unknown-format")
    /// A ZIP archive that holds no workbook.
    public static let notAWorkbook = Self("not-a-workbook")
    /// The workbook is protected by a password.
    public static let encrypted = Self("encrypted")
    /// The file ends too early.
    public static let truncated = Self("truncated")
    /// The file breaks the rules of its format.
    public static let malformed = Self("malformed")
    /// The file breaks a limit of ``ReadingLimits``.
    public static let limitExceeded = Self("limit-exceeded")
    /// A known format or feature that is not read here, such as XLSB.
    public static let unsupported = Self("unsupported")
    /// There is no such sheet.
    public static let noSuchSheet = Self("no-such-sheet")
    /// The output could not be written.
    public static let unwritable = Self("unwritable")
    /// The work was cancelled.
    public static let cancelled = Self("cancelled")
  }

  public var code: Code
  /// What exactly, in technical words: a part's name, a limit's name and value.
  public var detail: String
  /// The file, when known.
  public var path: String?
  /// The sheet, when known.
  public var sheet: String?
  /// The row, from 1, when known.
  public var row: Int?

  public init(
    _ code: Code, detail: String = "", path: String? = nil, sheet: String? = nil, row: Int? = nil
  ) {
    self.code = code
    self.detail = detail
    self.path = path
    self.sheet = sheet
    self.row = row
  }
}
