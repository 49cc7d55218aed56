#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Times as people in Viet Nam read them.
enum LocalTime {
  /// Returns `2026-06-30 14:05`, in Viet Nam's time (UTC+7).
  static func text(_ milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1_000 + 7 * 3_600)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(Int(parts.tm_year) + 1_900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }

  /// Returns `14:05`, in Viet Nam's time.
  static func clock(_ milliseconds: Int64) -> String { String(text(milliseconds).suffix(5)) }
}
