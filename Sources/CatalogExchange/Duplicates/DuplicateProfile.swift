/// A record taken apart for comparing: words, packs, codes and the producer's own name.
struct DuplicateProfile: Hashable {
  let gtin: String?
  /// Words that count, sorted.
  private(set) var nameWords: [DuplicateWord] = []
  /// Net contents as dimension and thousandths.
  private(set) var packs: Set<String> = []
  /// Numbers that name a kind: 25 in ST25, 40 in "40 độ đạm".
  private(set) var codes: [String] = []
  private(set) var producerCore: Set<DuplicateWord> = []
  private(set) var producerWords: Set<DuplicateWord> = []

  init(_ record: DuplicateCandidate) {
    gtin = record.gtin.flatMap { $0.isEmpty ? nil : $0 }
    readName(record.name)
    if let pack = record.packText {
      var copy = Self()
      copy.readName(pack)
      packs.formUnion(copy.packs)
    }
    let producer = DuplicatePhrases.expanded(
      DuplicateWord.words(of: record.producer).compactMap { $0 })
    producerWords = Set(DuplicatePhrases.ownName(producer))
    let names = Set(nameWords.map(\.text))
    producerCore = producerWords.filter { !names.contains($0.text) }
    if producerCore.isEmpty { producerCore = producerWords }
    nameWords.sort()
    codes.sort()
  }

  private init() { gtin = nil }

  private mutating func readName(_ name: String) {
    var name = name
    name.withUTF8 { bytes in
      let tokens = Lexer.tokens(bytes)
      var words: [DuplicateWord] = []
      var index = 0
      while index < tokens.count {
        let token = tokens[index]
        if token.kind == .number {
          index = number(tokens, index, &words)
        } else if token.kind == .word {
          // "H.T.X", "Đ.Lạt": letters with dots.
          var word = DuplicateWord(token)
          while token.letters == 1, index + 2 < tokens.count, tokens[index + 1].isSymbol("."),
            tokens[index + 2].kind == .word, tokens[index + 2].letters == 1
          {
            word.text += DuplicateWord(tokens[index + 2]).text
            index += 2
          }
          words.append(word)
          index += 1
        } else {
          index += 1
        }
      }
      nameWords = DuplicatePhrases.significant(DuplicatePhrases.expanded(words))
    }
  }

  private static let grades: Set<String> = ["do", "dam", "n"]

  /// Reads a number: a net content, a grade or a code; returns the place behind it.
  private mutating func number(
    _ tokens: [Token], _ index: Int, _ words: inout [DuplicateWord]
  ) -> Int {
    let literal = tokens[index].number
    if let found = UnitReader.unit(tokens, at: index + 1) {
      var next = found.next
      switch found.unit.kind {
      case .mass(let each), .volume(let each):
        let total =
          literal.shape == .oneGroup && each <= 1000
          ? Decimals.times(literal.whole, each) : literal.times(each)
        packs.insert((found.unit.isMass ? "g" : "ml") + String(total ?? -1))
      default: packs.insert("n" + String(literal.whole))
      }
      dropPack(&words)
      // "10 trứng/vỉ", "100 gram/hộp": the package word behind a slash.
      if next + 1 < tokens.count, tokens[next].isSymbol("/"),
        let pack = UnitReader.unit(tokens, at: next + 1)
      {
        next = pack.next
      }
      return next
    }
    var next = index + 1
    if next < tokens.count, tokens[next].isSymbol("%") {
      if literal.whole != 100 { codes.append("%" + String(literal.whole)) }
      return next + 1
    }
    if next < tokens.count, tokens[next].kind == .symbol, tokens[next].symbol == 0 { next += 1 }
    while next < tokens.count, tokens[next].kind == .word,
      Self.grades.contains(DuplicateWord(tokens[next]).text)
    {
      next += 1
    }
    // "loại 1" is what everybody sells.
    if literal.whole == 1, let last = words.last, last.text == "loai" {
      words.removeLast()
      return next
    }
    codes.append(String(literal.whole))
    return next
  }

  /// Takes away the package word before a net content: "túi 5kg", "(bao 5 ký)".
  private func dropPack(_ words: inout [DuplicateWord]) {
    if let last = words.last, DuplicatePhrases.packages.contains(last.text) { words.removeLast() }
  }

  // MARK: Comparing

  enum Words {
    case equal, different
    /// Tones that are mixed up in writing; with the number of words.
    case slips(Int)
    case marksMissing(Int)
    case oneMore(Int)
  }

  func words(with other: Self) -> Words {
    guard !nameWords.isEmpty, !other.nameWords.isEmpty else { return .different }
    if nameWords == other.nameWords { return .equal }
    let common = nameWords.filter(other.nameWords.contains).count
    guard nameWords.count == other.nameWords.count else {
      let fewer = min(nameWords.count, other.nameWords.count)
      let more = max(nameWords.count, other.nameWords.count)
      return more == fewer + 1 && common == fewer ? .oneMore(fewer) : .different
    }
    let pairs = Array(zip(nameWords, other.nameWords))
    guard pairs.allSatisfy({ $0.text == $1.text }) else { return .different }
    if nameWords.allSatisfy({ $0.marks == 0 }) || other.nameWords.allSatisfy({ $0.marks == 0 }) {
      return .marksMissing(nameWords.count)
    }
    return pairs.allSatisfy({ $0.isSlip(of: $1) }) ? .slips(nameWords.count) : .different
  }

  /// Whether the producers are one (`true`), unknown (`false`) or different (`nil`).
  func producer(with other: Self) -> Bool? {
    guard !producerWords.isEmpty, !other.producerWords.isEmpty else { return false }
    if producerWords == other.producerWords || producerCore == other.producerCore { return true }
    func bare(_ words: Set<DuplicateWord>) -> Bool { words.allSatisfy { $0.marks == 0 } }
    let letters = Set(producerCore.map(\.text)) == Set(other.producerCore.map(\.text))
    return letters && (bare(producerCore) || bare(other.producerCore)) ? true : nil
  }
}

extension UnitWord {
  fileprivate var isMass: Bool { if case .mass = kind { true } else { false } }
}
