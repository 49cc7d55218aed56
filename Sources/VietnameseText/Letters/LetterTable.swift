/// The letters by scalar and the scalars by letter.
enum LetterTable {
  /// The vowels with their tones in the order of `Tone`; six scalars a row, small then capital.
  private static let rows: StaticString = #"""
    aàảãáạ AÀẢÃÁẠ ăằẳẵắặ ĂẰẲẴẮẶ âầẩẫấậ ÂẦẨẪẤẬ eèẻẽéẹ EÈẺẼÉẸ êềểễếệ ÊỀỂỄẾỆ iìỉĩíị IÌỈĨÍỊ
    oòỏõóọ OÒỎÕÓỌ ôồổỗốộ ÔỒỔỖỐỘ ơờởỡớợ ƠỜỞỠỚỢ uùủũúụ UÙỦŨÚỤ ưừửữứự ƯỪỬỮỨỰ yỳỷỹýỵ YỲỶỸÝỴ
    """#

  private static let plainShapes: [(UInt8, Shape)] = [
    (UInt8(ascii: "a"), .plain), (UInt8(ascii: "a"), .breve), (UInt8(ascii: "a"), .circumflex),
    (UInt8(ascii: "e"), .plain), (UInt8(ascii: "e"), .circumflex), (UInt8(ascii: "i"), .plain),
    (UInt8(ascii: "o"), .plain), (UInt8(ascii: "o"), .circumflex), (UInt8(ascii: "o"), .horn),
    (UInt8(ascii: "u"), .plain), (UInt8(ascii: "u"), .horn), (UInt8(ascii: "y"), .plain),
  ]

  /// Scalars below U+0200.
  static let low: [UInt16] = table(from: 0, count: 0x200)
  /// Scalars from U+1EA0 to U+1EFF.
  static let high: [UInt16] = table(from: 0x1EA0, count: 0x60)

  private static let pairs: [(scalar: UInt32, letter: Letter)] = {
    var pairs: [(UInt32, Letter)] = []
    for ascii in UInt8(ascii: "a")...UInt8(ascii: "z") {
      pairs.append(
        (UInt32(ascii), Letter(base: ascii, shape: .plain, tone: .level, isUpper: false)))
      pairs.append(
        (UInt32(ascii - 32), Letter(base: ascii, shape: .plain, tone: .level, isUpper: true)))
    }
    pairs.append(
      (0x111, Letter(base: UInt8(ascii: "d"), shape: .stroke, tone: .level, isUpper: false)))
    pairs.append(
      (0x110, Letter(base: UInt8(ascii: "d"), shape: .stroke, tone: .level, isUpper: true)))
    var index = 0
    for scalar in rows.description.unicodeScalars where scalar != " " && scalar != "\n" {
      let row = index / 12
      let tone = Tone(rawValue: UInt8(index % 6)) ?? .level
      let isUpper = index % 12 >= 6
      let (base, shape) = plainShapes[row]
      pairs.append((scalar.value, Letter(base: base, shape: shape, tone: tone, isUpper: isUpper)))
      index += 1
    }
    return pairs
  }()

  private static func table(from first: UInt32, count: UInt32) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: Int(count))
    for (scalar, letter) in pairs where scalar >= first && scalar < first + count {
      table[Int(scalar - first)] = letter.bits
    }
    return table
  }

  /// Scalars by `Letter.bits`.
  private static let scalars: [UInt32] = {
    var scalars = [UInt32](repeating: 0, count: 1 << 14)
    for (scalar, letter) in pairs { scalars[Int(letter.bits)] = scalar }
    return scalars
  }()

  static func letter(_ scalar: UInt32) -> Letter {
    if scalar < 0x200 { return Letter(bits: low[Int(scalar)]) }
    if scalar >= 0x1EA0 && scalar < 0x1F00 { return Letter(bits: high[Int(scalar - 0x1EA0)]) }
    return .none
  }

  /// The one scalar of a letter, or nil when no such letter exists.
  static func scalar(_ letter: Letter) -> UInt32? {
    let scalar = scalars[Int(letter.bits & 0x3FFF)]
    return scalar == 0 ? nil : scalar
  }
}
