/// Sorts the numbers and words of a date.
struct DateParser {
  private enum Word: Sendable, Equatable {
    case day, month, quarter, year, weekday, sunday, ordinal, hour, minute, lunar, lunarMonth(Int),
      duration
    case named(Int), roman(Int), part, time
  }
  private static let words: Lexicon<Word> = {
    var lines: [(words: String, role: Word)] = [
      ("ngày mùng mồng", .day), ("tháng t thg", .month), ("quý q qúy", .quarter), ("năm", .year),
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
    if let serial = serial() { return serial }
    dropTime()
    dropWeekday()
    if tokens.indices.contains(where: { word($0) == .lunar }) {
      return .invalid(reason: .lunarDate)
    }
    // Each number with the word before it; words of months count as numbers.
    var numbers: [(value: Int, digits: Int, label: Word?, named: Bool)] = []
    var label: Word?
    var lunar = false
    var slashes = 0
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
          (Int(clamping: token.number.whole), Int(token.number.firstDigits), label, false))
        label = nil
      } else if token.kind == .symbol {
        if token.isSymbol("/") || token.isSymbol("-") || token.isSymbol(".") { slashes += 1 }
      } else if label == .month || label == .day || label == .quarter,
        case let number? = spoken(&index)
      {
        numbers.append((number, 2, label, false))
        label = nil
      } else {
        switch word(index) {
        case .named(let month)?: numbers.append((month, 2, .month, true))
        case .lunarMonth(let month)?:
          numbers.append((month, 2, .month, true))
          lunar = true
        case .roman(let value)? where label == .quarter:
          numbers.append((value, 1, .quarter, false))
          label = nil
        case .day?, .month?, .quarter?, .year?: label = word(index)
        default: break
        }
      }
      index += 1
    }
    let result = combine(numbers)
    if lunar { return lunarReading(result) }
    return result
  }

  /// "6 tháng đầu năm": so many months, not a month.
  private func isDuration(_ index: Int) -> Bool {
    guard word(index + 1) == .month else { return false }
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
    if word(index) == .year { return nil }
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

  private func combine(
    _ numbers: [(value: Int, digits: Int, label: Word?, named: Bool)]
  ) -> Reading<StatedDate> {
    func year(_ index: Int) -> Int? {
      let number = numbers[index]
      if number.digits == 2 { return number.value < 70 ? 2000 + number.value : 1900 + number.value }
      return number.digits == 4 && (1900...2100).contains(number.value) ? number.value : nil
    }
    // "148/QĐ-UBND ngày 12/3/2023": the label says where the date begins.
    if numbers.count > 3, numbers[numbers.count - 3].label == .day,
      numbers[..<(numbers.count - 3)].allSatisfy({ $0.label != .day && $0.digits != 2 })
    {
      return combine(Array(numbers.suffix(3)))
    }
    switch numbers.count {
    case 1:
      if let year = year(0), numbers[0].digits == 4,
        numbers[0].label == nil || numbers[0].label == .year
      {
        return .ok(.year(year))
      }
      return compact(numbers[0].value, numbers[0].digits)
    case 2:
      if numbers[0].digits == 4, numbers[1].digits == 4, let one = year(0), let two = year(1) {
        return .ambiguous(candidates: [.year(one), .year(two)], reason: .period)
      }
      let yearFirst = numbers[0].digits == 4 && numbers[0].label != .month
      let (part, at) = yearFirst ? (1, 0) : (0, 1)
      if numbers[part].label == .quarter {
        guard let year = year(at), (1...4).contains(numbers[part].value) else {
          return .invalid(reason: .notUnderstood)
        }
        return .ok(.quarter(year: year, quarter: numbers[part].value))
      }
      guard (1...12).contains(numbers[part].value) else { return .invalid(reason: .noSuchDay) }
      if let year = year(at), numbers[at].digits == 4 || numbers[part].label == .month {
        return .ok(.month(year: year, month: numbers[part].value))
      }
      // "6/24" is no day and month; "12/3" has no year.
      if let year = year(at), numbers[at].value > 12 {
        return .ambiguous(
          candidates: [.month(year: year, month: numbers[part].value)], reason: .yearMissing)
      }
      return .invalid(reason: .yearMissing)
    case 3: return threeNumbers(numbers, year)
    case 4:
      // "12-14/3/2023" and "1/2023 - 6/2023"
      guard let end = year(3), numbers[3].digits == 4 else {
        return .invalid(reason: .notUnderstood)
      }
      if let start = year(1), numbers[1].digits == 4, (1...12).contains(numbers[0].value),
        (1...12).contains(numbers[2].value)
      {
        return .ambiguous(
          candidates: [
            .month(year: start, month: numbers[0].value),
            .month(year: end, month: numbers[2].value),
          ], reason: .period)
      }
      let days = [0, 1].compactMap {
        CalendarDay(year: end, month: numbers[2].value, day: numbers[$0].value)
      }
      return days.count == 2 && days[0] < days[1]
        ? .ambiguous(candidates: days.map { .day($0) }, reason: .period)
        : .invalid(reason: .notUnderstood)
    default:
      guard numbers.count == 6, numbers[2].digits == 4, numbers[5].digits == 4 else {
        return .invalid(reason: .notUnderstood)
      }
      let days = [0, 3].compactMap { start in
        CalendarDay(
          year: numbers[start + 2].value, month: numbers[start + 1].value,
          day: numbers[start].value)
      }
      return days.isEmpty
        ? .invalid(reason: .noSuchDay)
        : .ambiguous(candidates: days.map { .day($0) }, reason: .period)
    }
  }

  private func threeNumbers(
    _ numbers: [(value: Int, digits: Int, label: Word?, named: Bool)], _ year: (Int) -> Int?
  ) -> Reading<StatedDate> {
    func day(_ year: Int?, _ month: Int, _ day: Int) -> CalendarDay? {
      year.flatMap { CalendarDay(year: $0, month: numbers[month].value, day: numbers[day].value) }
    }
    if numbers[0].digits == 4 {
      guard let found = day(year(0), 1, 2) else { return .invalid(reason: .noSuchDay) }
      return .ok(.day(found))
    }
    let isPart = numbers[0].label == .month || numbers[0].label == .quarter
    if isPart, !numbers[0].named, numbers[1].label != .day, numbers[2].digits == 4,
      let own = year(2)
    {
      // "tháng 3-4/2023"
      let isMonth = numbers[0].label == .month
      let parts = [numbers[0].value, numbers[1].value]
      guard parts.allSatisfy({ (1...(isMonth ? 12 : 4)).contains($0) }) else {
        return .invalid(reason: .notUnderstood)
      }
      return .ambiguous(
        candidates: parts.map {
          isMonth ? .month(year: own, month: $0) : .quarter(year: own, quarter: $0)
        }, reason: .period)
    }
    if numbers[0].label == .month, numbers[0].named || numbers[1].label == .day {
      guard let found = day(year(2), 0, 1) else { return .invalid(reason: .noSuchDay) }
      return .ok(.day(found))
    }
    guard let own = year(2) else { return yearSlip(numbers.map(\.value), numbers[2].digits) }
    if let found = day(own, 1, 0) { return .ok(.day(found)) }
    if numbers[1].value > 12, let found = day(own, 0, 1) {
      return .ambiguous(candidates: [.day(found)], reason: .monthFirst)
    }
    return .invalid(reason: .noSuchDay)
  }

  /// "2203" for "2023": neighboring digits swapped.
  private func yearSlip(_ numbers: [Int], _ digits: Int) -> Reading<StatedDate> {
    guard digits == 4 else { return .invalid(reason: .outOfRange) }
    let text = Array(String(numbers[2]).utf8)
    var found: [StatedDate] = []
    for index in text.indices.dropLast() {
      var swapped = text
      swapped.swapAt(index, index + 1)
      if let year = Int(String(decoding: swapped, as: UTF8.self)), (2000...2039).contains(year),
        let day = CalendarDay(year: year, month: numbers[1], day: numbers[0]),
        !found.contains(.day(day))
      {
        found.append(.day(day))
      }
    }
    return found.isEmpty
      ? .invalid(reason: .outOfRange) : .ambiguous(candidates: found, reason: .outOfRange)
  }

  /// Eight or six digits without separators.
  private func compact(_ value: Int, _ digits: Int) -> Reading<StatedDate> {
    guard tokens.filter({ $0.kind == .number }).count == 1, digits == 8 || digits == 6 else {
      return .invalid(reason: .duration)
    }
    if digits == 6 {
      guard
        let day = CalendarDay(
          year: 2000 + value % 100, month: value / 100 % 100, day: value / 10_000)
      else { return .invalid(reason: .notUnderstood) }
      return .ambiguous(candidates: [.day(day)], reason: .notUnderstood)
    }
    var found: [CalendarDay] = []
    let forward = (value / 10_000, value / 100 % 100, value % 100)
    let backward = (value % 10_000, value / 10_000 % 100, value / 1_000_000)
    for (year, month, day) in [forward, backward] where (1900...2100).contains(year) {
      if let day = CalendarDay(year: year, month: month, day: day) { found.append(day) }
    }
    guard let first = found.first else { return .invalid(reason: .noSuchDay) }
    return found.count == 1
      ? .ok(.day(first)) : .ambiguous(candidates: found.map { .day($0) }, reason: .notUnderstood)
  }

  // MARK: Serial numbers

  /// A lone number that counts days; 60 is 1900-02-29, which never was.
  private func serial() -> Reading<StatedDate>? {
    guard tokens.first?.kind == .number, tokens.count == 1 || tokens.count == 3 else { return nil }
    let number = tokens[0].number
    guard number.shape == .plain, !number.leadingZero, number.firstDigits <= 5 else { return nil }
    if tokens.count == 3 {
      guard tokens[1].isSymbol(".") || tokens[1].isSymbol(","), tokens[2].kind == .number,
        number.firstDigits == 5
      else { return nil }
    }
    let value = Int(number.whole)
    if hint == .text, (1900...2100).contains(value) { return nil }
    guard value >= 1, value <= 73_050, value != 60 || hint == .number1904 else {
      return .invalid(reason: .noSuchDay)
    }
    let in1900 = CalendarDay(daysSince1970: value - (value < 60 ? 25_568 : 25_569))
    let in1904 = CalendarDay(daysSince1970: value - 24_107)
    switch hint {
    case .number: return .ok(.day(in1900))
    case .number1904: return .ok(.day(in1904))
    case .text: break
    }
    if value < 60 { return .ambiguous(candidates: [.day(in1900)], reason: .dateSystem) }
    if value < 10_000 { return .invalid(reason: .notUnderstood) }
    // The programme's papers date from 2020 on; an earlier day may be a 1904 serial.
    if value < 43_831 {
      return .ambiguous(candidates: [.day(in1904), .day(in1900)], reason: .dateSystem)
    }
    return .ok(.day(in1900))
  }

  // MARK: The lunar new year

  /// First days of the lunar years from 2015 (general knowledge), as month and day.
  private static let newYears = [
    (2, 19), (2, 8), (1, 28), (2, 16), (2, 5), (1, 25), (2, 12), (2, 1), (1, 22), (2, 10), (1, 29),
    (2, 17), (2, 6), (1, 26), (2, 13), (2, 2),
  ]

  private func lunarReading(_ reading: Reading<StatedDate>) -> Reading<StatedDate> {
    guard case .ok(let value) = reading else { return .invalid(reason: .lunarDate) }
    var candidates: [StatedDate] = []
    if case .day(let day) = value, day.month == 1, day.day <= 30,
      Self.newYears.indices.contains(day.year - 2015)
    {
      let start = Self.newYears[day.year - 2015]
      let total = start.1 + day.day - 1
      let length =
        start.0 == 1 ? 31 : CalendarDay(year: day.year, month: 2, day: 29) == nil ? 28 : 29
      if let found = CalendarDay(
        year: day.year, month: total > length ? start.0 + 1 : start.0,
        day: total > length ? total - length : total)
      {
        candidates.append(.day(found))
      }
    }
    return .ambiguous(candidates: candidates + [value], reason: .lunarDate)
  }
}
