import CatalogTesting
import Tabular
import Testing

/// The middle layer of a workbook, on its own.
@Suite struct `The XML layer` {
  /// The tokens as one line: `+name`, `-name`, `"text"`.
  private func tokens(
    _ xml: String, piece: Int = 1 << 16, _ limits: ReadingLimits = .standard
  ) throws(TabularError) -> String {
    let source = MemorySource(Array(xml.utf8), chunkSize: piece)
    var scanner = XMLScanner(stream: SourceStream(source), limits: limits)
    var line: [String] = []
    while true {
      switch try scanner.next() {
      case .start: line.append("+\(scanner.localName)")
      case .end: line.append("-\(scanner.localName)")
      case .text:
        var text: [UInt8] = []
        try scanner.appendText(to: &text)
        line.append("\"\(String(decoding: text, as: UTF8.self))\"")
      case .finished: return line.joined(separator: " ")
      }
    }
  }

  private func code(_ xml: String, _ limits: ReadingLimits = .standard) -> TabularError.Code? {
    do throws(TabularError) {
      _ = try tokens(xml, limits)
      return nil
    } catch {
      return error.code
    }
  }

  @Test(arguments: [1, 2, 3, 7, 4_096])
  func `gives the same tokens whatever the pieces`(piece: Int) throws {
    let xml =
      "\u{feff}<?xml version='1.0'?><!-- <a> --><p:a x=\"1>2\" y='&lt;'> t&#7843;&#x1EA3;&amp;"
      + "<![CDATA[<b>&]]><c/><d >\r\n</d  ></p:a  ><!-- b -->"
    #expect(
      try tokens(xml, piece: piece) == "+a \" tảả&\" \"<b>&\" +c -c +d \"\n\" -d -a")
  }

  @Test(arguments: [
    ("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", TabularError.Code.malformed),
    ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", .malformed),
    ("<a>&unknown;</a>", .malformed), ("<a>& b</a>", .malformed), ("<a><b></a>", .truncated),
    ("<a", .truncated), ("<a b='", .truncated), ("<a><!--", .truncated), ("</a>", .malformed),
    ("<a><<b/></a>", .malformed), ("< a/>", .malformed), ("<a></a></a>", .malformed),
  ])
  func `refuses what could declare anything or is no XML`(
    xml: String, expected: TabularError.Code
  ) {
    #expect(code(xml) == expected)
  }

  @Test func `goes only so deep and reads only so long a text`() {
    var limits = ReadingLimits()
    limits.depth = 20
    limits.cellBytes = 100
    let deep = { String(repeating: "<a>", count: $0) + String(repeating: "</a>", count: $0) }
    #expect(code(deep(20), limits) == nil)
    #expect(code(deep(21), limits) == .limitExceeded)
    let long = "<a>" + String(repeating: "x", count: 300_000) + "</a>"
    #expect(code(long, limits) == .limitExceeded)
    let name = "<" + String(repeating: "x", count: 300_000) + "/>"
    #expect(code(name, limits) == .limitExceeded)
    let comment = "<a><!--" + String(repeating: "x", count: 300_000) + "--></a>"
    #expect(code(comment, limits) == .limitExceeded)
  }

  @Test func `every cut and every changed byte is an error or harmless`() throws {
    let bytes = Array(
      "<?xml version='1.0'?><p:a b='&#x20;' c=\"d\"><e/>f<![CDATA[g]]></p:a x:y >".utf8)
    for length in 0..<bytes.count { try HostileInput.check(Array(bytes[..<length]), as: .xml) }
    for place in bytes.indices {
      for value in Array("<>&/:'\"= \0\u{7f}".utf8) {
        var changed = bytes
        changed[place] = value
        try HostileInput.check(changed, as: .xml)
      }
    }
  }
}
