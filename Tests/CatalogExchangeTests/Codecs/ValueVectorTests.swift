import CatalogExchange
import Foundation
import Testing

@Suite struct `Values as people type them` {
  static let rows = VectorTable.rows("values.csv")

  struct Answer: Decodable {
    var status: String
  }

  private func canonical(_ object: Any) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .fragmentsAllowed])
    return data.map { String(decoding: $0, as: UTF8.self) } ?? "?"
  }

  private func parsed(_ text: String) -> Any {
    (try? JSONSerialization.jsonObject(
      with: Data(text.utf8), options: [.fragmentsAllowed])) ?? "not JSON: \(text)"
  }

  @Test func `the table is there`() {
    #expect(Self.rows.count == 404)
  }

  @Test(arguments: 0..<404)
  func `every published value is read as wanted`(index: Int) throws {
    let row = try #require(Self.rows.indices.contains(index) ? Self.rows[index] : nil)
    let (kind, text) = (row["kind"] ?? "", row["input"] ?? "")
    let line = FieldParser.parseLine(kind: kind, text: text)
    let answer = try #require(parsed(line) as? [String: Any], "\(line)")
    #expect(answer["status"] as? String == row["status"], "\(kind) “\(text)” gave \(line)")
    if let expected = row["expected"], !expected.isEmpty {
      #expect(canonical(answer["value"] ?? "") == canonical(parsed(expected)), "\(text): \(line)")
    }
    if let wanted = row["candidates"], !wanted.isEmpty {
      let offered = (answer["candidates"] as? [Any] ?? []).map(canonical)
      for candidate in parsed(wanted) as? [Any] ?? [] {
        #expect(offered.contains(canonical(candidate)), "\(text): \(line)")
      }
    }
  }

  @Test(arguments: FieldParser.kinds)
  func `random bytes and ASCII rubbish never stop a codec`(kind: String) {
    var numbers = SeededNumbers(state: 7)
    let alphabet = Array("0123456789.,-/()kKtrđ kgx*:;~ ngàyhộp±%½e+E$".unicodeScalars)
    for round in 0..<3_000 {
      let length = Int(numbers.next() % 40)
      var text = ""
      if round % 3 == 0 {
        let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: numbers.next()) }
        text = String(decoding: bytes, as: UTF8.self)
      } else if round % 3 == 1 {
        for _ in 0..<length {
          text.unicodeScalars.append(alphabet[Int(numbers.next() % UInt64(alphabet.count))])
        }
      } else {
        let bytes = (0..<length).map { _ in UInt8(0x20 + numbers.next() % 95) }
        text = String(decoding: bytes, as: UTF8.self)
      }
      #expect(FieldParser.parseLine(kind: kind, text: text).hasPrefix(#"{"status":""#))
    }
  }

  @Test func `broken UTF-8 bytes never stop a codec`() {
    var numbers = SeededNumbers(state: 11)
    for _ in 0..<3_000 {
      let bytes = (0..<Int(numbers.next() % 32)).map { _ in
        numbers.next() % 2 == 0
          ? UInt8(truncatingIfNeeded: numbers.next()) : UInt8(0x30 + numbers.next() % 10)
      }
      bytes.withUnsafeBufferPointer { buffer in
        let first = PriceCodec().parse(utf8: buffer, hint: .text)
        #expect(first == PriceCodec().parse(utf8: buffer, hint: .text))
        _ = QuantityCodec().parse(utf8: buffer, hint: .text)
        _ = StarsCodec().parse(utf8: buffer, hint: .text)
        _ = DateCodec().parse(utf8: buffer, hint: .text)
        _ = PhoneCodec().parse(utf8: buffer, hint: .text)
        _ = DecisionCodec().parse(utf8: buffer, hint: .text)
      }
    }
  }

  @Test(arguments: FieldParser.kinds)
  func `a text longer than any value is refused`(kind: String) {
    let line = FieldParser.parseLine(kind: kind, text: String(repeating: "9", count: 100_000))
    #expect(line.hasPrefix(#"{"status":"invalid""#))
  }
}
