import Foundation
import Tabular
import Testing

/// Records of the old binary format that the files of the corpus do not hold.
@Suite struct `An old workbook` {
  typealias Record = (type: Int, data: [UInt8])

  static func le(_ value: Int, _ count: Int = 2) -> [UInt8] { TestArchive.le(value, count) }

  /// A bare stream of one sheet, which starts where its BOF stands.
  static func workbook(_ globals: [Record], _ cells: [Record]) -> [UInt8] {
    let bof: (Int) -> Record = { (0x809, le(0x600) + le($0) + [UInt8](repeating: 0, count: 12)) }
    let end: Record = (0x0a, [])
    let name = Array("Bang".utf8)
    let sheet: (Int) -> Record = { (0x85, le($0, 4) + [0, 0, UInt8(name.count), 0] + name) }
    let records = `A file that cannot be read says why`.records
    let start = records([bof(5)] + globals + [sheet(0), end]).count
    return records([bof(5)] + globals + [sheet(start), end] + [bof(16)] + cells + [end])
  }

  @Test func `a long text of a formula runs on from record to record`() throws {
    let text = String(repeating: "gạo ", count: 2_500)
    let wide = text.utf16.flatMap { Self.le(Int($0)) }
    let first = 4_000
    let bytes = Self.workbook(
      [],
      [
        (
          0x06,
          Self.le(0) + Self.le(1) + Self.le(0) + [0, 0, 0, 0, 0, 0, 0xff, 0xff] + Self.le(0, 6)
        ),
        (0x221, Self.le(0, 12)),
        (0x207, Self.le(10_000) + [1] + wide[..<first]),
        (0x3c, [1] + wide[first..<12_000]),
        (0x3c, [1] + wide[12_000...]),
      ])
    #expect(try Corpus.lines(bytes, name: "a.xls") == ["B1 s \"\(text)\""])
  }

  @Test func `shared strings run on, change their width and are counted`() throws {
    let table: [UInt8] =
      Self.le(3, 4) + Self.le(3, 4) + Self.le(4) + [0] + Array("ga".utf8)
    let rest: [UInt8] = [1] + Self.le(0x1ea1) + Self.le(0x6f) + Self.le(0) + [0]
    let third: [UInt8] = Self.le(1) + [8] + Self.le(1) + [0x78] + Self.le(0, 4)
    let bytes = Self.workbook(
      [(0xfc, table), (0x3c, rest + third)],
      [
        (0xfd, Self.le(0) + Self.le(0) + Self.le(0) + Self.le(0, 4)),
        (0xfd, Self.le(0) + Self.le(1) + Self.le(0) + Self.le(1, 4)),
        (0xfd, Self.le(0) + Self.le(2) + Self.le(0) + Self.le(2, 4)),
      ])
    #expect(try Corpus.lines(bytes, name: "a.xls") == [#"A1 s "gaạo""#, #"C1 s "x""#])
    let missing = Self.workbook([], [(0xfd, Self.le(0) + Self.le(0) + Self.le(0) + Self.le(9, 4))])
    #expect(try Corpus.failure(missing, name: "a.xls") == .malformed)
  }

  @Test func `cells out of order are sorted, the later of two wins`() throws {
    let rk: (Int, Int, Int) -> Record = {
      (0x27e, Self.le($0) + Self.le($1) + Self.le(0) + Self.le($2 << 2 | 2, 4))
    }
    let several: Record = (
      0xbd,
      Self.le(1) + Self.le(2) + Self.le(0) + Self.le(5 << 2 | 2, 4) + Self.le(0)
        + Self.le(6 << 2 | 3, 4) + Self.le(3)
    )
    let bytes = Self.workbook(
      [], [rk(3, 0, 4), several, rk(1, 0, 1), rk(3, 0, 7), rk(65_535, 255, 2)])
    #expect(
      try Corpus.lines(bytes, name: "a.xls") == [
        "A2 n 1", "C2 n 5", "D2 n 0.06", "A4 n 7", "IV65536 n 2",
      ])
  }

  @Test func `two sheets do not share their records`() throws {
    var bytes = Self.workbook([], [(0x27e, Self.le(0) + Self.le(0) + Self.le(0) + Self.le(6, 4))])
    let record = try #require((0..<bytes.count).first { bytes[$0...].starts(with: [0x85, 0]) })
    let size = 4 + Int(bytes[record + 2])
    var second = Array(bytes[record..<(record + size)])
    // Both records are moved forward by the length of the new one.
    bytes[record + 4] += UInt8(size)
    second[4] = bytes[record + 4]
    bytes.insert(contentsOf: second, at: record)
    let document = try TableDocument.open(bytes: bytes, name: "a.xls")
    #expect(document.sheets.count == 2)
    #expect(try Corpus.lines(bytes, name: "a.xls") == ["A1 n 1"])
    #expect(try Corpus.failure(bytes, name: "a.xls") == .malformed)
  }

  @Test func `every prefix and every changed byte reads or throws`() throws {
    let bytes = Self.workbook(
      [(0xfc, Self.le(1, 4) + Self.le(1, 4) + Self.le(2) + [0, 0x61, 0x62])],
      [(0xfd, Self.le(0) + Self.le(0) + Self.le(0) + Self.le(0, 4))])
    for length in 0..<bytes.count { _ = try Corpus.failure(Array(bytes[..<length]), name: "a.xls") }
    for place in bytes.indices {
      for value: UInt8 in [0, 1, 0x7f, 0xff] {
        var changed = bytes
        changed[place] = value
        _ = try Corpus.failure(changed, name: "a.xls")
      }
    }
  }
}
