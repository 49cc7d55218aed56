import OCOPCatalog
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [(1, 1, 1), (986, 2, 28), (2024, 2, 29), (2025, 7, 1), (9999, 12, 31)])
  func `is read back from its ISO form`(year: Int, month: Int, day: Int) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(CalendarDate(iso: date.description) == date)
    #expect(date.description.utf8.count == 10)
  }

  @Test func `writes the year first for machines and the day first for people`() throws {
    let date = try #require(CalendarDate(year: 986, month: 7, day: 1))
    #expect(date.description == "0986-07-01")
    #expect(date.dayFirst == "01/07/0986")
  }

  @Test(arguments: [(2023, 2, 29), (2025, 13, 1), (2025, 0, 1), (2025, 4, 31), (0, 1, 1)])
  func `knows which days there are`(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }
}
