import Marketplaces
import MarketplaceSync
import Testing

@Suite struct `The fields of a row` {
  @Test func `keep the order of their names whatever the order of filling`() {
    let one = SyncFields([("b", .integer(1)), ("a", .text("x")), ("b", .integer(2))])
    #expect(one.names == ["a", "b"])
    #expect(one["b"] == .integer(2))
    #expect(one["c"] == nil)
  }

  @Test func `read back from their canonical bytes what was in them`() {
    let fields: SyncFields = [
      "tên": .text("Trà “mãng cầu”\n\u{0}"), "giá": .integer(120_000), "nặng": .decimal(500),
      "ngày": .empty, "ảnh": .list(["1.jpg", ""]),
    ]
    #expect(SyncFields(canonicalBytes: fields.canonicalBytes) == fields)
    #expect(SyncFields(canonicalBytes: Array("{}".utf8)) == [:])
  }

  /// The last text is as long as the mark that decoding would put in its place.
  @Test(arguments: [[0xFF], [0xE1, 0xBA], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF0, 0x90, 0x80]])
  func `take no bytes that are not UTF-8`(bytes: [UInt8]) {
    let around = (Array("{\"a\":\"".utf8), Array("\"}".utf8))
    #expect(SyncFields(canonicalBytes: around.0 + bytes + around.1) == nil)
    #expect(SyncFields(canonicalBytes: around.0 + Array("\\n".utf8) + bytes + around.1) == nil)
  }

  @Test(arguments: [
    "", "[]", "{", "{\"a\"}", "{\"a\":1,}", "{,\"a\":1}", "{\"a\":1 \"b\":2}", "{\"a\":true}",
    "{\"a\":1} x", "{\"a\":1}}",
  ])
  func `take no text that is not one object of values`(text: String) {
    #expect(SyncFields(canonicalBytes: Array(text.utf8)) == nil)
  }
}
