/// What each composed Vietnamese letter is made of.
struct LetterFolds: Sendable {
  static let circumflex: UInt8 = 1
  static let breve: UInt8 = 2
  static let horn: UInt8 = 3
  static let stroke: UInt8 = 4
  /// The byte of the first tone; the others follow in the order à á ả ã ạ.
  static let firstTone: UInt8 = 5

  struct Letter {
    let base: UInt8
    let mark: UInt8
    let tone: UInt8
  }

  static let standard = LetterFolds()

  /// Entries for U+00C0 to U+01FF, then U+1EA0 to U+1EFF: base, and mark and tone in four bits each.
  private let entries: [UInt16]

  private init() {
    var entries = [UInt16](repeating: 0, count: 0x140 + 0x60)
    func set(_ scalar: Unicode.Scalar, _ base: UInt8, _ mark: UInt8, _ tone: Int) {
      guard let place = Self.place(scalar.value) else { return }
      entries[place] = UInt16(base) << 8 | UInt16(mark) << 4 | UInt16(tone)
    }
    // Each row: base letter, mark, then the letter without tone and with à á ả ã ạ.
    let rows: [(UInt8, UInt8, String)] = [
      (0x61, 0, "aàáảãạAÀÁẢÃẠ"), (0x61, 2, "ăằắẳẵặĂẰẮẲẴẶ"), (0x61, 1, "âầấẩẫậÂẦẤẨẪẬ"),
      (0x65, 0, "eèéẻẽẹEÈÉẺẼẸ"), (0x65, 1, "êềếểễệÊỀẾỂỄỆ"), (0x69, 0, "iìíỉĩịIÌÍỈĨỊ"),
      (0x6F, 0, "oòóỏõọOÒÓỎÕỌ"), (0x6F, 1, "ôồốổỗộÔỒỐỔỖỘ"), (0x6F, 3, "ơờớởỡợƠỜỚỞỠỢ"),
      (0x75, 0, "uùúủũụUÙÚỦŨỤ"), (0x75, 3, "ưừứửữựƯỪỨỬỮỰ"), (0x79, 0, "yỳýỷỹỵYỲÝỶỸỴ"),
    ]
    for (base, mark, letters) in rows {
      for (place, scalar) in letters.unicodeScalars.enumerated() {
        set(scalar, base, mark, place % 6)
      }
    }
    // The Icelandic eth is a common mistake for the capital Đ: they look alike.
    for scalar in "đĐðÐ".unicodeScalars { set(scalar, 0x64, Self.stroke, 0) }
    self.entries = entries
  }

  /// The parts of a composed letter, or `nil` for anything else.
  func letter(_ scalar: UInt32) -> Letter? {
    guard let place = Self.place(scalar) else { return nil }
    let entry = entries[place]
    guard entry != 0 else { return nil }
    return Letter(
      base: UInt8(entry >> 8), mark: UInt8(entry >> 4 & 0xF), tone: UInt8(entry & 0xF))
  }

  private static func place(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xC0...0x1FF: Int(scalar) - 0xC0
    case 0x1EA0...0x1EFF: 0x140 + Int(scalar) - 0x1EA0
    default: nil
    }
  }
}
