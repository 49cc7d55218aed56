/// Cuts the tokens of a quantity into atoms.
struct QuantityScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: Tokens
  var atoms: [QuantityAtom] = []
  var isApproximate = false
  var doubt: ReadingReason?
  var bound: QuantityWord?
  var failed = false
  private var at = 0

  init(bytes: UnsafeBufferPointer<UInt8>, tokens: Tokens) {
    self.bytes = bytes
    self.tokens = tokens
  }

  mutating func run() {
    while at < tokens.count, !failed {
      let token = tokens[at]
      switch token.kind {
      case .number: number(token.number, from: at + 1)
      case .symbol:
        at += 1
        switch token.symbol {
        case UInt8(ascii: "~"): isApproximate = true
        case UInt8(ascii: ">"): bound = .over
        case UInt8(ascii: "<"): bound = .under
        case UInt8(ascii: "*"): atoms.append(.sign(UInt8(ascii: "x")))
        case UInt8(ascii: "A"): atoms.append(.sign(UInt8(ascii: "-")))
        case UInt8(ascii: "."), UInt8(ascii: ","):
          if !decimalWithoutWhole(), token.symbol == UInt8(ascii: ",") {
            atoms.append(.sign(token.symbol))
          }
        case UInt8(ascii: ":"), UInt8(ascii: "'"): break
        default: atoms.append(.sign(token.symbol))
        }
      case .word: word(token)
      }
    }
  }

  /// ".5kg": a decimal number whose zero was left out.
  private mutating func decimalWithoutWhole() -> Bool {
    guard at < tokens.count, tokens[at].kind == .number, tokens[at].glued,
      !tokens[at - 1].glued
    else { return false }
    let number = tokens[at].number
    guard number.shape == .plain, number.firstDigits <= 3 else {
      failed = true
      return true
    }
    self.number(
      NumberLiteral(shape: .decimal, fraction: number.whole, places: number.firstDigits),
      from: at + 1)
    return true
  }

  private mutating func word(_ token: Token) {
    if let meaning = QuantityWord.lexicon.role(token), !(meaning == .label && isCount) {
      at += 1
      switch meaning {
      case .approximately: isApproximate = true
      case .to: atoms.append(.sign(UInt8(ascii: "-")))
      case .over, .under: bound = meaning
      case .times: atoms.append(.sign(UInt8(ascii: "x")))
      case .gift:
        if case .pack(let name)? = atoms.last { atoms[atoms.count - 1] = .pack(name + " quà") }
      case .time: failed = true
      default: break
      }
      return
    }
    if NumberWords.lexicon.role(token) == .halfOf, let found = UnitReader.unit(tokens, at: at + 1) {
      at = found.next
      add(NumberLiteral(shape: .decimal, fraction: 5, places: 1), found.unit)
      return
    }
    // "chục 14 trái" is fourteen; "một chục" and "mười hai trái" are numbers in words.
    if NumberWords.lexicon.role(token) != nil, let group = spoken() {
      number(NumberLiteral(whole: group.value), from: group.next)
      return
    }
    guard let found = UnitReader.unit(tokens, at: at) else {
      failed = true
      return
    }
    at = found.next
    switch found.unit.kind {
    case .package, .piece: atoms.append(.pack(found.unit.name))
    case .localTen, .group:
      // The stated number that follows is the number of pieces.
      if at < tokens.count, tokens[at].kind == .number {
        guard at + 1 == tokens.count, tokens[at].number.shape == .plain,
          tokens[at].number.whole < 1 << 40
        else { return }
        // "chục 12": nothing follows that would say twelve of what.
        let count = QuantityMeasure(.count(unit: ""), tokens[at].number.whole * 1000)
        atoms.append(.measure([count], found.unit))
        at += 1
        return
      }
      add(NumberLiteral(whole: 1), found.unit)
    default:
      if at < tokens.count, NumberWords.lexicon.role(tokens[at]) == .half || atoms.isEmpty {
        let sure = at < tokens.count
        add(NumberLiteral(whole: 1), found.unit)
        if !sure { doubt = .unitMissing }
      } else {
        failed = true
      }
    }
  }

  private var isCount: Bool { NumberWords.lexicon.role(tokens[at]) != nil }

  private func spoken() -> NumberWords.Group? {
    if NumberWords.lexicon.role(tokens[at]) == .tens { return nil }
    // "hai chục": the ten is a unit whose size is open.
    if case .digit(let count)? = NumberWords.lexicon.role(tokens[at]),
      let found = UnitReader.unit(tokens, at: at + 1), found.unit.kind == .localTen
    {
      return NumberWords.Group(value: count, next: at + 1)
    }
    guard let group = NumberWords.group(tokens, at: at),
      UnitReader.unit(tokens, at: group.next) != nil || group.next == tokens.count
    else {
      // "một chục": the ten belongs to the unit.
      if NumberWords.lexicon.role(tokens[at]) == .digit(1) {
        return NumberWords.Group(value: 1, next: at + 1)
      }
      return nil
    }
    return group
  }

  private mutating func number(_ literal: NumberLiteral, from next: Int) {
    at = next
    guard literal.shape != .malformed, literal.shape != .scientific else {
      failed = true
      return
    }
    if let found = UnitReader.unit(tokens, at: next) {
      at = found.next
      add(literal, found.unit)
      return
    }
    if fraction(literal, next) || unitWithTimes(literal, next) { return }
    if next < tokens.count, tokens[next].kind == .word,
      QuantityWord.lexicon.role(tokens[next]) == nil, literal.shape == .plain
    {
      // An unknown counting word is kept, for a person to confirm.
      atoms.append(.count(literal.whole, bytes.text(tokens[next]).lowercased(), isPackage: false))
      doubt = .unitMissing
      at = next + 1
      return
    }
    atoms.append(.bare(literal))
  }

  /// "1/2 kg", "3/4 lít".
  private mutating func fraction(_ literal: NumberLiteral, _ next: Int) -> Bool {
    guard next + 1 < tokens.count, tokens[next].isSymbol("/"), tokens[next].glued,
      tokens[next + 1].kind == .number, tokens[next + 1].glued,
      literal.shape == .plain, tokens[next + 1].number.shape == .plain,
      let found = UnitReader.unit(tokens, at: next + 2), found.unit.isMeasure
    else { return false }
    let (part, whole) = (literal.whole, tokens[next + 1].number.whole)
    guard part > 0, part < whole, [2, 4, 5, 8, 10].contains(whole) else { return false }
    at = found.next
    add(NumberLiteral(shape: .decimal, fraction: part * 1000 / whole, places: 3), found.unit)
    return true
  }

  /// "50gx10": the times sign is glued to the unit.
  private mutating func unitWithTimes(_ literal: NumberLiteral, _ next: Int) -> Bool {
    guard next + 1 < tokens.count, tokens[next].kind == .word, tokens[next + 1].kind == .number,
      tokens[next + 1].glued, (2...8).contains(tokens[next].letters),
      tokens[next].key & 0xFF == UInt64(UInt8(ascii: "x"))
    else { return false }
    var word = tokens[next]
    word.key >>= 8
    word.letters -= 1
    guard let unit = UnitWord.lexicon.role(word) else { return false }
    at = next + 1
    add(literal, unit)
    atoms.append(.sign(UInt8(ascii: "x")))
    return true
  }

  private mutating func add(_ literal: NumberLiteral, _ unit: UnitWord) {
    switch unit.kind {
    case .mass(let each): measure(literal, unit, each, .mass)
    case .volume(let each): measure(literal, unit, each, .volume)
    case .package, .piece:
      guard literal.shape != .decimal, literal.shape != .groupedDecimal, literal.whole < 1 << 40
      else {
        failed = true
        return
      }
      atoms.append(.count(literal.whole, unit.name, isPackage: unit.kind == .package))
    default: local(literal, unit)
    }
  }

  private mutating func local(_ literal: NumberLiteral, _ unit: UnitWord) {
    guard literal.shape == .plain, literal.whole < 1_000_000 else {
      failed = true
      return
    }
    let count = literal.whole * 1000
    var noun = ""
    if at < tokens.count, let found = UnitReader.unit(tokens, at: at) {
      noun = found.unit.name
      at = found.next
    }
    func pieces(_ factors: [Int64]) -> [QuantityMeasure] {
      factors.map { QuantityMeasure(.count(unit: noun), count * $0) }
    }
    switch unit.kind {
    case .group(let size): atoms.append(.measure(pieces([size]), unit))
    case .localTen:
      // "1 chục (10 trái)": the number is said.
      if at + 1 < tokens.count, tokens[at].isSymbol("("), tokens[at + 1].kind == .number {
        return
      }
      atoms.append(.measure(pieces(noun == "trứng" ? [10, 12] : [10, 12, 14, 16]), unit))
      doubt = .localWord
    case .localThousand:
      atoms.append(.measure(pieces([1000]), unit))
      doubt = .localWord
    case .localBushel:
      atoms.append(
        .measure(
          [QuantityMeasure(.mass, count * 20_000), QuantityMeasure(.volume, count * 40_000)], unit))
      doubt = .localWord
    case .localQuarter:
      atoms.append(.measure([QuantityMeasure(.volume, count * 250)], unit))
      doubt = .localWord
    default: failed = true
    }
  }

  private mutating func measure(
    _ literal: NumberLiteral, _ unit: UnitWord, _ each: Int64,
    _ dimension: QuantityMeasure.Dimension
  ) {
    var values: [Int64?] = [literal.times(each)]
    if literal.shape == .oneGroup {
      let grouped = Decimals.times(literal.whole, each)
      if each <= 1000 {
        values = literal.separator == UInt8(ascii: ".") ? [grouped] : [grouped, values[0]]
      } else {
        values.append(grouped)
      }
    }
    var sure = values.compactMap { $0 }
    guard !sure.isEmpty else {
      failed = true
      return
    }
    if sure.count == 1 { sure[0] += remainder(each, dimension) }
    atoms.append(.measure(sure.map { QuantityMeasure(dimension, $0) }, unit))
  }

  /// "1kg2", "3 lạng rưỡi", "1kg 200g".
  private mutating func remainder(_ each: Int64, _ dimension: QuantityMeasure.Dimension) -> Int64 {
    guard at < tokens.count else { return 0 }
    let token = tokens[at]
    if NumberWords.lexicon.role(token) == .half {
      at += 1
      return each / 2
    }
    guard token.kind == .number, token.number.shape == .plain, each >= 100_000 else { return 0 }
    if let found = UnitReader.unit(tokens, at: at + 1) {
      guard let own = found.unit.size(dimension), own < each,
        let value = token.number.times(own), value < each
      else { return 0 }
      at = found.next
      return value
    }
    guard at + 1 == tokens.count, token.number.firstDigits == 1 || token.number.firstDigits == 3,
      let power = Decimals.power(Int(token.number.firstDigits))
    else { return 0 }
    at += 1
    return token.number.whole * each / power
  }
}

extension UnitWord {
  /// Thousandths of g or ml in one, when it measures that.
  fileprivate func size(_ dimension: QuantityMeasure.Dimension) -> Int64? {
    switch (kind, dimension) {
    case (.mass(let each), .mass), (.volume(let each), .volume): each
    default: nil
    }
  }
}
