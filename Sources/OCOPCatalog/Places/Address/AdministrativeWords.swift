/// The words around names in addresses: types of units and places that are no units.
struct AdministrativeWords: Sendable {
  /// A set of types that a word before a name allows, one bit each.
  struct Types: OptionSet, Sendable {
    let rawValue: UInt16

    static let province = Types(rawValue: 1)
    static let city = Types(rawValue: 2)
    static let urbanDistrict = Types(rawValue: 4)
    static let ruralDistrict = Types(rawValue: 8)
    static let town = Types(rawValue: 16)
    static let ward = Types(rawValue: 32)
    static let commune = Types(rawValue: 64)
    static let township = Types(rawValue: 128)
    static let specialZone = Types(rawValue: 256)

    static let provinces: Types = [.province, .city]
    static let districts: Types = [.urbanDistrict, .ruralDistrict, .town, .city]
    static let communes: Types = [.ward, .commune, .township, .specialZone]
  }

  enum Kind: UInt8 {
    case none
    // Whole types.
    case province, city, urbanDistrict, ruralDistrict, town, ward, commune, township, specialZone
    // Halves of types.
    case thi, tran, thanh, pho, dac, khu, letterP, letterT, letterX
    /// A word for a place that is no unit: what follows is not a unit's name.
    case place
    /// "tác" of "hợp tác xã".
    case tac
    case viet, nam, vietnam
  }

  static let standard = AdministrativeWords()

  private let kinds: [UInt64: Kind]

  private init() {
    var kinds: [UInt64: Kind] = [:]
    let words: [(Kind, String)] = [
      (.province, "tỉnh"), (.city, "tp"), (.urbanDistrict, "quận q"), (.ruralDistrict, "huyện h"),
      (.town, "tx"), (.ward, "phường f ph"), (.commune, "xã"), (.township, "tt ttr"),
      (.specialZone, "đk"), (.thi, "thị"), (.tran, "trấn"), (.thanh, "thành"), (.pho, "phố"),
      (.dac, "đặc"), (.khu, "khu"), (.letterP, "p"), (.letterT, "t"), (.letterX, "x"),
      (.tac, "tác"), (.viet, "việt"), (.nam, "nam"), (.vietnam, "vn vietnam"),
      (
        .place,
        """
        ấp thôn đường tổ khóm số hẻm ngõ ngách kiệt chợ gần xóm đội làng bản buôn sóc phum ql cầu \
        kênh kdc kcn ccn tdp kp vực lộ htx thht cty
        """
      ),
    ]
    var folded = FoldedWords()
    for (kind, list) in words {
      for word in list.split(separator: " ") {
        var text = String(word)
        text.withUTF8 { folded.fold($0) }
        folded.bytes.withUnsafeBufferPointer { kinds[Self.hash($0)] = kind }
        let bare = folded.bytes.filter { $0 >= 0x20 }
        bare.withUnsafeBufferPointer { kinds[Self.hash($0)] = kind }
      }
    }
    self.kinds = kinds
  }

  /// The kind of a folded word; a word with marks must have the right ones.
  func kind(_ word: UnsafeBufferPointer<UInt8>) -> Kind {
    guard word.count <= 10 else { return .none }
    return kinds[Self.hash(word)] ?? .none
  }

  /// The bytes of a short word in one number; words of more than eight bytes are mixed down.
  private static func hash(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0
    for byte in word { hash = hash << 8 ^ UInt64(byte) ^ (hash >> 56) &* 0x0100_0193 }
    return hash
  }
}

extension AdministrativeWords.Types {
  /// Whether a unit's type is in the set.
  func contains(letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "T"): contains(.province)
    case UInt8(ascii: "C"): contains(.city)
    case UInt8(ascii: "Q"): contains(.urbanDistrict)
    case UInt8(ascii: "H"): contains(.ruralDistrict)
    case UInt8(ascii: "S"): contains(.town)
    case UInt8(ascii: "P"): contains(.ward)
    case UInt8(ascii: "X"): contains(.commune)
    case UInt8(ascii: "M"): contains(.township)
    case UInt8(ascii: "K"): contains(.specialZone)
    // The types that changed on 2026-04-30: both are in use.
    case UInt8(ascii: "t"): !isDisjoint(with: .provinces)
    case UInt8(ascii: "x"): !isDisjoint(with: [.ward, .commune])
    default: false
    }
  }

  /// Whether the set has a type of a level.
  func allows(level: UInt8) -> Bool {
    switch level {
    case 0: !isDisjoint(with: .provinces)
    case 1: !isDisjoint(with: .districts)
    default: !isDisjoint(with: .communes)
    }
  }
}
