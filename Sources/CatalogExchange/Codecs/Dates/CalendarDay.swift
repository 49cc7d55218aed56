/// A day of the Gregorian calendar.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// The year, 1900 to 2100 in readings.
  public var year: Int
  /// The month, 1 to 12.
  public var month: Int
  /// The day of the month, from 1.
  public var day: Int

  /// A day, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(year, month)).contains(day)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  private static func length(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// The day a number of days after 1970-01-01 (proleptic Gregorian, by H. Hinnant's method).
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The day as in `2023-03-12`.
  public var iso: String { "\(Self.pad(year, 4))-\(Self.pad(month, 2))-\(Self.pad(day, 2))" }
  /// The day as in `12/03/2023`.
  public var vietnamese: String { "\(Self.pad(day, 2))/\(Self.pad(month, 2))/\(Self.pad(year, 4))" }

  static func pad(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A date as exactly as it is stated: a day, a month, a quarter or a year.
public enum StatedDate: Sendable, Hashable {
  /// A day.
  case day(CalendarDay)
  /// A month, 1 to 12, of a year.
  case month(year: Int, month: Int)
  /// A quarter, 1 to 4, of a year.
  case quarter(year: Int, quarter: Int)
  /// A year.
  case year(Int)

  /// The date in ISO form: `2023-03-12`, `2024-06`, `2023-Q4`, `2023`.
  public var iso: String {
    switch self {
    case .day(let day): day.iso
    case .month(let year, let month): "\(CalendarDay.pad(year, 4))-\(CalendarDay.pad(month, 2))"
    case .quarter(let year, let quarter): "\(CalendarDay.pad(year, 4))-Q\(quarter)"
    case .year(let year): CalendarDay.pad(year, 4)
    }
  }
}
