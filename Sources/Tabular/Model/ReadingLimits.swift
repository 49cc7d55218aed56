/// Bounds that keep a hostile or broken file from eating time or memory.
///
/// The defaults let every real product list through and stop a bomb early. A service that reads
/// uploads may lower them; a program that reads its own exports may raise them.
public struct ReadingLimits: Hashable, Sendable {
  /// The largest file, in bytes.
  public var fileBytes = 1_024 * 1_024 * 1_024
  /// The largest expanded part of an archive, in bytes.
  public var partBytes = 4 * 1_024 * 1_024 * 1_024
  /// The most expanded bytes of all sheets together, counted anew for each sheet that shares a part.
  ///
  /// It bounds the time that reading every sheet takes: a small file can name one large part a
  /// thousand times.
  public var expandedBytes = 64 * 1_024 * 1_024 * 1_024
  /// The largest ratio of expanded to compressed bytes of a part, above the first megabyte.
  public var expansionRatio = 1_200
  /// The most entries in an archive.
  public var entries = 10_000
  /// The most sheets in a workbook.
  public var sheets = 1_000
  /// The largest cell, in bytes of UTF-8.
  public var cellBytes = 1_024 * 1_024
  /// The largest row, in bytes of UTF-8; at most 1 GB counts.
  ///
  /// A file of a few kilobytes can name one long text in each of 16,384 cells.
  public var rowBytes = 64 * 1_024 * 1_024
  /// The most columns in a row.
  public var columns = 16_384
  /// The most rows in a sheet.
  public var rows = 10_000_000
  /// The deepest nesting of XML elements.
  public var depth = 256
  /// The most bytes of shared strings kept in memory.
  public var sharedStringBytes = 1_024 * 1_024 * 1_024

  public init() {}

  /// ``rowBytes``, within what the places of cells in a row can count to.
  var mostRowBytes: Int { min(max(rowBytes, 0), 1 << 30) }

  /// Checks the expanded sizes of what is read for each sheet.
  func checkExpanded(_ sizes: some Sequence<Int>) throws(TabularError) {
    var left = expandedBytes
    for size in sizes {
      guard size <= left else {
        throw TabularError(.limitExceeded, detail: "expandedBytes \(expandedBytes)")
      }
      left -= max(size, 0)
    }
  }

  /// The limits with nothing below zero, so that sums and sizes made of them are sound.
  var clamped: Self {
    var limits = self
    let all: [WritableKeyPath<Self, Int>] = [
      \.fileBytes, \.partBytes, \.expandedBytes, \.expansionRatio, \.entries, \.sheets, \.cellBytes,
      \.rowBytes,
      \.columns, \.rows, \.depth, \.sharedStringBytes,
    ]
    for limit in all { limits[keyPath: limit] = max(limits[keyPath: limit], 0) }
    return limits
  }

  /// The limits used when none are given.
  public static let standard = Self()
}
