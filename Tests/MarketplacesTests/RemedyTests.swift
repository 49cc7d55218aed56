import CatalogExchange
import Marketplaces
import OCOPCatalog
import Testing

/// What an officer reads is short and says what to do, in every module.
@Suite struct RemedyTests {
  static let infos =
    ReadingRules.infos + MergeRules.infos + RuleSet.standard.infos + ListingRules.all

  /// Words that ask for something, ask back, or tell what the program did itself.
  static let remedies = [
    "Xin ", "xin ", "Nên ", "nên ", "Hãy ", "Chỉ ghi", "phải ", "?", "cần ", "nhận tối đa",
    "Số mới là", "Số đúng là", "Số hiện nay là", "Đã ", "đã ", "không đưa vào", "không được đăng",
    "được bỏ qua", "không được đọc", "Không ghi", "để trống", "nhận từ",
  ]

  @Test(arguments: infos.indices)
  func `every warning tells what to do or what was done`(index: Int) {
    let info = Self.infos[index]
    for (key, text) in info.messages {
      #expect(text.vi.count <= 160 && text.en.count <= 200, "\(key): \(text.vi)")
      guard info.severity != .note else { continue }
      #expect(Self.remedies.contains { text.vi.contains($0) }, "\(key): \(text.vi)")
    }
  }
}
