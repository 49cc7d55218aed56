/// A unit as people sell by it: a measure, a package or a piece.
struct UnitWord: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    /// Milligrams in one.
    case mass(Int64)
    /// Thousandths of a milliliter in one.
    case volume(Int64)
    /// A package that holds something: hộp, chai.
    case package
    /// A thing that is counted: trái, con.
    case piece
    /// A fixed number of pieces: cặp is 2, tá is 12.
    case group(Int64)
    /// chục: ten, but 12, 14 or 16 for some fruit in the Mekong delta.
    case localTen
    /// thiên: locally a thousand pieces.
    case localThousand
    /// giạ: about 20 kg of paddy, or 40 liters.
    case localBushel
    /// xị: about a quarter of a liter of spirits.
    case localQuarter
  }
  /// The place of the name among all names.
  let id: UInt8
  let kind: Kind

  /// The name with its marks, one spelling per unit: `kg`, `g`, `ml`, `lít`, `hũ`.
  var name: String { Self.name(id) }

  /// The name at a place.
  static func name(_ id: UInt8) -> String { vocabulary.names[Int(id)] }

  var isMeasure: Bool {
    switch kind {
    case .mass, .volume: true
    default: false
    }
  }
}

extension UnitWord {
  static let gram = UnitWord(id: 0, kind: .mass(1000))
  static let kilogram = UnitWord(id: 1, kind: .mass(1_000_000))
  static let milliliter = UnitWord(id: 2, kind: .volume(1000))
  static let liter = UnitWord(id: 3, kind: .volume(1_000_000))

  /// The words for units, each with its unit.
  static var lexicon: Lexicon<UnitWord> { vocabulary.lexicon }

  /// Names and written forms; see the unit list of 1,851 listing titles and a 773-row price list.
  private static let vocabulary: (names: [String], lexicon: Lexicon<UnitWord>) = {
    var names = ["g", "kg", "ml", "lít"]
    var lines: [(words: String, role: UnitWord)] = [
      ("kg kgs ký kí kilo kilogam kilogram kilôgam cân", kilogram),
      ("g gr gram gam grams grm", gram),
      ("ml mililit mililít milliliter millilit cc", milliliter),
      ("lít lit l liter litre lt", liter),
    ]
    let others: [(words: String, name: String, kind: Kind)] = [
      ("mg miligam milligram", "mg", .mass(1)), ("lạng", "lạng", .mass(100_000)),
      ("yến", "yến", .mass(10_000_000)), ("tạ", "tạ", .mass(100_000_000)),
      ("tấn", "tấn", .mass(1_000_000_000)), ("cl", "cl", .volume(10_000)),
      ("dl", "dl", .volume(100_000)), ("cặp", "cặp", .group(2)), ("đôi", "đôi", .group(2)),
      ("tá", "tá", .group(12)), ("chục", "chục", .localTen), ("thiên", "thiên", .localThousand),
      ("giạ", "giạ", .localBushel), ("xị", "xị", .localQuarter), ("hũ hủ", "hũ", .package),
      ("pet", "PET", .package),
    ]
    func add(_ words: String, _ name: String, _ kind: Kind) {
      lines.append((words, UnitWord(id: UInt8(clamping: names.count), kind: kind)))
      names.append(name)
    }
    for unit in others { add(unit.words, unit.name, unit.kind) }
    for word in packages { add(word, word, .package) }
    for word in pieces { add(word, word, .piece) }
    return (names, Lexicon(lines))
  }()

  private static let packages = [
    "hộp", "túi", "gói", "chai", "lọ", "keo", "lon", "can", "bịch", "thùng", "bao", "bình", "vỉ",
    "khay", "giỏ", "ống", "lốc", "bộ", "combo", "tuýp", "cốc", "tô", "két", "chậu", "vại", "phuy",
    "sọt", "rổ", "set", "dây", "ly", "block", "ca", "tép", "hộc", "xô", "thẩu", "ché", "bịt",
    "kiện", "pack", "tráp", "khạp", "nậm", "hồ lô",
  ]
  private static let pieces = [
    "cái", "chiếc", "cây", "con", "trái", "quả", "củ", "viên", "miếng", "bó", "nhánh", "nải",
    "buồng", "chùm", "bụi", "ổ", "xấp", "vắt", "cuộn", "bông", "cành", "gốc", "lá", "hạt", "hột",
    "trứng", "bánh", "đòn", "xâu", "lát", "khoanh", "tấm", "tờ", "phần", "suất", "cuốn", "quyển",
    "đóa", "thanh", "thỏi", "que", "xiên", "nem", "cặn", "mẻ", "lượt", "bắp", "tai", "búp", "giò",
    "kén", "đĩa", "dĩa", "bẹ", "tàu", "khúc", "đọt", "cuộc", "vé", "đốt", "hoa", "khóm", "chén",
    "bát", "mảnh", "hòn", "cục", "sợi", "lọn", "mâm", "bức", "chuyến", "khách", "đêm", "tour",
    "bàn",
  ]
}
