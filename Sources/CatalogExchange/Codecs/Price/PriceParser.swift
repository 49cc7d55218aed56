/// Walks over the tokens of a price and notes amounts, units and the words about them.
struct PriceParser {
  enum Role { case main, from, to, under, retail, wholesale, was, now }
  enum Link { case none, range, words, other }

  struct Slot {
    var amount: PriceAmount
    var role: Role
    /// What stands between this amount and the one before.
    var link: Link
    var unit: SaleUnit?
    var inParentheses: Bool
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: Tokens
  let isNumberCell: Bool
  var at = 0
  var slots: [Slot] = []
  var unit: SaleUnit?
  var isApproximate = false
  var says = Says()

  /// What the words say beside amounts.
  struct Says {
    var contact = false, free = false, negation = false, unknown = false, minus = false
    var pack = false, slang: Int64?, otherCurrency = false, onwards = false, wordsSeen = 0
  }

  private var role = Role.main
  private var link = Link.none
  private var pendingCurrency: PriceCurrency?
  /// The unit named before its price in a list such as "500g: 25.000đ; 1kg: 45.000đ".
  private var pendingUnit: SaleUnit?
  /// Whether some word has marks, so that words without marks are meant that way.
  private lazy var isMarked = tokens.contains { $0.kind == .word && $0.marks != 0 }
  private var depth = 0

  init(bytes: UnsafeBufferPointer<UInt8>, tokens: Tokens, isNumberCell: Bool) {
    self.bytes = bytes
    self.tokens = tokens
    self.isNumberCell = isNumberCell
  }

  mutating func run() {
    while at < tokens.count {
      switch tokens[at].kind {
      case .number: number()
      case .word: word()
      case .symbol: symbol()
      }
    }
  }

  // MARK: Amounts

  private mutating func number() {
    let isMoneyWord = at + 1 < tokens.count && PriceWord.lexicon.role(tokens[at + 1]) != nil
    if !isMoneyWord, let found = unitPhrase(at) {
      let afterDash = link == .range && !slots.isEmpty
      note(found)
      if afterDash { says.pack = true }
      return
    }
    amount()
  }

  private mutating func amount() {
    let start = at
    var reader = AmountReader(
      bytes: bytes, tokens: tokens, at: at, currency: pendingCurrency, isNumberCell: isNumberCell)
    guard var amount = reader.read() else {
      says.unknown = true
      at += 1
      return
    }
    at = max(reader.at, start + 1)
    if let slang = reader.slang { says.slang = slang }
    pendingCurrency = nil
    if amount.count == 0 { amount.isDoubtful = true }
    slots.append(
      Slot(
        amount: amount, role: role, link: slots.isEmpty ? .none : link, unit: pendingUnit,
        inParentheses: depth > 0))
    pendingUnit = nil
    role = .main
    link = .none
  }

  // MARK: Words

  private mutating func numberWord(_ token: Token) -> NumberWords.Role? {
    token.marks == 0 && isMarked
      ? NumberWords.lexicon.exactRole(token) : NumberWords.lexicon.role(token)
  }

  private mutating func word() {
    let token = tokens[at]
    says.wordsSeen += 1
    let meaning = PriceWord.lexicon.role(token)
    let isNumber = isNumberWordFirst()
    if mayBeUnit(meaning), !isNumber, let found = unitPhrase(at) {
      note(found)
      return
    }
    if isNumber {
      amount()
      return
    }
    guard let meaning else {
      if numberWord(token) != nil {
        amount()
      } else {
        says.unknown = true
        at += 1
      }
      return
    }
    at += 1
    apply(meaning)
  }

  /// Whether a word with this meaning may still begin a unit.
  private func mayBeUnit(_ word: PriceWord?) -> Bool {
    switch word {
    case nil, .one, .each, .slang: true
    default: false
    }
  }

  /// Whether a number in words starts here: "trăm hai", "triệu rưỡi", "năm mươi nghìn".
  private mutating func isNumberWordFirst() -> Bool {
    let token = tokens[at]
    if case .scale? = PriceWord.lexicon.role(token), slots.isEmpty, token.letters > 1 {
      return true
    }
    guard let role = numberWord(token) else { return false }
    if case .retail? = PriceWord.lexicon.role(token) { return false }
    // "từ 25.000" without marks reads as the digit "tư".
    if case .from? = PriceWord.lexicon.role(token) { return false }
    if role == .digit(1) || role == .tens || role == .halfOf {
      // "một túi", "chục" and "nửa ký" are units, "một trăm" and "nửa triệu" numbers.
      return unitPhrase(at) == nil
    }
    return true
  }

  private mutating func apply(_ word: PriceWord) {
    switch word {
    case .currency(let currency):
      if slots.isEmpty || link != .none { pendingCurrency = currency }
    case .scale, .slang: says.unknown = true
    case .otherCurrency: says.otherCurrency = true
    case .label, .tax, .each, .one: break
    case .from: role = .from
    case .to:
      if slots.isEmpty { role = .under } else { link = .words }
    case .under: role = .under
    case .approximately: isApproximate = true
    case .onwards: says.onwards = true
    case .upwards: setBound(.from)
    case .downwards: setBound(.under)
    case .retail: role = .retail
    case .wholesale: role = .wholesale
    case .was: role = .was
    case .now: role = .now
    case .or: link = .other
    case .contact: says.contact = true
    case .free: says.free = true
    case .negation: says.negation = true
    }
  }

  private mutating func setBound(_ bound: Role) {
    guard says.onwards, !slots.isEmpty else {
      says.unknown = true
      return
    }
    slots[slots.count - 1].role = bound
  }

  // MARK: Signs

  private mutating func symbol() {
    let sign = tokens[at].symbol
    at += 1
    switch sign {
    case UInt8(ascii: "-"):
      // "85.000,-" closes a price, "- 120.000" opens a list or is a minus.
      if slots.isEmpty { says.minus = true } else if at < tokens.count { link = .range }
    case UInt8(ascii: "A"): link = .range
    case UInt8(ascii: "~"):
      if slots.isEmpty { isApproximate = true } else { link = .range }
    case UInt8(ascii: "("):
      depth += 1
      if slots.isEmpty { says.minus = true }
      link = .other
    case UInt8(ascii: ")"): depth = max(0, depth - 1)
    case UInt8(ascii: "/"): slash()
    case UInt8(ascii: "$"): money(.usd)
    case UInt8(ascii: "e"): money(.eur)
    case UInt8(ascii: "y"): money(.cny)
    case UInt8(ascii: "<"): role = .under
    case UInt8(ascii: ">"): role = .from
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "'"),
      UInt8(ascii: "!"):
      break
    case UInt8(ascii: ","), UInt8(ascii: ";"): if link == .none { link = .other }
    default: says.unknown = true
    }
  }

  private mutating func money(_ currency: PriceCurrency) {
    if slots.isEmpty || link != .none { pendingCurrency = currency } else { says.unknown = true }
  }

  private mutating func slash() {
    if let found = unitPhrase(at) {
      note(found)
      return
    }
    // An unknown unit: up to three words, as typed.
    var end = at
    while end < tokens.count, end < at + 3, tokens[end].kind == .word { end += 1 }
    guard end > at else {
      link = .other
      return
    }
    let name = SaleUnit.Name.typed(start: tokens[at].start, end: tokens[end - 1].end)
    note((SaleUnit(count: 1, name: name), end))
  }

  // MARK: Units

  private mutating func note(_ found: (unit: SaleUnit, next: Int)) {
    at = found.next
    if link == .other, unit != nil, !slots.isEmpty {
      if slots.count == 1, slots[0].unit == nil { slots[0].unit = unit }
      pendingUnit = found.unit
    } else if slots.isEmpty {
      unit = found.unit
    } else if slots[slots.count - 1].unit == nil, link != .range {
      slots[slots.count - 1].unit = found.unit
    } else if link == .range {
      slots[slots.count - 1].unit = found.unit
    } else {
      says.unknown = true
    }
  }

  private func unitPhrase(_ index: Int) -> (unit: SaleUnit, next: Int)? {
    PriceUnitReader(bytes: bytes, tokens: tokens).phrase(index)
  }
}
