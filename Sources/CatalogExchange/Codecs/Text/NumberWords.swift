/// Numbers in Vietnamese words, up to 999: "hai mươi lăm", "một trăm linh năm", "trăm rưỡi".
enum NumberWords {
  enum Role: Sendable, Equatable {
    case digit(Int64)
    /// mười
    case ten
    /// mươi, and chục where it counts tens
    case tens
    /// trăm
    case hundred
    /// linh, lẻ
    case and
    /// rưỡi
    case half
    /// nửa
    case halfOf
  }

  static let lexicon = Lexicon<Role>([
    ("một mốt", .digit(1)), ("hai", .digit(2)), ("ba", .digit(3)), ("bốn", .digit(4)),
    ("tư", .digit(4)), ("năm lăm nhăm", .digit(5)), ("sáu", .digit(6)), ("bảy bẩy", .digit(7)),
    ("tám", .digit(8)), ("chín", .digit(9)), ("mười", .ten), ("mươi", .tens), ("chục", .tens),
    ("trăm", .hundred), ("linh lẻ", .and), ("rưỡi rưởi", .half), ("nửa", .halfOf),
  ])

  /// A number below a thousand.
  struct Group {
    var value: Int64
    var next: Int
    /// "trăm hai", "trăm rưỡi": the short way that only prices in thousands use.
    var short = false
  }

  /// Reads a number below a thousand at `index`; plain digits may stand for number words.
  static func group(_ tokens: Tokens, at index: Int) -> Group? {
    var next = index
    func role(_ place: Int) -> Role? {
      place < tokens.count ? lexicon.role(tokens[place]) : nil
    }
    func digit(_ place: Int) -> Int64? {
      guard place < tokens.count else { return nil }
      if tokens[place].kind == .number {
        let number = tokens[place].number
        return number.shape == .plain && number.whole < 1000 ? number.whole : nil
      }
      if case .digit(let value) = role(place) { return value }
      return nil
    }
    /// Tens and ones.
    func below100() -> Int64? {
      if role(next) == .ten {
        next += 1
        guard let one = digit(next), one < 10 else { return 10 }
        next += 1
        return 10 + one
      }
      guard let first = digit(next) else { return nil }
      next += 1
      guard role(next) == .tens, first < 10 else { return first }
      next += 1
      guard let one = digit(next), one < 10 else { return first * 10 }
      next += 1
      return first * 10 + one
    }
    var hundreds: Int64 = 0
    if role(next) == .hundred {
      hundreds = 1
    } else {
      guard let first = below100() else { return nil }
      guard role(next) == .hundred, first < 10 else { return Group(value: first, next: next) }
      hundreds = first
    }
    next += 1
    if role(next) == .half {
      return Group(value: hundreds * 100 + 50, next: next + 1, short: true)
    }
    if role(next) == .and {
      guard let one = digit(next + 1), one < 10 else {
        return Group(value: hundreds * 100, next: next)
      }
      return Group(value: hundreds * 100 + one, next: next + 2)
    }
    let before = next
    guard let rest = below100() else { return Group(value: hundreds * 100, next: next) }
    if rest < 10, next == before + 1 {
      return Group(value: hundreds * 100 + rest * 10, next: next, short: true)
    }
    return Group(value: hundreds * 100 + rest, next: next)
  }
}
