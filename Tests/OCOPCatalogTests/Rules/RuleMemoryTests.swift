import CatalogTesting
import Testing

@testable import OCOPCatalog

@Suite struct RuleMemoryTests {
  @Test func `rules that compare products take no more memory for more of them`() async {
    await #expect(processExitsWith: .success) {
      var check = RuleSet(catalogRules: RuleSet.standard.catalogRules)
        .makeCheck(in: RuleContext(asOf: try #require(CalendarDate(year: 2026, month: 11, day: 1))))
      var early: Int?
      for number in 0..<80_000 {
        if number == 30_000 { early = MemoryLaws.peak() }
        var product = RuleExamples.food
        product.sku = "SP-\(number)"
        product.name = "Trà \(number)"
        product.description = nil
        product.variants[0].gtin = nil
        product.images = ["\(number).jpg"]
        check.see(product) { _ in }
      }
      // Where the system does not tell, there is nothing to compare.
      guard let early, let late = MemoryLaws.peak() else { return }
      // Kept in memory, the keys and names of 50,000 products took 9 MB.
      #expect(late - early <= 3 << 20)
    }
  }
}
