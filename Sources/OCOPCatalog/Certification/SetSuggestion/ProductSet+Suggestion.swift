internal import VietnameseText

extension ProductSet {
  /// Returns the sets a product may belong to, as its name says; the likeliest first.
  ///
  /// Empty when the name tells nothing. One set is a clear case, two are either-or. It is a
  /// suggestion for a person to confirm and never fills a field by itself.
  ///
  /// - Parameters:
  ///   - name: the product's name, with or without "OCOP" before it.
  ///   - description: is looked at when the name tells nothing; its first words only.
  /// - Complexity: O(words).
  public static func suggested(forName name: String, description: String? = nil) -> [ProductSet] {
    let bare = OCOPPrefix.split(name)?.rest ?? name
    var numbers = numbers(in: words(of: bare, limit: 16))
    if numbers.isEmpty, let description {
      numbers = self.numbers(in: words(of: description, limit: 8))
    }
    return numbers.compactMap { set(number: $0) }
  }

  private static func numbers(in words: [UInt64]) -> [Int] {
    var position = 0
    var material: SetLexicon.Sign?
    var isProcessed = false
    var isDried = false
    var hasHoney = false
    while position < words.count {
      guard let (sign, length) = SetLexicon.phrases.sign(at: position, in: words) else {
        position += 1
        continue
      }
      switch sign {
      case .sets(let numbers) where material == nil && !hasHoney:
        // Vietnamese names begin with what the thing is: the first such word decides, and one
        // before it that tells of processing ("khô", "bột") has said nothing else yet.
        return narrowed(numbers, by: words[(position + length)...])
      // "Đóng khay", "hoa tràm" say nothing of the processing; "cá viên xúc xích" does.
      case .sets(let numbers): isProcessed = isProcessed || (5...10).contains(numbers[0])
      case .head(let numbers):
        if position == 0 { return numbers }
        isProcessed = true
      case .processed: isProcessed = true
      case .dried: isDried = true
      case .honey: hasHoney = true
      case .animal, .plant, .grain: material = material ?? sign
      }
      position += length
    }
    switch material {
    // "Tắc mật ong": something in honey is a product of honey, honey of longan flowers is honey.
    case nil: return hasHoney ? [isProcessed ? 8 : 4] : []
    case .plant where hasHoney: return isHoneyFirst(words) ? [4] : [8, 7]
    case .animal: return [isProcessed || isDried ? 8 : 2]
    case .plant: return [isProcessed || isDried ? 7 : 1]
    case .grain: return [isProcessed ? 6 : 3]
    default: return []
    }
  }

  /// "Chè bưởi" is no tea of the tea plant; "trà shan" is not of other plants.
  private static func narrowed(_ numbers: [Int], by rest: ArraySlice<UInt64>) -> [Int] {
    guard numbers.contains(14), rest.contains(where: { SetLexicon.phrases.sign(of: $0) == .plant })
    else { return numbers }
    return [15]
  }

  private static func isHoneyFirst(_ words: [UInt64]) -> Bool { words.starts(with: honey) }

  private static let honey = words(of: "mật ong", limit: 2)

  /// The keys of a text's words in order, whatever their capitals; what stands after a dash or in
  /// brackets is left out.
  static func words(of text: String, limit: Int) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(min(limit, 16))
    var word = TextKey()
    var isInWord = false
    for scalar in VietnameseText.normalized(text).unicodeScalars {
      if LetterCase.isLetter(scalar.value) || ("0"..."9").contains(scalar) {
        word.add(UInt64(LetterCase.lower(scalar.value)))
        isInWord = true
        continue
      }
      if isInWord { words.append(word.value) }
      (word, isInWord) = (TextKey(), false)
      let endsName = scalar == "(" || scalar == "\u{2013}" || scalar == "\n"
      if words.count == limit || endsName && !words.isEmpty { return words }
    }
    if isInWord { words.append(word.value) }
    return words
  }
}
