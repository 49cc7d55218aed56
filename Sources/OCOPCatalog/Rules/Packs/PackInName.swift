/// The pack that a product's name tells, for lists without a column for it.
///
/// In open listings it mostly stands there: "Khô cá đù - Gói 500gr". It is only offered, since a
/// name may also tell the content of one of several packs.
enum PackInName {
  /// Returns the pack as the name has it ("Gói 500gr", "Hộp 2 chai x 500ml"), or `nil` when the name
  /// has no measure, several, or one that is counted otherwise ("500 g x 2 túi", "combo 3 hũ 100 g").
  static func find(in name: String) -> String? {
    let words = words(of: name)
    if let range = counted(in: words) { return String(name[range]) }
    /// Whether only spaces stand between a word and the next one.
    func isBesideNext(_ index: Int) -> Bool {
      index >= 0 && index + 1 < words.count
        && name[words[index].endIndex..<words[index + 1].startIndex].allSatisfy(\.isWhitespace)
    }
    var found: Range<Int>?
    var index = 0
    while index < words.count {
      let (digits, letters) = parts(of: words[index])
      guard !digits.isEmpty else {
        if counting.contains(letters) { return nil }
        index += 1
        continue
      }
      let next = isBesideNext(index) ? words[index + 1].lowercased() : ""
      let isGlued = measures.contains(letters)
      if isGlued || letters.isEmpty && measures.contains(next) {
        guard found == nil else { return nil }
        found = index..<(isGlued ? index + 1 : index + 2)
        index = found?.upperBound ?? index
        continue
      }
      if packs.contains(letters) || letters.isEmpty && packs.contains(next) { return nil }
      // "500gx2".
      if letters.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) { return nil }
      index += 1
    }
    guard let found, let last = words[found].last else { return nil }
    let before = found.lowerBound - 1
    let hasPack = isBesideNext(before) && packs.contains(words[before].lowercased())
    let start = words[hasPack ? before : found.lowerBound].startIndex
    return String(name[start..<last.endIndex])
  }

  /// Where a name tells packs in a pack, "Hộp 2 chai x 500ml", with no other measure beside it.
  private static func counted(in words: [Substring]) -> Range<String.Index>? {
    let times = words.indices.filter { Self.times.contains(words[$0].lowercased()) }
    guard times.count == 1, let times = times.first, times >= 2, times + 1 < words.count,
      packs.contains(words[times - 1].lowercased())
    else { return nil }
    let (count, rest) = parts(of: words[times - 2])
    let (digits, letters) = parts(of: words[times + 1])
    guard !count.isEmpty, rest.isEmpty, !digits.isEmpty else { return nil }
    var last = times + 1
    if letters.isEmpty {
      guard last + 1 < words.count, measures.contains(words[last + 1].lowercased()) else {
        return nil
      }
      last += 1
    } else if !measures.contains(letters) {
      return nil
    }
    let others = words[..<(times - 2)] + words[(last + 1)...]
    guard others.allSatisfy({ parts(of: $0).digits.isEmpty }) else { return nil }
    let hasPack = times >= 3 && packs.contains(words[times - 3].lowercased())
    return words[hasPack ? times - 3 : times - 2].startIndex..<words[last].endIndex
  }

  /// Returns the unit that a name ends with behind a dash or in brackets ("Đàn ghi-ta - cây"), or
  /// `nil`.
  static func unit(in name: String) -> String? {
    guard let dash = name.lastIndex(where: { "-–_(/".contains($0) }) else { return nil }
    let end = name[name.index(after: dash)...].filter { !$0.isWhitespace && !").,".contains($0) }
    return packs.contains(end.lowercased()) || units.contains(end.lowercased()) ? end : nil
  }

  /// The words without the signs around them; "2,5" stays one.
  private static func words(of name: String) -> [Substring] {
    name.split { $0.isWhitespace || "()[]/–-_|+".contains($0) }.compactMap { word in
      var word = word
      while let last = word.last, ",.;:".contains(last) { word.removeLast() }
      return word.isEmpty ? nil : word
    }
  }

  /// The number at the start of a word, and what follows it in small letters.
  private static func parts(of word: Substring) -> (digits: Substring, letters: String) {
    let digits = word.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    return (digits, word[digits.endIndex...].lowercased())
  }

  private static let measures: Set<String> = [
    "g", "gr", "gram", "gam", "kg", "ký", "kí", "ml", "l", "lít", "lit",
  ]
  private static let units: Set<String> = [
    "cái", "chiếc", "cây", "con", "trái", "quả", "củ", "bó", "bộ", "đôi", "cặp", "chậu", "tấm",
    "cuốn", "kg", "ký", "kí", "lít",
  ]
  private static let counting: Set<String> = times.union(["combo", "set"])
  private static let times: Set<String> = ["x", "×", "*"]
  private static let packs: Set<String> = [
    "hộp", "túi", "gói", "chai", "hũ", "hủ", "lọ", "keo", "lon", "can", "bịch", "thùng", "bao",
    "bình", "vỉ", "khay", "ống", "lốc", "tuýp", "cốc", "két", "giỏ", "tô",
  ]
}
