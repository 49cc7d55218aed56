/// The lunar new year, which dates such as "mùng 3 tháng giêng 2024" count from.
enum LunarNewYear {
  /// First days of the lunar years from 2015 (general knowledge), as month and day.
  private static let newYears = [
    (2, 19), (2, 8), (1, 28), (2, 16), (2, 5), (1, 25), (2, 12), (2, 1), (1, 22), (2, 10), (1, 29),
    (2, 17), (2, 6), (1, 26), (2, 13), (2, 2),
  ]

  /// What a date of the lunar calendar may be: days of its first month are known, others are not.
  static func reading(_ reading: Reading<StatedDate>) -> Reading<StatedDate> {
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
