/// The rules for names of sheets, as spreadsheet programs enforce them.
public enum SheetName {
  /// The most UTF-16 units in a name.
  public static let longest = 31

  /// Why a name is refused, or `nil` when it is good.
  package static func problem(_ name: String) -> String? {
    if name.isEmpty { return "a sheet needs a name" }
    if name.utf16.count > longest { return "a sheet's name has at most 31 characters: \(name)" }
    if name.unicodeScalars.contains(where: isForbidden) {
      return "a sheet's name must not hold []:*?/\\ or control characters: \(name)"
    }
    if name.hasPrefix("'") || name.hasSuffix("'") {
      return "a sheet's name must not begin or end with an apostrophe: \(name)"
    }
    if name.lowercased() == "history" { return "the name History is reserved" }
    return nil
  }

  /// The nearest good name that is not taken: forbidden characters become spaces, long names are
  /// cut, a taken name gets a number. Names differ by more than case.
  public static func good(for wanted: String, besides taken: [String] = []) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in wanted.unicodeScalars { scalars.append(isForbidden(scalar) ? " " : scalar) }
    var base = cut(String(scalars), to: longest)
    if base.isEmpty || base.lowercased() == "history" { base = "Sheet" }
    let known = Set(taken.map { $0.lowercased() })
    var name = base
    var number = 2
    while known.contains(name.lowercased()) {
      let ending = " (\(number))"
      name = cut(base, to: longest - ending.utf16.count) + ending
      number += 1
    }
    return name
  }

  /// The name as formulas write it.
  package static func quoted(_ name: String) -> String {
    var text = "'"
    for character in name {
      text.append(character)
      if character == "'" { text.append(character) }
    }
    return text + "'"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\": true
    default: scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var result = ""
    var units = 0
    for character in text {
      units += character.utf16.count
      if units > length { break }
      result.append(character)
    }
    while result.hasPrefix("'") || result.hasPrefix(" ") { result.removeFirst() }
    while result.hasSuffix("'") || result.hasSuffix(" ") { result.removeLast() }
    return result
  }
}
