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
  /// The name with its marks, one spelling per unit: `kg`, `g`, `ml`, `lít`, `hũ`.
  var name: String
  var kind: Kind

  var isMeasure: Bool {
    switch kind {
    case .mass, .volume: true
    default: false
    }
  }
}

extension UnitWord {
  private static func mass(_ name: String, _ milligrams: Int64) -> Self {
    Self(name: name, kind: .mass(milligrams))
  }
  private static func volume(_ name: String, _ thousandths: Int64) -> Self {
    Self(name: name, kind: .volume(thousandths))
  }
  static let gram = mass("g", 1000)
  static let kilogram = mass("kg", 1_000_000)
  static let milliliter = volume("ml", 1000)
  static let liter = volume("lít", 1_000_000)

  /// Written forms; see the unit list of 1,851 listing titles and a 773-row price list.
  static let lexicon: Lexicon<UnitWord> = {
    var lines: [(words: String, role: UnitWord)] = [
      ("kg kgs ký kí kilo kilogam kilogram kilôgam cân", kilogram),
      ("g gr gram gam grams grm", gram), ("mg miligam milligram", mass("mg", 1)),
      ("lạng", mass("lạng", 100_000)), ("yến", mass("yến", 10_000_000)),
      ("tạ", mass("tạ", 100_000_000)), ("tấn", mass("tấn", 1_000_000_000)),
      ("ml mililit mililít milliliter millilit cc", milliliter), ("cl", volume("cl", 10_000)),
      ("dl", volume("dl", 100_000)), ("lít lit l liter litre lt", liter),
      ("cặp", Self(name: "cặp", kind: .group(2))), ("đôi", Self(name: "đôi", kind: .group(2))),
      ("tá", Self(name: "tá", kind: .group(12))), ("chục", Self(name: "chục", kind: .localTen)),
      ("thiên", Self(name: "thiên", kind: .localThousand)),
      ("giạ", Self(name: "giạ", kind: .localBushel)),
      ("xị", Self(name: "xị", kind: .localQuarter)),
    ]
    let packages = [
      "hộp", "túi", "gói", "chai", "hũ hủ", "lọ", "keo", "lon", "can", "bịch", "thùng", "bao",
      "bình", "vỉ", "khay", "giỏ", "ống", "lốc", "bộ", "combo", "tuýp", "cốc", "tô", "két",
      "chậu", "vại", "phuy", "sọt", "rổ", "pet", "set", "dây", "ly", "block", "ca", "tép",
      "hộc", "xô", "thẩu", "ché", "bịt", "kiện", "pack", "tráp", "khạp", "nậm", "hồ lô",
    ]
    let pieces = [
      "cái", "chiếc", "cây", "con", "trái", "quả", "củ", "viên", "miếng", "bó", "nhánh", "nải",
      "buồng", "chùm", "bụi", "ổ", "xấp", "vắt", "cuộn", "bông", "cành", "gốc", "lá", "hạt",
      "hột", "trứng", "bánh", "đòn", "xâu", "lát", "khoanh", "tấm", "tờ", "phần", "suất", "cuốn",
      "quyển", "đóa", "thanh", "thỏi", "que", "xiên", "nem", "cặn", "mẻ", "lượt", "bắp", "tai",
      "búp", "giò", "kén", "đĩa", "dĩa", "bẹ", "tàu", "khúc", "đọt", "cuộc", "vé", "đốt",
      "hoa", "khóm", "chén", "bát", "mảnh", "hòn", "cục", "sợi", "lọn", "mâm", "bức", "chuyến",
      "khách", "đêm", "tour", "bàn",
    ]
    for words in packages { lines.append((words, Self(name: canonical(words), kind: .package))) }
    for words in pieces { lines.append((words, Self(name: canonical(words), kind: .piece))) }
    return Lexicon(lines)
  }()

  private static func canonical(_ words: String) -> String {
    switch words {
    case "pet": "PET"
    case "hũ hủ": "hũ"
    default: words
    }
  }
}
