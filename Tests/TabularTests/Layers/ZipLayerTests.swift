import CatalogTesting
import Tabular
import Testing

/// The lowest layer of a workbook, on its own.
@Suite struct `The ZIP layer` {
  private func open(
    _ archive: TestArchive, _ limits: ReadingLimits = .standard
  ) throws -> ZipArchive {
    try ZipArchive(source: MemorySource(try archive.bytes()), limits: limits)
  }

  private func code(_ body: () throws -> Void) -> TabularError.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? TabularError)?.code
    }
  }

  private func archive(_ entries: [TestArchive.Entry]) -> TestArchive {
    var archive = TestArchive()
    archive.entries = entries
    return archive
  }

  @Test func `finds a part under every spelling, the last of two with one name`() throws {
    let zip = try open(
      archive([
        TestArchive.Entry("xl/a.xml", "1"), TestArchive.Entry("XL\\B.xml", "2"),
        TestArchive.Entry("/c.xml", "3"), TestArchive.Entry("xl/a.xml", "4"),
        TestArchive.Entry("xl/", ""),
      ]))
    func text(_ name: String) throws -> String? {
      guard let entry = zip.entry(named: name) else { return nil }
      return String(decoding: try zip.contents(of: entry), as: UTF8.self)
    }
    #expect(try text("xl/a.xml") == "4")
    #expect(try text("xl/b.xml") == "2")
    #expect(try text("/c.xml") == "3")
    #expect(try text("xl") == nil)
    #expect(zip.entries.count == 5)
  }

  @Test func `a name that climbs out of the archive is only a name`() throws {
    let zip = try open(
      archive([
        TestArchive.Entry("../../etc/passwd", "x"), TestArchive.Entry("C:\\a.xml", "y"),
        TestArchive.Entry("a\0b", "z"), TestArchive.Entry("", "w"),
      ]))
    // Nothing is ever unpacked to disk; a target that climbs stays inside the archive.
    #expect(PartPackage.resolve("../../../../etc/passwd", in: "xl/worksheets/") == "etc/passwd")
    #expect(PartPackage.resolve("..\\s.xml", in: "xl/a/") == "xl/s.xml")
    #expect(zip.entries.count == 4)
  }

  @Test func `a bomb is stopped while it grows`() throws {
    let zeros = String(repeating: "0", count: 3 << 20)
    var limits = ReadingLimits()
    limits.expansionRatio = 100
    let packed = archive([TestArchive.Entry("a", zeros)])
    let zip = try open(packed, limits)
    let entry = try #require(zip.entry(named: "a"))
    #expect(code { _ = try zip.contents(of: entry) } == .limitExceeded)
    limits = ReadingLimits()
    limits.partBytes = 1 << 20
    let small = try open(packed, limits)
    #expect(code { _ = try small.contents(of: entry) } == .limitExceeded)
    var lying = TestArchive.Entry("a", zeros)
    lying.statedSize = 10
    let liar = try open(archive([lying]))
    #expect(
      code { _ = try liar.contents(of: try #require(liar.entry(named: "a"))) } == .malformed)
  }

  @Test func `an archive inside an archive stays packed`() throws {
    var inner = archive([TestArchive.Entry("xl/workbook.xml", "<workbook/>")])
    for _ in 0..<4 {
      let bytes = try inner.bytes()
      var entry = TestArchive.Entry("xl/workbook.xml", "")
      entry.content = bytes
      inner = archive([entry])
    }
    #expect(try Corpus.failure(try inner.bytes()) != nil)
  }

  @Test func `many entries, and more than are counted`() throws {
    var limits = ReadingLimits()
    limits.entries = 50
    let many = archive((0..<51).map { TestArchive.Entry("a\($0)", "") })
    #expect(code { _ = try open(many, limits) } == .limitExceeded)
    limits.entries = 51
    #expect(try open(many, limits).entries.count == 51)
  }

  @Test func `entries that share their bytes read by themselves`() throws {
    // The overlapping bomb: every entry of the directory points at the first one's data.
    var bytes = try archive((0..<3).map { TestArchive.Entry("a\($0)", "gạo") }).bytes()
    let zip = try ZipArchive(source: MemorySource(bytes))
    var place = zip.directoryOffset
    for entry in zip.entries {
      bytes.replaceSubrange((place + 42)..<(place + 46), with: [0, 0, 0, 0])
      place += 46 + entry.rawName.count
    }
    let overlapping = try ZipArchive(source: MemorySource(bytes))
    for entry in overlapping.entries {
      #expect(try overlapping.contents(of: entry) == Array("gạo".utf8))
    }
  }

  @Test func `every cut and every changed byte is an error or harmless`() throws {
    let bytes = try archive([
      TestArchive.Entry("a", "một hai ba"), TestArchive.Entry("b/c.xml", "<a/>"),
    ]).bytes()
    for length in 0..<bytes.count {
      try HostileInput.check(Array(bytes[..<length]), as: .zip)
    }
    for place in bytes.indices {
      for value: UInt8 in [0, 0x7f, 0x80, 0xff] {
        var changed = bytes
        changed[place] = value
        try HostileInput.check(changed, as: .zip)
      }
    }
  }
}
