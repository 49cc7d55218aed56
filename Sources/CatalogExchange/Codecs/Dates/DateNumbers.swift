/// The numbers of a date in their order, each with the word that stood before it.
struct DateNumbers {
  /// What the word before a number says it is.
  enum Label: Sendable { case day, month, quarter, year }

  struct Number: Sendable {
    var value: Int
    /// How many digits were typed; "06" has two.
    var digits: Int
    var label: Label?
    /// Whether it is a word such as "March", which can be nothing else.
    var isNamed = false
  }

  var numbers: [Number]
  /// Whether the text held one number and no other.
  var isAlone: Bool

  /// The year that a number can be: 1970 to 2069 with two digits, 1900 to 2100 with four.
  private func year(_ index: Int) -> Int? {
    let number = numbers[index]
    if number.digits == 2 { return number.value < 70 ? 2000 + number.value : 1900 + number.value }
    return number.digits == 4 && (1900...2100).contains(number.value) ? number.value : nil
  }

  func reading() -> Reading<StatedDate> {
    // "148/QĐ-UBND ngày 12/3/2023": the label says where the date begins.
    if numbers.count > 3, numbers[numbers.count - 3].label == .day,
      numbers[..<(numbers.count - 3)].allSatisfy({ $0.label != .day && $0.digits != 2 })
    {
      return DateNumbers(numbers: Array(numbers.suffix(3)), isAlone: isAlone).reading()
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
    case 3: return threeNumbers()
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

  private func threeNumbers() -> Reading<StatedDate> {
    func day(_ year: Int?, _ month: Int, _ day: Int) -> CalendarDay? {
      year.flatMap { CalendarDay(year: $0, month: numbers[month].value, day: numbers[day].value) }
    }
    if numbers[0].digits == 4 {
      guard let found = day(year(0), 1, 2) else { return .invalid(reason: .noSuchDay) }
      return .ok(.day(found))
    }
    let isPart = numbers[0].label == .month || numbers[0].label == .quarter
    if isPart, !numbers[0].isNamed, numbers[1].label != .day, numbers[2].digits == 4,
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
    if numbers[0].label == .month, numbers[0].isNamed || numbers[1].label == .day {
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
    guard isAlone, digits == 8 || digits == 6 else {
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
}
