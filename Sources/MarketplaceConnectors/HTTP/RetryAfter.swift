import HTTPTypes

/// The wait that a server asks for in `Retry-After` (RFC 9110, section 10.2.3).
enum RetryAfter {
  /// Nobody is kept waiting longer than this for one answer; the next run tries again.
  static let longest: Duration = .seconds(3_600)

  /// Reads seconds or a date; a date counts from the server's own `Date`, so that no clock of ours
  /// has to agree with the server's. `nil` when there is none or it makes no sense.
  static func wait(in fields: HTTPFields) -> Duration? {
    guard let text = fields[.retryAfter] else { return nil }
    if let seconds = Int64(text) {
      return seconds < 0 ? nil : min(.seconds(seconds), longest)
    }
    guard let until = secondsSinceEpoch(text), let now = fields[.date].flatMap(secondsSinceEpoch)
    else { return nil }
    return min(.seconds(max(until - now, 0)), longest)
  }

  /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of date that servers may send today.
  static func secondsSinceEpoch(_ text: String) -> Int64? {
    let words = text.split(separator: " ")
    guard words.count == 6, words[5] == "GMT", let day = Int64(words[1]),
      let month = months.firstIndex(of: String(words[2])), let year = Int64(words[3]),
      (1970...9999).contains(year), (1...31).contains(day)
    else { return nil }
    let clock = words[4].split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return nil }
    let days = daysSinceEpoch(year: year, month: Int64(month) + 1, day: day)
    return days * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Counts days of the Gregorian calendar; years begin in March, so the leap day comes last.
  private static func daysSinceEpoch(year: Int64, month: Int64, day: Int64) -> Int64 {
    let shifted = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }
}
