#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
public import Tabular

/// The law of streaming: memory does not grow with the number of rows.
///
/// Other tests in the same process would disturb the measurement, so let it run in a process of its
/// own, such as an exit test of Swift Testing:
///
///     await #expect(processExitsWith: .success) {
///       try MemoryLaws.checkFlat(rows: 200_000) { try TableDocument.open(path: path).rows(inSheet: 0) }
///     }
public enum MemoryLaws {
  /// Reads to the end and compares the peak of memory after a tenth of the rows with that at the end.
  ///
  /// Does nothing where the system does not tell the peak (`/proc/self/status` of Linux).
  /// - Parameters:
  ///   - rows: How many rows there must be at least.
  ///   - growth: How many bytes the peak may grow.
  ///   - make: Opens the table.
  /// - Throws: ``LawBroken``, or what the reader throws.
  public static func checkFlat(
    rows: Int, growth: Int = 4 << 20, _ make: () throws -> any TableReading
  ) throws {
    var reader = try make()
    var row = TableRow()
    var count = 0
    var early: Int?
    while try reader.readRow(into: &row) {
      count += 1
      if count == rows / 10 { early = peak() }
    }
    guard count >= rows else { throw LawBroken("\(count) rows, \(rows) expected") }
    guard let early, let late = peak() else { return }
    guard late - early <= growth else {
      throw LawBroken("memory grew by \((late - early) >> 10) KB over \(count) rows")
    }
  }

  /// The most memory the process has held so far, in bytes.
  public static func peak() -> Int? {
    guard let status = FileManager.default.contents(atPath: "/proc/self/status") else { return nil }
    for line in String(decoding: status, as: UTF8.self).split(separator: "\n")
    where line.hasPrefix("VmHWM:") {
      return line.split { $0 == " " || $0 == "\t" }.compactMap { Int($0) }.first.map { $0 << 10 }
    }
    return nil
  }
}
