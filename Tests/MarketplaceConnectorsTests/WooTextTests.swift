import HTTPTypes
import MarketplaceSync
import Marketplaces
import Testing

@testable import MarketplaceConnectors

@Suite struct `Values on their way to a shop` {
  static let texts = [
    "", "a", "A & B", "&amp;", "&amp;amp;", "<script>x</script>", "a < b && c > d", "C:\\n\\\\",
    "Mật ong \"rừng\" 'tràm'", "🍊", "&#8363;", "&;&", "100%20", "e\u{301}",
  ]

  @Test(arguments: texts) func `text comes back as it was sent`(text: String) {
    #expect(WooText.unescaped(WooText.line(text)) == WooText.plainLine(text))
    #expect(WooText.unescaped(WooText.block(text)) == WooText.plainBlock(text))
    #expect(!WooText.line(text).contains("<") && !WooText.line(text).contains("\\"))
  }

  @Test func `lines and blocks have one form`() {
    #expect(WooText.plainLine("  a\t\nb\u{0}  c ") == "a b c")
    #expect(WooText.plainBlock("\n a\r\nb\rc\u{0}\n\n") == "a\nb\nc")
    #expect(WooText.plainBlock(" \n ") == "")
  }

  @Test(arguments: [
    ("&#039;", "'"), ("&#x1EA1;", "ạ"), ("&hellip;", "…"), ("&nope;", "&nope;"), ("a & b", "a & b"),
    ("&#99999999;", "&#99999999;"), ("&#xD800;", "&#xD800;"), ("&", "&"),
  ])
  func `references are read`(html: String, plain: String) {
    #expect(WooText.unescaped(html) == plain)
  }

  @Test(arguments: [
    (0.5, "0.5"), (1, "1"), (185_000, "185000"), (0.000_001, "0.000001"), (1e-9, "0"),
    (-2.5, "-2.5"),
    (0.1 + 0.2, "0.3"), (12.050, "12.05"),
  ])
  func `numbers have no thousands and no needless digits`(number: Double, text: String) {
    #expect(WooNumber.text(number) == text)
  }

  /// What two real shops take for one code, and what they do not.
  @Test(arguments: [
    ("GẠO-ST25", "gao-st25", true), ("ĐỌT-1", "DOT-1", true), ("GA\u{323}O", "GẠO", true),
    (" A-1 ", "A-1", true), ("A-1", "A 1", false), ("A-1", "A1", false), ("B\\1", "B1", false),
    ("A-01", "A-1", false),
  ])
  func `codes are compared as the database does`(left: String, right: String, same: Bool) {
    #expect((WooKeyFolding.folded(left) == WooKeyFolding.folded(right)) == same)
    #expect(WooKeyFolding.folded(WooKeyFolding.folded(left)) == WooKeyFolding.folded(left))
  }

  @Test func `a picture is known again by the mark in its title`() {
    let address = "https://anh.example/ca-that-lat.jpg"
    let title = WooImages.title(address)
    #expect(title.hasPrefix("ca-that-lat ["))
    #expect(WooImages.mark(inTitle: title) == WooImages.mark(address))
    #expect(WooImages.mark(inTitle: "Ảnh [nhà]") == nil)
    #expect(
      WooImages.agree(
        [address], [WooImages.shown(source: "https://s/1.jpg", mark: WooImages.mark(address))]))
    #expect(!WooImages.agree([address], ["https://s/1.jpg"]))
  }

  @Test(arguments: [
    ("https://a.example/x.jpg", true), ("http://a.example:8080/x.PNG?v=1", true),
    ("https://a.example:8061/x.jpg", false), ("https://a.example/x", false),
    ("https://a.example/x.svg", false), ("javascript:alert(1)", false), ("/x.jpg", false),
    ("https://u:p@a.example/x.jpg", false),
  ])
  func `only pictures that a shop can fetch are sent`(address: String, expected: Bool) {
    #expect(WooImages.isFetchable(address) == expected)
  }

  @Test(arguments: [
    ("https://shop.example", "https://shop.example"),
    ("HTTPS://Shop.Example/", "https://shop.example"),
    ("https://a.vn/cua-hang/wp-json/wc/v3/", "https://a.vn/cua-hang"),
    ("http://127.0.0.1:80", "http://127.0.0.1:80"),
  ])
  func `a shop's address is read as people write it`(text: String, expected: String) {
    #expect(ShopAddress(text)?.text == expected)
  }

  @Test(arguments: ["shop.example", "ftp://a", "https://", "https://u:p@a", "https://a/?x=1", ""])
  func `what is no address is refused`(text: String) {
    #expect(ShopAddress(text) == nil)
  }

  @Test(
    arguments: [
      ("600", nil, 600), ("-1", nil, nil), ("99999999", nil, 3_600), ("x", nil, nil),
      ("Sun, 06 Nov 1994 08:50:37 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 60),
      ("Sun, 06 Nov 1994 08:49:07 GMT", "Sun, 06 Nov 1994 08:49:37 GMT", 0),
      ("Sun, 06 Nov 1994 08:50:37 GMT", nil, nil),
    ] as [(String, String?, Int64?)])
  func `the stated wait is read`(text: String, date: String?, seconds: Int64?) {
    var fields = HTTPFields()
    fields[.retryAfter] = text
    fields[.date] = date
    #expect(RetryAfter.wait(in: fields) == seconds.map { .seconds($0) })
    #expect(RetryAfter.secondsSinceEpoch("Sun, 06 Nov 1994 08:49:37 GMT") == 784_111_777)
  }

  @Test func `a hundred codes never make an address too long`() {
    let long = (0..<100).map { number in
      ListingKey(String(repeating: "Đ", count: 90) + String(number))
    }
    let groups = WooLookup.groups(long)
    #expect(groups.flatMap { $0 } == long.map(\.text))
    for group in groups {
      let size = PercentEncoding.encode(group.joined(separator: ",")).utf8.count
      #expect(size <= WooLookup.longestList)
    }
    #expect(WooLookup.groups((0..<100).map { ListingKey("A-\($0)") }).count == 1)
  }
}
