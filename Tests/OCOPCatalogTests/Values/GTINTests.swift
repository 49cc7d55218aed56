import OCOPCatalog
import Testing

@Suite struct GTINTests {
  // GS1 General Specifications, section 7.9, and the prefix 893 of GS1 Viet Nam.
  @Test(arguments: ["8938501234568", "96385074", "614141999996", "10614141999993"])
  func `takes numbers with a right check digit`(digits: String) {
    #expect(GTIN(digits)?.digits == digits)
    #expect(GTIN(digits[...])?.digits == digits)
  }

  @Test func `tells every single wrong digit`() {
    let digits = Array("8938501234568".utf8)
    for place in digits.indices {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(GTIN(String(decoding: wrong, as: UTF8.self)) == nil)
      }
    }
  }

  @Test(arguments: ["", "8", "893850123456", "89385012345680", "893850123456x", "８９３８５０１２３４５６８"])
  func `takes nothing else`(text: String) {
    #expect(GTIN(text) == nil)
  }

  @Test func `works out the last digit from those before it`() {
    #expect(GTIN.checkDigit(of: "893850123456?") == 8)
    #expect(GTIN.checkDigit(of: "89385012345x8") == nil)
    #expect(GTIN.checkDigit(of: "") == 0)
  }

  @Test func `knows the numbers of Viet Nam in every length`() {
    #expect(GTIN("8938501234568")?.isVietnamese == true)
    #expect(GTIN("10614141999993")?.isVietnamese == false)
  }
}
