/// Turns a spreadsheet's day numbers into ISO 8601.
enum SerialDate {
  /// Appends the moment of a serial day and returns whether it is a date or only a time of day.
  ///
  /// Day 60 of the 1900 system, the 29 February 1900 that never was, reads as the day before.
  /// Returns `nil`, appending nothing, beyond the years 1900 to 9999.
  static func append(
    _ serial: Double, uses1904: Bool, onto bytes: inout [UInt8]
  ) -> CellKind? {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let milliseconds = Int((serial * 86_400_000).rounded())
    let (day, time) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
    if day == 0, !uses1904 || serial < 1 {
      appendTime(time, onto: &bytes)
      return .time
    }
    // Days since 1970-01-01: the 1900 system counts from 1899-12-30 after its wrong leap day.
    let unixDay = uses1904 ? day - 24_107 : (day < 60 ? day + 1 : day) - 25_569
    let (year, month, dayOfMonth) = civil(unixDay)
    guard year <= 9_999 else { return nil }
    appendDigits(year, 4, &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(month, 2, &bytes)
    bytes.append(UInt8(ascii: "-"))
    appendDigits(dayOfMonth, 2, &bytes)
    if time > 0 {
      bytes.append(UInt8(ascii: "T"))
      appendTime(time, onto: &bytes)
    }
    return .date
  }

  /// Appends a length of time in seconds, with three decimals when they are not zero.
  static func appendSeconds(_ days: Double, onto bytes: inout [UInt8]) -> Bool {
    guard days.magnitude < 1e9 else { return false }
    let milliseconds = Int((days * 86_400_000).rounded())
    if milliseconds < 0 { bytes.append(UInt8(ascii: "-")) }
    let (seconds, fraction) = abs(milliseconds).quotientAndRemainder(dividingBy: 1_000)
    bytes.append(contentsOf: String(seconds).utf8)
    if fraction > 0 {
      bytes.append(UInt8(ascii: "."))
      appendDigits(fraction, 3, &bytes)
    }
    return true
  }

  private static func appendTime(_ milliseconds: Int, onto bytes: inout [UInt8]) {
    let (seconds, fraction) = milliseconds.quotientAndRemainder(dividingBy: 1_000)
    appendDigits(seconds / 3_600, 2, &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(seconds / 60 % 60, 2, &bytes)
    bytes.append(UInt8(ascii: ":"))
    appendDigits(seconds % 60, 2, &bytes)
    if fraction > 0 {
      bytes.append(UInt8(ascii: "."))
      appendDigits(fraction, 3, &bytes)
    }
  }

  private static func appendDigits(_ value: Int, _ count: Int, _ bytes: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<count { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value / divisor % 10))
      divisor /= 10
    }
  }

  /// The civil date of a day since 1970-01-01, in the Gregorian calendar.
  ///
  /// Counts eras of 400 years from 1 March of year 0, so that leap days end a year.
  private static func civil(_ unixDay: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = unixDay + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }
}
