/// Letters typed or scanned in place of digits: O for 0, l and I for 1.
enum LookAlike {
  /// The text with such letters replaced, or `nil` when none stands next to a digit.
  static func corrected(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var out = Array(bytes)
    var changed = false
    func isDigit(_ place: Int) -> Bool {
      place >= 0 && place < out.count && out[place] >= 0x30 && out[place] <= 0x39
    }
    func isPoint(_ place: Int) -> Bool {
      place >= 0 && place < out.count && (out[place] == 0x2E || out[place] == 0x2C)
    }
    func twin(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "O"), UInt8(ascii: "o"): UInt8(ascii: "0")
      case UInt8(ascii: "l"), UInt8(ascii: "I"): UInt8(ascii: "1")
      default: nil
      }
    }
    for place in out.indices {
      // "85.OOO": behind a group sign, too.
      let afterPoint =
        isPoint(place - 1) && isDigit(place - 2) && out[place] | 0x20 == UInt8(ascii: "o")
      if let digit = twin(out[place]), isDigit(place - 1) || afterPoint {
        out[place] = digit
        changed = true
      }
    }
    for place in out.indices.reversed() {
      guard let digit = twin(out[place]),
        isDigit(place + 1) || isPoint(place + 1) && isDigit(place + 2)
      else { continue }
      let before = place > 0 ? out[place - 1] : 0x20
      // A letter or a byte of one before it means the end of a word, not a digit.
      let inWord = before >= 0x80 || (before | 0x20 >= 0x61 && before | 0x20 <= 0x7A)
      if !inWord || twin(before) != nil {
        out[place] = digit
        changed = true
      }
    }
    return changed ? out : nil
  }

  /// Reads again with such letters replaced when the first reading failed.
  static func retry<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Reading<Value>,
    _ read: (UnsafeBufferPointer<UInt8>) -> Reading<Value>
  ) -> Reading<Value> {
    switch first {
    case .invalid, .ambiguous(_, .unitMissing): break
    default: return first
    }
    guard let fixed = corrected(bytes) else { return first }
    let second = fixed.withUnsafeBufferPointer(read)
    switch second {
    case .ok(let value): return .ambiguous(candidates: [value], reason: .letterForDigit)
    case .ambiguous: return second
    case .invalid, .empty: return first
    }
  }

  /// Reads a code of digits with such letters replaced first: there they can be nothing else.
  static func first<Value>(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ read: (UnsafeBufferPointer<UInt8>) -> Reading<Value>
  ) -> Reading<Value> {
    if let fixed = corrected(bytes) {
      let reading = fixed.withUnsafeBufferPointer(read)
      if case .ok(let value) = reading {
        return .ambiguous(candidates: [value], reason: .letterForDigit)
      }
    }
    return read(bytes)
  }
}
