/// Sorts the numbers and words of a date.
struct DateParser {
  private enum Word: Sendable, Equatable {
    case label(DateNumbers.Label), weekday, sunday, ordinal, hour, minute, lunar, lunarMonth(Int),
      duration
    case named(Int), roman(Int), part, time
  }
  private static let words: Lexicon<Word> = {
    var lines: [(words: String, role: Word)] = [
      ("ngày mùng mồng", .label(.day)), ("tháng t thg", .label(.month)),
      ("quý q qúy", .label(.quarter)), ("năm", .label(.year)),
      ("thứ", .weekday), ("chủ cn nhật", .sunday), ("đợt lần lô số kỳ khóa khoá", .ordinal),
      ("h giờ", .hour), ("phút p", .minute), ("âm lịch rằm al", .lunar), ("giêng", .lunarMonth(1)),
      ("chạp", .lunarMonth(12)), ("cuối đầu giữa khoảng", .part), ("z gmt am pm", .time),
      ("i", .roman(1)), ("ii", .roman(2)), ("iii", .roman(3)), ("iv", .roman(4)),
    ]
    let months = [
      "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
      "aug august", "sep sept september", "oct october", "nov november", "dec december",
    ]
    for (index, words) in months.enumerated() { lines.append((words, .named(index + 1))) }
    return Lexicon(lines)
  }()

  private var tokens: Tokens
  private let hint: CellHint

  /// The tokens must be mutable storage of the caller's: times and weekdays are taken out of it.
  init(tokens: Tokens, hint: CellHint) {
    self.tokens = tokens
    self.hint = hint
  }

  private mutating func remove(_ range: Range<Int>) {
    let storage = UnsafeMutableBufferPointer(mutating: tokens)
    for index in range.upperBound..<tokens.count { storage[index - range.count] = storage[index] }
    tokens = Tokens(rebasing: tokens[..<(tokens.count - range.count)])
  }

  private func word(_ index: Int) -> Word? {
    tokens.indices.contains(index) ? Self.words.role(tokens[index]) : nil
  }

  mutating func reading() -> Reading<StatedDate> {
    if let serial = DateSerial.reading(tokens, hint: hint) { return serial }
    dropTime()
    dropWeekday()
    if tokens.indices.contains(where: { word($0) == .lunar }) {
      return .invalid(reason: .lunarDate)
    }
    // Each number with the word before it; words of months count as numbers.
    var numbers: [DateNumbers.Number] = []
    var label: DateNumbers.Label?
    var lunar = false
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if token.kind == .number {
        guard token.number.shape == .plain else { return .invalid(reason: .notUnderstood) }
        if isDuration(index) { return .invalid(reason: .duration) }
        if isOrdinal(index) {
          index += 1
          label = nil
          continue
        }
        numbers.append(
          .init(
            value: Int(clamping: token.number.whole), digits: Int(token.number.firstDigits),
            label: label))
        label = nil
      } else if token.kind == .symbol {
        // Separators say nothing here: the order of the numbers does.
      } else if label == .month || label == .day || label == .quarter,
        case let number? = spoken(&index)
      {
        numbers.append(.init(value: number, digits: 2, label: label))
        label = nil
      } else {
        switch word(index) {
        case .named(let month)?:
          numbers.append(.init(value: month, digits: 2, label: .month, isNamed: true))
        case .lunarMonth(let month)?:
          numbers.append(.init(value: month, digits: 2, label: .month, isNamed: true))
          lunar = true
        case .roman(let value)? where label == .quarter:
          numbers.append(.init(value: value, digits: 1, label: .quarter))
          label = nil
        case .label(let next)?: label = next
        default: break
        }
      }
      index += 1
    }
    let isAlone = tokens.lazy.filter { $0.kind == .number }.count == 1
    let result = DateNumbers(numbers: numbers, isAlone: isAlone).reading()
    return lunar ? LunarNewYear.reading(result) : result
  }

  /// "6 tháng đầu năm": so many months, not a month.
  private func isDuration(_ index: Int) -> Bool {
    guard word(index + 1) == .label(.month) else { return false }
    guard index + 2 < tokens.count, tokens[index + 2].kind != .number else {
      return index + 2 >= tokens.count
    }
    switch word(index + 2) {
    case .named?, .lunarMonth?, .roman?: return false
    default: return NumberWords.lexicon.role(tokens[index + 2]) == nil
    }
  }

  /// "đợt 2", "QĐ số 148": a number that counts something else, unless a whole date begins there.
  private func isOrdinal(_ index: Int) -> Bool {
    var before = index - 1
    if before > 0, tokens[before].isSymbol(":") { before -= 1 }
    guard word(before) == .ordinal else { return false }
    return
      !(index + 4 < tokens.count && tokens[index + 1].kind == .symbol
      && tokens[index + 2].kind == .number && tokens[index + 3].kind == .symbol
      && tokens[index + 4].kind == .number)
  }

  private func spoken(_ index: inout Int) -> Int? {
    if word(index) == .label(.year) { return nil }
    guard let group = NumberWords.group(tokens, at: index), group.next > index else { return nil }
    index = group.next - 1
    return Int(group.value)
  }

  private mutating func dropTime() {
    // hh:mm, hh:mm:ss, and the T and zone around them.
    var index = 0
    while let colon = tokens[index...].firstIndex(where: { $0.isSymbol(":") }) {
      index = colon + 1
      guard colon > 0, colon + 1 < tokens.count, tokens[colon - 1].kind == .number,
        tokens[colon + 1].kind == .number
      else { continue }
      var from = colon - 1
      if from > 1, tokens[from - 1].kind == .word, tokens[from - 1].glued,
        tokens[from - 1].letters == 1, tokens[from - 2].kind == .number
      {
        from -= 1
      }
      var to = colon + 2
      while to + 1 < tokens.count, tokens[to].isSymbol(":") || tokens[to].isSymbol("."),
        tokens[to + 1].kind == .number
      {
        to += 2
      }
      remove(from..<to)
      index = from
    }
    // "14h30", "14 giờ 30 phút"
    guard let hour = tokens.indices.first(where: { word($0) == .hour }), hour > 0,
      tokens[hour - 1].kind == .number
    else { return }
    var to = hour + 1
    if to < tokens.count, tokens[to].kind == .number, tokens[to].number.whole < 60,
      !(to + 1 < tokens.count && tokens[to + 1].kind == .symbol && tokens[to + 1].glued)
    {
      to += 1
      if word(to) == .minute { to += 1 }
    }
    remove((hour - 1)..<to)
  }

  private mutating func dropWeekday() {
    guard let place = tokens.indices.first(where: { word($0) == .weekday }) else { return }
    var end = place + 1
    if end < tokens.count {
      let isDay =
        tokens[end].kind == .number && tokens[end].number.whole < 8
        && !(end + 1 < tokens.count && tokens[end + 1].kind == .symbol && tokens[end + 1].glued
          && !tokens[end + 1].isSymbol(","))
      if isDay || NumberWords.lexicon.role(tokens[end]) != nil { end += 1 }
    }
    remove(place..<end)
  }
}
