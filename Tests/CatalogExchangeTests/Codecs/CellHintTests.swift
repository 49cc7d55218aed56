import CatalogExchange
import Testing

@Suite struct `Number cells` {
  @Test func `the date system of the workbook decides a serial`() {
    #expect(DateCodec().parse("43538", hint: .number).value?.iso == "2019-03-14")
    #expect(DateCodec().parse("43538", hint: .number1904).value?.iso == "2023-03-15")
  }

  @Test func `a dot in a number cell is never a group sign`() {
    #expect(PriceCodec().parse("25.500", hint: .text) == .ok(.vnd(25_500)))
    #expect(PriceCodec().parse("25.500", hint: .number).value == nil)
  }
}
