import Testing

@testable import Marketplaces

/// A contact is taken out whatever stands beside it, and what is no contact stays.
@Suite struct ContactScrubberTests {
  static let before = [
    "", "x ", "5 ", "Ấp 5 - ", "2) ", "500 g, ", "năm 2025 ", "1/ ", "Giá 120.000 ", "(", "24/7: ",
    "0913 000 222 - ", "15/12/2025 ", "15.12.2025 - ", "10. ", "Số 8,",
  ]
  static let phones = [
    "0912000111", "0912 000 111", "0912.000.111", "0912-000-111", "09 1200 0111", "(0912) 000 111",
    "+84912000111", "+84 912 000 111", "024 3200 0111", "0243 200 0111", "0912\u{A0}000\u{A0}111",
  ]
  static let behind = [
    "", " 3", " 3) x", " - 0913 000 222", "/ x", ".", ", 5 kg", " 12kg", " (5)", " x 2", ")",
    " 2025", "; 0914000333", "\n0914000333", " 24/7",
  ]

  @Test(arguments: before)
  func `no phone is left beside other digits`(before: String) {
    for phone in Self.phones {
      for behind in Self.behind {
        let text = before + phone + behind
        let left = ContactScrubber.scrub(text, banned: [.phone, .link]).text
        let digits = left.filter { $0.isASCII && $0.isNumber }
        #expect(!digits.contains("000111") && !digits.contains("2000111"), "\(text) → \(left)")
        #expect(!digits.contains("000222") && !digits.contains("000333"), "\(text) → \(left)")
      }
    }
  }

  @Test(arguments: [
    "Đóng gói 500g x 10 túi", "Giá 120.000 - 150.000 đồng", "Sản xuất 15.05.2025, hạn 12 tháng",
    "Mã vạch 8938501234568", "Mã vạch 893 850 123 456 8", "Giá 1.024.382.512 đồng",
    "Lô 05.03.2025 12", "Lô 05-03-2025 12", "QCVN 8-2:2011/BYT", "TCVN 5603:2023", "Hộp 20 túi 5 g",
    "120/QĐ-UBND ngày 15/12/2025", "ISO 22000:2018", "100 200 300 400 500 600",
  ])
  func `what is no contact stays`(text: String) {
    #expect(ContactScrubber.scrub(text, banned: [.phone, .link]).text == text)
  }

  @Test(arguments: ["1 ", "0912 ", "09 12 00 ", "0 ", "- ", "+84 ", "0912000111 ", "(("])
  func `a hostile text of one group repeated is read`(group: String) {
    let text = String(repeating: group, count: 20_000)
    let left = ContactScrubber.scrub(text, banned: [.phone, .link]).text
    #expect(!left.contains("0912000111"))
  }
}
