import Foundation
import OCOPCatalog
import Testing

@Suite struct ProductCodeTests {
  static let codes: [(code: String, province: String, result: String)] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/product-codes.csv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: ",").map(String.init)
      return fields.count == 3 ? (fields[0], fields[1], fields[2]) : nil
    }
  }()

  @Test func `the fixture is there`() { #expect(Self.codes.count == 79) }

  @Test(arguments: codes)
  func `a code of the old form names its province and commune`(
    code: String, province: String, result: String
  ) throws {
    let read = OCOPProductCode(code)
    #expect(read.description == code)
    let stated = try #require(read.province())
    let names = [stated] + Gazetteer.standard.successors(of: stated)
    #expect(names.contains { $0.name == province }, "\(stated.name)")
    let commune = try #require(read.commune())
    #expect(commune.isRetired == (result == "commune-code-retired-before-2025-03"))
  }

  @Test(
    arguments: [
      "2-38-585-1-2022", "SP-01", "", "83-829-28780-3", "83-829-28780-0-2022",
      "83-829-28780-3-1999", "83-829-28780-3-2022-1", "٨٣-829-28780-3-2022",
    ])
  func `every other code is kept as it is`(code: String) {
    #expect(OCOPProductCode(code) == .opaque(code))
    #expect(OCOPProductCode(code).description == code)
    #expect(OCOPProductCode(code).commune() == nil)
  }
}
