import Foundation
import Testing
import VietnameseText

/// Letters that programs lost: question marks in their place, or nothing.
@Suite struct LostLettersTests {
  /// What Windows writes for the letters that code page 1252 lacks: a plain letter for some, a
  /// question mark for the rest.
  static func savedInWesternCodePage(_ text: String) -> String {
    let near: [Character: Character] = [
      "Ă": "A", "ă": "a", "Đ": "Ð", "đ": "d", "Ĩ": "I", "ĩ": "i", "Ũ": "U", "ũ": "u", "Ơ": "O",
      "ơ": "o", "Ư": "U", "ư": "u",
    ]
    return String(
      text.precomposedStringWithCanonicalMapping.map { letter in
        letter.unicodeScalars.first.map { $0.value < 0x100 } == true ? letter : near[letter] ?? "?"
      })
  }

  @Test(arguments: [
    "Tên sản phẩm", "Chủ thể sản xuất", "Xã/phường, tỉnh/thành phố", "Giá bán lẻ, giá sỉ tối thiểu",
    "Mứt khóm Cầu Đúc",
    "Bưởi Năm Roi", "Rượu nếp cái", "ĐƯỜNG thốt nốt", "mật ong rừng tràm",
  ])
  func `a text saved in a Western code page has lost letters, the text itself none`(text: String) {
    let damaged = Self.savedInWesternCodePage(text)
    #expect(VietnameseText.firstWordWithLostLetters(in: damaged) != nil, "\(damaged)")
    #expect(VietnameseText.firstWordWithLostLetters(in: text) == nil)
  }

  @Test(arguments: [
    "Mua ở đâu? Bán tại vườn!", "Còn hàng không?", "Ngon không?Ngon lắm", "bao nhiêu?còn bớt",
    "https://vuon.example/?trang=mot", "vuon.example/a?b", "???", "Ngon quá??? Mua thêm", "? hay !",
    "(giá?)", "", "Đơn v? tính", "Ngon không ???? Mua thêm", "????", "??? chưa rõ giá",
  ])
  func `a question is no lost letter`(text: String) {
    #expect(VietnameseText.firstWordWithLostLetters(in: text) == nil)
  }

  @Test(arguments: [
    ("????Thành phần: khóm", "????Thành"), ("giảm һ????ệu", "һ????ệu"), ("?ường phèn", "?ường"),
    ("Mua không? C?n h?ng", "C?n"), ("(m?t ong)", "(m?t"), ("???? BÍ THƠM BA BỂ", "????"),
    ("Hàng tươi\n???? Giao trong ngày", "????"),
  ])
  func `the first damaged word is told`(text: String, word: String) {
    #expect(VietnameseText.firstWordWithLostLetters(in: text).map(String.init) == word)
  }

  /// Without its marked letters a text of some length shows it.
  @Test(arguments: [
    "Mứt khóm Cầu Đúc thơm ngon, ăn liền, đóng bằng hộp giấy tại vườn nhà",
    "Sản phẩm mật ong rừng tràm nguyên chất, không pha trộn, không chất bảo quản",
    "Bánh tráng dừa nướng giòn thơm, bột gạo mới xay, phơi nắng, cuốn chả rất ngon",
    "Tiêu đen hữu cơ nguyên hạt đặc sản Rạch Mới",
    "Việc thấy một xã thuần nông với bánh lá hấp dẫn",
  ])
  func `a text whose marked letters were dropped is known, and not one without marks`(
    text: String
  ) {
    let dropped = String(text.filter(\.isASCII))
    #expect(VietnameseText.hasDroppedLetters(dropped), "\(dropped)")
    #expect(!VietnameseText.hasDroppedLetters(text))
    let key = VietnameseText.searchKey(text)
    #expect(!VietnameseText.hasDroppedLetters(key))
  }

  @Test(arguments: [
    "", "kg", "nsx 01/2026 hsd 12 thang, lh sdt 0900 zl fb",
    "sp ngon, ib kh moi ck 5k, vnd, tp hcm",
    "HTX TNHH MTV DVNN", "hop 500 gr, chai 200 ml, goi 10 gr", "sms tphcm",
    "Why try my dry gym? Rhythm!", "A short text in English with no marks at all",
  ])
  func `abbreviations and other languages have not dropped letters`(text: String) {
    #expect(!VietnameseText.hasDroppedLetters(text))
  }
}
