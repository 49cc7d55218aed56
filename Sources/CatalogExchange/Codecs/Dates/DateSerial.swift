/// Days counted by a spreadsheet.
enum DateSerial {
  /// A lone number that counts days; 60 is 1900-02-29, which never was.
  static func reading(_ tokens: Tokens, hint: CellHint) -> Reading<StatedDate>? {
    guard tokens.first?.kind == .number, tokens.count == 1 || tokens.count == 3 else { return nil }
    let number = tokens[0].number
    guard number.shape == .plain, !number.leadingZero, number.firstDigits <= 5 else { return nil }
    if tokens.count == 3 {
      guard tokens[1].isSymbol(".") || tokens[1].isSymbol(","), tokens[2].kind == .number,
        number.firstDigits == 5
      else { return nil }
    }
    let value = Int(number.whole)
    if hint == .text, (1900...2100).contains(value) { return nil }
    guard value >= 1, value <= 73_050, value != 60 || hint == .number1904 else {
      return .invalid(reason: .noSuchDay)
    }
    let in1900 = CalendarDay(daysSince1970: value - (value < 60 ? 25_568 : 25_569))
    let in1904 = CalendarDay(daysSince1970: value - 24_107)
    switch hint {
    case .number: return .ok(.day(in1900))
    case .number1904: return .ok(.day(in1904))
    case .text: break
    }
    if value < 60 { return .ambiguous(candidates: [.day(in1900)], reason: .dateSystem) }
    if value < 10_000 { return .invalid(reason: .notUnderstood) }
    // The programme's papers date from 2020 on; an earlier day may be a 1904 serial.
    if value < 43_831 {
      return .ambiguous(candidates: [.day(in1904), .day(in1900)], reason: .dateSystem)
    }
    return .ok(.day(in1900))
  }
}
