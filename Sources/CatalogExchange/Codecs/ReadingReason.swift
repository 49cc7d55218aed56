/// Why a cell has no sure value: an open set of codes, so a new one breaks nobody.
public struct ReadingReason: Hashable, Sendable {
  /// The code, in lower case with hyphens, such as `unit-missing`.
  public let code: String

  /// A reason with the given code.
  public init(code: String) { self.code = code }
}

extension ReadingReason {
  /// The text is not of this kind at all.
  public static let notUnderstood = Self(code: "not-understood")
  /// The text is longer than any such value (512 bytes).
  public static let tooLong = Self(code: "too-long")
  /// The cell holds an error of the spreadsheet program, such as `#REF!`.
  public static let spreadsheetError = Self(code: "spreadsheet-error")
  /// A letter stands where a digit should be: O for 0, l or I for 1.
  public static let letterForDigit = Self(code: "letter-for-digit")
  /// A separator may mark thousands or decimals.
  public static let groupOrDecimal = Self(code: "group-or-decimal")
  /// Thousands or millions may have been left off.
  public static let scaleMissing = Self(code: "scale-missing")
  /// No unit is given.
  public static let unitMissing = Self(code: "unit-missing")
  /// Separators stand in odd places.
  public static let oddSeparators = Self(code: "odd-separators")
  /// A dash before the number may be a minus sign or a list mark.
  public static let signOrDash = Self(code: "sign-or-dash")
  /// More than one value is given.
  public static let severalValues = Self(code: "several-values")
  /// The value is there, beside words that may change its meaning.
  public static let extraText = Self(code: "extra-text")
  /// The ends of a range do not fit together.
  public static let oddRange = Self(code: "odd-range")
  /// The currency is not one of those read, or does not fit the number.
  public static let currencyDoubtful = Self(code: "currency-doubtful")
  /// A word that means different amounts to different people.
  public static let localWord = Self(code: "local-word")
  /// The value is outside what is possible or likely.
  public static let outOfRange = Self(code: "out-of-range")
  /// No such day in the calendar.
  public static let noSuchDay = Self(code: "no-such-day")
  /// Only readable with the month first.
  public static let monthFirst = Self(code: "month-first")
  /// May be a date of the lunar calendar.
  public static let lunarDate = Self(code: "lunar-date")
  /// A length of time, not a date.
  public static let duration = Self(code: "duration")
  /// A period with two ends.
  public static let period = Self(code: "period")
  /// The year is missing.
  public static let yearMissing = Self(code: "year-missing")
  /// A serial number whose meaning depends on the workbook's date system.
  public static let dateSystem = Self(code: "date-system")
  /// Digits were lost when a spreadsheet turned the code into a number.
  public static let digitsLost = Self(code: "digits-lost")
  /// Zeros at the start were probably lost.
  public static let leadingZeroLost = Self(code: "leading-zero-lost")
  /// The check digit does not fit.
  public static let wrongCheckDigit = Self(code: "wrong-check-digit")
  /// The last digit, the check digit, is probably missing.
  public static let checkDigitMissing = Self(code: "check-digit-missing")
  /// Too few or too many digits.
  public static let wrongLength = Self(code: "wrong-length")
  /// A service number without an international form.
  public static let serviceNumber = Self(code: "service-number")
  /// The prefix belongs to no network, area or province.
  public static let unknownPrefix = Self(code: "unknown-prefix")
  /// The same digits were one number before a renumbering and are another now.
  public static let renumbered = Self(code: "renumbered")
  /// A decision without its number.
  public static let numberMissing = Self(code: "number-missing")
  /// A decision without the letters of its kind and issuer.
  public static let symbolMissing = Self(code: "symbol-missing")
}
