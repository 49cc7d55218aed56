/// Finds a value among those a template lets people choose, and returns it in the template's spelling.
struct ChoiceMatcher {
  private let exact: Set<String>
  private var folded: [String: String?] = [:]
  private var numbered: [String: String?] = [:]
  private var lastStep: [String: String?] = [:]

  init(_ choices: [String]) {
    exact = Set(choices)
    for choice in choices {
      Self.add(LabelKey.key(choice), choice, to: &folded)
      for number in Self.numbers(choice) { Self.add(number, choice, to: &numbered) }
      if let step = Self.lastStep(choice) { Self.add(LabelKey.key(step), choice, to: &lastStep) }
    }
  }

  /// The choice that is meant: the same text, the same but for case and marks, the same number
  /// (`100107` for `100107/Trà`), or the same last step of a path. Of several none.
  func choice(for text: String) -> String? {
    if exact.contains(text) { return text }
    let key = LabelKey.key(text)
    if let found = folded[key] ?? nil { return found }
    for number in Self.numbers(text) {
      if let found = numbered[number] ?? nil { return found }
    }
    return lastStep[key] ?? nil
  }

  /// Two choices under one key mean that the key says nothing.
  private static func add(_ key: String, _ choice: String, to table: inout [String: String?]) {
    if key.isEmpty { return }
    if let known = table[key] {
      if known != choice { table[key] = .some(nil) }
    } else {
      table[key] = choice
    }
  }

  /// The number in front (`100107/Trà`, `100107 - Trà`) or in brackets at the end (`Trà (100107)`).
  private static func numbers(_ text: String) -> [String] {
    var found: [String] = []
    let front = text.prefix { $0.isASCII && $0.isNumber }
    if front.count >= 3 { found.append(String(front)) }
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = text[text.index(after: open)...].dropLast()
      if inner.count >= 3, inner.allSatisfy({ $0.isASCII && $0.isNumber }) {
        found.append(String(inner))
      }
    }
    return found
  }

  private static func lastStep(_ text: String) -> String? {
    var steps = text.split(whereSeparator: { $0 == "/" || $0 == ">" })
    if steps.count == 1 { return nil }
    guard var last = steps.popLast() else { return nil }
    if last.hasSuffix(")"), let open = last.lastIndex(of: "(") { last = last[..<open] }
    return String(last).trimmed
  }
}
