/// How a table file is to be read.
public struct ReadingOptions: Hashable, Sendable {
  /// The bounds against hostile files.
  public var limits: ReadingLimits
  /// The encoding of a text file; found out when `nil`.
  public var encoding: TextEncoding?
  /// The ASCII character between the fields of a text file; found out when `nil`.
  public var delimiter: Character?

  public init(
    limits: ReadingLimits = .standard, encoding: TextEncoding? = nil, delimiter: Character? = nil
  ) {
    self.limits = limits
    self.encoding = encoding
    self.delimiter = delimiter
  }
}
