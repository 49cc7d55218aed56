import Foundation
import Testing

@testable import OCOPCatalog

@Suite struct SetSuggestionTests {
  static let cases: [(sets: [Int], name: String)] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/set-suggestions.csv")
    let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      guard let cut = line.firstIndex(of: ";") else { return nil }
      let sets = line[..<cut].split(separator: ",").compactMap { Int($0) }
      return (sets, String(line[line.index(after: cut)...]))
    }
  }()

  @Test func `the fixture is there`() { #expect(Self.cases.count > 100) }

  @Test(arguments: cases)
  func `the set is told from the name`(sets: [Int], name: String) {
    #expect(ProductSet.suggested(forName: name).map(\.number) == sets)
  }

  @Test func `an OCOP prefix, capitals and marks set apart change nothing`() {
    for (sets, name) in Self.cases {
      #expect(ProductSet.suggested(forName: "OCOP - " + name).map(\.number) == sets, "\(name)")
      #expect(ProductSet.suggested(forName: name.uppercased()).map(\.number) == sets, "\(name)")
      let apart = name.decomposedStringWithCanonicalMapping
      #expect(ProductSet.suggested(forName: apart).map(\.number) == sets, "\(name)")
    }
  }

  @Test(arguments: ["", "Sản phẩm số 8", "Combo quà Tết", "ABC 123"])
  func `a name that tells nothing gives no suggestion`(name: String) {
    #expect(ProductSet.suggested(forName: name).isEmpty)
  }

  @Test func `the description helps when the name tells nothing`() {
    let sets = ProductSet.suggested(forName: "Út Mười", description: "Mật ong hoa tràm nguyên chất")
    #expect(sets.map(\.number) == [4])
  }

  // Room for `.max` words was once asked for, and the words then written past what there was.
  @Test func `words without a limit are all read, however many`() {
    let text = String(repeating: "cà gai leo ", count: 20_000)
    let words = ProductSet.words(of: text, limit: .max)
    #expect(words.count == 60_000 && Set(words).count == 3)
  }
}
