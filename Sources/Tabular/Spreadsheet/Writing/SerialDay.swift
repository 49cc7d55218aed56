/// The day numbers of the 1900 date system.
package enum SerialDay {
  /// The serial of a day, or `nil` when it is no day of the calendar or lies before 1900-03-01: from
  /// there back, spreadsheet programs disagree (some count a 29 February 1900 that never was).
  package static func serial(year: Int, month: Int, day: Int) -> Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= length(ofMonth: month, year: year)
    else { return nil }
    let serial = daysBefore(year: year, month: month) + day - epoch
    return serial >= 61 ? serial : nil
  }

  /// A day as ISO 8601 text.
  package static func iso(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static let epoch = daysBefore(year: 1899, month: 12) + 30

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The days from the start of year 1 to the start of a month.
  private static func daysBefore(year: Int, month: Int) -> Int {
    let past = year - 1
    var days = past * 365 + past / 4 - past / 100 + past / 400
    for earlier in 1..<month { days += length(ofMonth: earlier, year: year) }
    return days
  }
}
