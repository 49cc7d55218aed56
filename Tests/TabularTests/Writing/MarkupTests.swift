import Foundation
import Tabular
import Testing

@Suite struct JSONWriterTests {
  @Test func `is read back by another reader`() throws {
    var writer = JSONWriter()
    writer.beginArray()
    // Foundation's reader drops a byte order mark inside a string, so that text is left out.
    let texts = HostileTexts.all.filter { !$0.unicodeScalars.contains("\u{FEFF}") }
    for text in texts { writer.string(text) }
    writer.endArray()
    let value = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    #expect(value?.map { Array($0.utf8) } == texts.map { Array($0.utf8) })
  }

  @Test func `puts commas and indents where they belong`() {
    var writer = JSONWriter(indented: true)
    writer.beginObject()
    writer.key("a")
    writer.number(1)
    writer.key(name: "b\"")
    writer.beginArray()
    writer.null()
    writer.boolean(true)
    writer.number(-0.5)
    writer.number(.infinity)
    writer.endArray()
    writer.key("c")
    writer.beginObject()
    writer.endObject()
    writer.endObject()
    writer.endLine()
    let expected = """
      {
        "a": 1,
        "b\\"": [
          null,
          true,
          -0.5,
          null
        ],
        "c": {}
      }

      """
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test(arguments: [true, false], ["offers", "@type", "b\"\n", "Giá bán"])
  func `writes a name made ready before like any other`(indented: Bool, name: String) {
    var one = JSONWriter(indented: indented)
    var other = JSONWriter(indented: indented)
    one.beginObject()
    other.beginObject()
    for number in 1...2 {
      one.key(name: name)
      other.key(JSONKey(name))
      one.number(number)
      other.number(number)
    }
    one.endObject()
    other.endObject()
    #expect(one.bytes == other.bytes)
  }

  @Test(arguments: [0, 7, -1, Int.max, Int.min, 1_000_000])
  func `writes whole numbers as Swift does`(number: Int) {
    var writer = JSONWriter()
    writer.number(number)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == String(number))
  }

  @Test(arguments: [0.1, -2.5e-10, 1e300, 25_000, 9_007_199_254_740_992.0])
  func `writes numbers that read back the same`(number: Double) {
    var writer = JSONWriter()
    writer.number(number)
    #expect(Double(String(decoding: writer.bytes, as: UTF8.self)) == number)
  }
}

@Suite struct XMLWriterTests {
  @Test func `escapes what XML demands and drops what it cannot hold`() {
    var writer = XMLWriter()
    writer.declaration()
    writer.start("item")
    writer.attribute("title", "a\"b\n<&\u{1}\u{FFFF}")
    writer.text("<&>\u{0}\r")
    writer.element("empty", "")
    writer.element("price", "5")
    writer.end()
    let expected =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<item title=\"a&quot;b&#10;&lt;&amp;\">"
      + "&lt;&amp;&gt;&#13;<empty/><price>5</price></item>\n"
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func `indents elements`() {
    var writer = XMLWriter(indented: true)
    writer.start("a")
    writer.element("b", "x")
    writer.end()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "<a>\n  <b>x</b>\n</a>\n")
  }
}
