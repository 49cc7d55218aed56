/// Collects stars, scores and the words around them.
struct StarsParser {
  private enum Word: Sendable {
    case star, points, potential, rank, up, before, negative, doubtful, from, year, score, or
  }
  private static let words = Lexicon<Word>([
    ("sao star stars", .star), ("điểm đ", .points),
    ("tiềm dự kiến đề phấn hướng đăng mục nghị xuất", .potential),
    ("hạng loại xếp", .rank), ("lên thành up", .up), ("trước cũ", .before),
    ("chưa không đang chờ ko none", .negative), ("hết thu mất", .doubtful), ("từ", .from),
    ("năm quý tháng ngày", .year), ("trên", .score), ("hoặc hay và", .or),
  ])

  let tokens: Tokens
  private var stars: [Int] = []
  private var score: Int?
  private var invalid = false
  private var sawStar = false

  init(tokens: Tokens) { self.tokens = tokens }

  private func word(_ index: Int) -> Word? {
    index >= 0 && index < tokens.count ? Self.words.role(tokens[index]) : nil
  }

  mutating func reading() -> Reading<StarRating> {
    var seen = Set<Word>()
    for index in tokens.indices { if let word = word(index) { seen.insert(word) } }
    if seen.contains(.negative) { return .empty() }
    if BlankPhrases.isBlank(tokens) { return .empty() }
    signs()
    numbers(seen)
    if invalid { return .invalid(reason: .outOfRange) }
    var distinct: [Int] = []
    for star in stars where !distinct.contains(star) { distinct.append(star) }
    if distinct.isEmpty {
      guard let score else { return .invalid(reason: .notUnderstood) }
      return .ok(StarRating(scoreHundredths: score))
    }
    let potential = seen.contains(.potential)
    if distinct.count == 2 {
      let arrow = tokens.contains { $0.isSymbol("A") }
      if arrow || seen.contains(.up) {
        return .ok(
          StarRating(
            stars: distinct[1], isPotential: potential, was: distinct[0], scoreHundredths: score))
      }
      if seen.contains(.before) {
        let rating = StarRating(stars: distinct[0], was: distinct[1], scoreHundredths: score)
        // "trước 3 sao, nay 4 sao" puts the old one first.
        guard word(0) == .before else { return .ok(rating) }
        return .ok(StarRating(stars: distinct[1], was: distinct[0], scoreHundredths: score))
      }
    }
    let values = distinct.map {
      StarRating(stars: $0, isPotential: potential, scoreHundredths: score)
    }
    guard values.count == 1, let value = values.first else {
      return .ambiguous(candidates: values, reason: .severalValues)
    }
    return seen.contains(.doubtful)
      ? .ambiguous(candidates: values, reason: .extraText) : .ok(value)
  }

  /// Drawn stars: a run of `★` or `*` without a number before it.
  private mutating func signs() {
    var filled = 0
    var hollow = 0
    for (index, token) in tokens.enumerated() {
      let isAsterisk = token.isSymbol("*")
      if token.isSymbol("S") || isAsterisk {
        let run = filled > 0
        if !run, index > 0, tokens[index - 1].kind == .number {
          sawStar = true
        } else {
          filled += 1
        }
      } else if token.isSymbol("s") {
        hollow += 1
      }
    }
    if filled > 5 || filled + hollow > 5 { invalid = true }
    if filled > 0, filled <= 5 { stars.append(filled) }
    if filled == 0, hollow > 0 { invalid = true }
  }

  private mutating func numbers(_ seen: Set<Word>) {
    let loneNumber = !tokens.contains { $0.kind == .word }
    var skip = -1
    for (index, token) in tokens.enumerated() where index > skip {
      if token.kind == .number {
        skip = number(index, loneNumber: loneNumber)
      } else if case .digit(let value)? = NumberWords.lexicon.role(token) {
        // "bốn sao", "bốn ngôi sao"; "năm 2022" is a year.
        let next =
          word(index + 1) == .star
          || word(index + 2) == .star && !tokens[index + 1].isSymbol("(")
        if next, !(index + 1 < tokens.count && tokens[index + 1].kind == .number) {
          stars.append(Int(value))
        }
      }
    }
    if stars.contains(where: { !(1...5).contains($0) }) { invalid = true }
    _ = seen
  }

  /// Reads one number and returns the last token it used.
  private mutating func number(_ index: Int, loneNumber: Bool) -> Int {
    let literal = tokens[index].number
    if index + 2 < tokens.count, tokens[index + 1].isSymbol("/") || word(index + 1) == .score,
      tokens[index + 2].kind == .number
    {
      let out = tokens[index + 2].number
      if out.shape == .plain, out.whole == 100 {
        setScore(literal)
        return index + 2
      }
      if out.shape == .plain, out.whole == 5, word(index + 3) != .star || true {
        star(literal)
        return index + 2
      }
    }
    if word(index + 1) == .points {
      setScore(literal)
      return index + 1
    }
    let nearStar =
      word(index + 1) == .star || (word(index + 2) == .star && tokens[index + 1].kind == .word)
      || (index + 1 < tokens.count
        && (tokens[index + 1].isSymbol("*") || tokens[index + 1].isSymbol("S")))
      || (index + 1 < tokens.count && tokens[index + 1].isSymbol("-") && word(index + 2) == .star)
    let behindStar =
      word(index - 1) == .star || word(index - 1) == .rank
      || (index > 1 && tokens[index - 1].isSymbol(":") && word(index - 2) != .year)
    if nearStar || (behindStar && stars.isEmpty) || loneNumber && !tokens[index].isYearLike {
      star(literal)
    } else if isJoined(index + 1), tokens[index + 2].kind == .number, word(index + 3) == .star {
      star(literal)
    } else if index + 2 < tokens.count, tokens[index + 1].isSymbol(")"), word(index + 2) == .star {
      // "bốn (4) sao"
      star(literal)
    } else if word(index + 1) == .up || word(index - 1) == .up {
      star(literal)
    } else if tokens.count <= 3, literal.whole <= 9, literal.shape == .plain,
      word(index - 1) != .year
    {
      // "OCOP 4"
      star(literal)
    }
    return index
  }

  /// Whether a sign or word that joins two ratings stands at a place, with a token behind it.
  private func isJoined(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if word(index) == .or { return true }
    let token = tokens[index]
    return token.isSymbol("-") || token.isSymbol("A") || token.isSymbol(",")
      || token.isSymbol("/") || token.isSymbol(";") || token.isSymbol("&")
  }

  private mutating func star(_ literal: NumberLiteral) {
    guard literal.shape == .plain || literal.shape == .decimal, literal.hasZeroFraction,
      (1...5).contains(literal.whole)
    else {
      invalid = true
      return
    }
    stars.append(Int(literal.whole))
  }

  private mutating func setScore(_ literal: NumberLiteral) {
    guard let value = literal.times(100), (0...10_000).contains(value), literal.shape != .oneGroup
    else {
      invalid = true
      return
    }
    score = Int(value)
  }
}

extension Token {
  /// A plain number that reads as a year of our time.
  var isYearLike: Bool {
    kind == .number && number.shape == .plain && (1990...2100).contains(number.whole)
  }
}
