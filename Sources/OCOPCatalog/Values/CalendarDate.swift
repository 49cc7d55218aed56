/// A day of the Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Sendable, Comparable, BitwiseCopyable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day, 1 to the last of the month.
  public let day: Int

  /// Makes a date, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads an ISO 8601 date (`2025-07-01`), or returns `nil` when the text is none.
  public init?(iso text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Self.number(parts[0]), let month = Self.number(parts[1]),
      let day = Self.number(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The number of days since 0000-03-01, for differences between dates.
  public var dayNumber: Int {
    // Counting years from March puts the leap day last, so months have fixed offsets.
    let shifted = month <= 2 ? year - 1 : year
    let fromMarch = (month + 9) % 12
    return 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400
      + (153 * fromMarch + 2) / 5 + day - 1
  }

  /// Returns the same day a number of months later; the 31st becomes the last day of a shorter month.
  public func adding(months: Int) -> CalendarDate? {
    let total = year * 12 + (month - 1) + months
    let newYear = total / 12
    let newMonth = total % 12 + 1
    guard total >= 12, newYear <= 9999 else { return nil }
    let lastDay = Self.daysIn(month: newMonth, of: newYear)
    return CalendarDate(year: newYear, month: newMonth, day: min(day, lastDay))
  }

  /// Returns the days from this date to another; negative when the other is earlier.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The number of days in a month.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ digits: some Sequence<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601 (`2025-07-01`).
  public var description: String {
    Self.text { write in
      write(year, 4, UInt8(ascii: "-"))
      write(month, 2, UInt8(ascii: "-"))
      write(day, 2, nil)
    }
  }

  /// The date as people in Viet Nam write it (`01/07/2025`).
  public var dayFirst: String {
    Self.text { write in
      write(day, 2, UInt8(ascii: "/"))
      write(month, 2, UInt8(ascii: "/"))
      write(year, 4, nil)
    }
  }

  /// Puts numbers of a fixed width into ten bytes, which need no memory of their own.
  private static func text(_ body: ((Int, Int, UInt8?) -> Void) -> Void) -> String {
    String(unsafeUninitializedCapacity: 10) { buffer in
      var end = 0
      body { number, width, separator in
        var rest = number
        for place in stride(from: end + width - 1, through: end, by: -1) {
          buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
        end += width
        guard let separator else { return }
        buffer[end] = separator
        end += 1
      }
      return end
    }
  }
}
