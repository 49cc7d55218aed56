import ArgumentParser
import OCOPCatalog

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The language of messages.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: "Ngôn ngữ thông báo: vi hoặc en (language: vi or en).")
  var code = "vi"

  var language: Language { Language(rawValue: code) ?? .vietnamese }

  func validate() throws {
    guard Language(rawValue: code) != nil else {
      throw ValidationError("--lang nhận vi hoặc en / --lang takes vi or en")
    }
  }
}

/// The day for which validity is judged.
struct DayOption: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: "Xét hiệu lực tại ngày này, dạng 2026-06-30 (mặc định: hôm nay).")
  var text: String?

  func validate() throws {
    if let text, CalendarDate(iso: text) == nil {
      throw ValidationError(
        "--as-of cần ngày dạng 2026-06-30 / --as-of takes a date like 2026-06-30")
    }
  }

  /// The day asked for, or today's in Viet Nam.
  var day: CalendarDate { text.flatMap { CalendarDate(iso: $0) } ?? Clock.today }
}

/// The only place that looks at a clock.
enum Clock {
  /// Today's date in Viet Nam (UTC+7, no summer time).
  static var today: CalendarDate {
    var seconds = time(nil) + 7 * 3600
    var parts = tm()
    gmtime_r(&seconds, &parts)
    let year = Int(parts.tm_year) + 1900
    let today = CalendarDate(year: year, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return today ?? StarRuleSet.all.last?.appliesFrom ?? programmeStart
  }

  /// A day that always exists, for a machine whose clock is beyond the calendar.
  private static var programmeStart: CalendarDate {
    guard let day = CalendarDate(year: 2019, month: 8, day: 21) else {
      preconditionFailure("the calendar has this day")
    }
    return day
  }
}
