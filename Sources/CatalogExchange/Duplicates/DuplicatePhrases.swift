/// Words and phrases that mean the same, and words that add nothing, in product and producer names.
///
/// Hand-made from names seen in lists; every phrase is matched with its marks, or without any.
enum DuplicatePhrases {
  private struct Rule {
    var from: [DuplicateWord]
    var to: [DuplicateWord]
    /// Only at the start of the name.
    var isInitial: Bool
  }

  private static let table: [(from: String, to: String)] = [
    ("htx", "hợp tác xã"), ("htxnn", "hợp tác xã nông nghiệp"), ("nn", "nông nghiệp"),
    ("tht", "tổ hợp tác"), ("cty", "công ty"), ("ctcp", "công ty cổ phần"),
    ("dntn", "doanh nghiệp tư nhân"), ("cssx", "cơ sở sản xuất"), ("cs", "cơ sở"),
    ("hkd", "hộ kinh doanh"), ("kd", "kinh doanh"), ("sx", "sản xuất"), ("tm", "thương mại"),
    ("dv", "dịch vụ"), ("tp", "thành phố"), ("tn", "tây ninh"), ("đl", "đà lạt"),
    ("đ lạt", "đà lạt"), ("hg", "hậu giang"), ("st", "st"),
    ("heo", "lợn"), ("hột vịt", "trứng vịt"), ("hột gà", "trứng gà"), ("mãng cầu ta", "na"),
    ("mãng cầu dai", "na"), ("khóm", "dứa"), ("trái thơm", "dứa"), ("đậu phộng", "lạc"),
    ("đậu phụng", "lạc"), ("bông", "hoa"), ("bắp cải", "bắp cải"), ("bắp bò", "bắp bò"),
    ("bắp", "ngô"), ("cookie", "quy"), ("sô cô la", "socola"), ("chocolate", "socola"),
    ("rô bu sta", "robusta"), ("a ra bi ca", "arabica"), ("siêm", "xiêm"), ("xa đéc", "sa đéc"),
    ("hủ tíu", "hủ tiếu"), ("lạp xường", "lạp xưởng"), ("nước măm", "nước mắm"),
    ("mỳ", "mì"), ("bột trà xanh matcha", "trà matcha"), ("trà xanh matcha", "trà matcha"),
    ("đường thốt lốt", "đường thốt nốt"), ("khoai mì", "sắn"), ("củ mì", "sắn"), ("mè", "vừng"),
    ("đậu nành", "đậu tương"), ("hột điều", "hạt điều"), ("hột sen", "hạt sen"),
    ("chả giò", "nem rán"), ("tương ớt", "tương ớt"), ("dưa chuột", "dưa leo"),
    ("dĩa", "đĩa"), ("bánh in nhân", "bánh in"), ("tắc", "quất"), ("bí rợ", "bí đỏ"),
    ("cá quả", "cá lóc"), ("sa bô chê", "hồng xiêm"), ("trái", ""), ("quả", ""),
  ]

  private static let rules: [String: [Rule]] = {
    var rules: [String: [Rule]] = [:]
    func add(_ from: String, _ to: String, initial: Bool) {
      let words = DuplicateWord.words(of: from).compactMap { $0 }
      guard let first = words.first else { return }
      let rule = Rule(
        from: words, to: DuplicateWord.words(of: to).compactMap { $0 }, isInitial: initial)
      rules[first.text, default: []].append(rule)
    }
    for line in table { add(line.from, line.to, initial: false) }
    // "thơm" is the pineapple at the start of a name and "fragrant" elsewhere.
    add("thơm", "dứa", initial: true)
    for key in rules.keys { rules[key]?.sort { $0.from.count > $1.from.count } }
    return rules
  }()

  /// The words with phrases replaced; a name without any marks gets replacements without marks.
  static func expanded(_ words: [DuplicateWord]) -> [DuplicateWord] {
    let isBare = words.allSatisfy { $0.marks == 0 }
    var out: [DuplicateWord] = []
    var index = 0
    while index < words.count {
      var matched = false
      for rule in rules[words[index].text] ?? [] {
        guard !rule.isInitial || index == 0, index + rule.from.count <= words.count else {
          continue
        }
        let slice = words[index..<(index + rule.from.count)]
        let fits = zip(slice, rule.from).allSatisfy { typed, own in
          typed.text == own.text && (typed.marks == own.marks || isBare && words.count > 1)
        }
        guard fits else { continue }
        out += rule.to.map {
          isBare && rule.from.contains { $0.marks != 0 }
            ? DuplicateWord(text: $0.text, marks: 0) : $0
        }
        index += rule.from.count
        matched = true
        break
      }
      if !matched {
        out.append(words[index])
        index += 1
      }
    }
    return out
  }

  /// Words that say nothing about which product it is, with their marks.
  private static let stop: Set<DuplicateWord> = Set(
    DuplicateWord.words(
      of: "tươi ocop sản phẩm hàng chính gốc đặc nhân loại cao cấp thượng hạng ngon"
    ).compactMap { $0 })

  /// The words that count: without stop words and without initials of the other words.
  static func significant(_ words: [DuplicateWord]) -> [DuplicateWord] {
    let isBare = words.allSatisfy { $0.marks == 0 }
    let bareStop = isBare ? Set(stop.map(\.text)) : []
    var kept = words.filter { !stop.contains($0) && !bareStop.contains($0.text) }
    let initials = kept.dropFirst().compactMap(\.text.first)
    if let first = kept.first, first.text.count > 2, Array(first.text) == initials {
      kept.removeFirst()
    }
    return kept.isEmpty ? words : kept
  }

  /// Words of legal forms and general business, which name no producer.
  static let legalForms: Set<String> = Set(
    DuplicateWord.words(
      of: """
        hợp tác xã nông nghiệp tổ công ty tnhh cổ phần một thành viên mtv doanh nghiệp tư nhân cơ sở
        sản xuất thương mại dịch vụ hộ kinh doanh trang trại tt thành phố tỉnh huyện và chế biến
        """
    ).compactMap { $0?.text })

  /// Package words that go with a net content.
  static let packages: Set<String> = [
    "hop", "tui", "goi", "chai", "hu", "lo", "bao", "vi", "thung", "lon", "can", "bich", "khay",
    "don", "keo", "binh",
  ]
}
