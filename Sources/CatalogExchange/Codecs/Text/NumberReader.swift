/// Reads one number with its separators from the bytes of a text.
struct NumberReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int

  /// A number with group and decimal signs.
  mutating func literal() -> NumberLiteral {
    var result = NumberLiteral()
    var run = nextRun()
    result.firstDigits = UInt8(clamping: run.count)
    result.leadingZero = run.count > 1 && run.startsWithZero
    result.whole = run.value
    var tooLong = run.count > 18
    var digits = run.count
    var groups = 0
    var regular = run.count <= 3
    var decimals = false
    while let separator = nextSeparator(after: result) {
      at = separator.end
      run = nextRun()
      digits += run.count
      if digits > 18 { tooLong = true }
      if decimals || separator.doubled {
        result.shape = .malformed
      } else if result.separator == 0 {
        result.separator = separator.sign
        groups = run.count == 3 ? 1 : 0
        decimals = run.count != 3 || !regular
      } else if separator.sign == result.separator {
        groups += 1
        if run.count != 3 || !regular { result.shape = .malformed }
      } else {
        decimals = true
        regular = regular && separator.sign != 0x27 && separator.sign != 0x20
      }
      if decimals {
        result.fraction = run.value
        result.places = UInt8(clamping: run.count)
      }
      if result.shape == .malformed || !decimals {
        result.whole = tooLong ? 0 : result.whole &* Self.power(run.count) &+ run.value
      }
    }
    settle(&result, groups: groups, decimals: decimals)
    if tooLong { result.shape = .malformed }
    exponent(&result)
    return result
  }

  /// Digits alone, stopping at any separator.
  mutating func digits() -> NumberLiteral {
    var result = NumberLiteral()
    let run = nextRun()
    result.whole = run.value
    result.firstDigits = UInt8(clamping: run.count)
    result.leadingZero = run.count > 1 && run.startsWithZero
    if run.count > 18 { result.shape = .malformed }
    return result
  }

  private func settle(_ result: inout NumberLiteral, groups: Int, decimals: Bool) {
    guard result.shape != .malformed, result.separator != 0 else { return }
    let isPoint = result.separator == 0x2E || result.separator == 0x2C
    if groups > 0, decimals {
      result.shape = result.firstDigits > 3 ? .malformed : .groupedDecimal
    } else if decimals {
      result.shape = isPoint ? .decimal : .malformed
    } else if groups == 1, isPoint, result.firstDigits == 1, result.whole < 1000 {
      // "0.250" cannot be a group.
      result.shape = .decimal
      result.fraction = result.whole
      result.whole = 0
      result.places = 3
    } else {
      result.shape = groups == 1 && isPoint ? .oneGroup : .grouped
    }
  }

  private mutating func exponent(_ result: inout NumberLiteral) {
    guard result.shape == .plain || result.shape == .decimal || result.shape == .oneGroup,
      at + 1 < bytes.count, bytes[at] | 0x20 == 0x65
    else { return }
    var next = at + 1
    var negative = false
    if bytes[next] == 0x2B || bytes[next] == 0x2D {
      negative = bytes[next] == 0x2D
      next += 1
    }
    guard next < bytes.count, bytes[next] >= 0x30, bytes[next] <= 0x39 else { return }
    let saved = at
    at = next
    let run = nextRun()
    guard run.count <= 3 else {
      at = saved
      return
    }
    if result.shape == .oneGroup {
      result.fraction = result.whole % 1000
      result.whole /= 1000
      result.places = 3
    }
    result.shape = .scientific
    result.exponent = Int16(negative ? -run.value : run.value)
  }

  private struct Run {
    var value: Int64 = 0
    var count = 0
    var startsWithZero = false
  }

  private mutating func nextRun() -> Run {
    var run = Run()
    if at < bytes.count { run.startsWithZero = bytes[at] == 0x30 }
    while at < bytes.count, bytes[at] &- 0x30 < 10 {
      if run.count < 18 { run.value = run.value &* 10 &+ Int64(bytes[at] &- 0x30) }
      run.count &+= 1
      at &+= 1
    }
    guard at < bytes.count, bytes[at] == 0xEF else { return run }
    while let digit = digit(at) {
      if run.count == 0 { run.startsWithZero = digit.value == 0 }
      if run.count < 18 { run.value = run.value * 10 + Int64(digit.value) }
      run.count += 1
      at += digit.length
    }
    return run
  }

  /// The ASCII or full-width digit at a place.
  private func digit(_ place: Int) -> (value: UInt8, length: Int)? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    if byte >= 0x30, byte <= 0x39 { return (byte - 0x30, 1) }
    if byte == 0xEF, place + 2 < bytes.count, bytes[place + 1] == 0xBC,
      bytes[place + 2] >= 0x90, bytes[place + 2] <= 0x99
    {
      return (bytes[place + 2] - 0x90, 3)
    }
    return nil
  }

  private struct Separator {
    var sign: UInt8
    var end: Int
    var doubled = false
  }

  /// The separator at the current place when digits follow it.
  private func nextSeparator(after result: NumberLiteral) -> Separator? {
    guard at < bytes.count else { return nil }
    var end = at
    let byte = bytes[end]
    switch byte {
    case 0x2E, 0x2C:
      end += 1
      let doubled = end < bytes.count && (bytes[end] == 0x2E || bytes[end] == 0x2C)
      while end < bytes.count, bytes[end] == 0x2E || bytes[end] == 0x2C { end += 1 }
      guard digit(end) != nil else { return nil }
      return Separator(sign: byte, end: end, doubled: doubled)
    case 0xEF
    where end + 3 < bytes.count && bytes[end + 1] == 0xBC
      && (bytes[end + 2] == 0x8E || bytes[end + 2] == 0x8C):
      guard digit(end + 3) != nil else { return nil }
      return Separator(sign: bytes[end + 2] == 0x8E ? 0x2E : 0x2C, end: end + 3)
    case 0x27: end += 1
    case 0xE2
    where end + 2 < bytes.count && bytes[end + 1] == 0x80
      && (bytes[end + 2] == 0x98 || bytes[end + 2] == 0x99):
      end += 3
    case 0x20, 0xC2, 0xE2: return spaceSeparator(after: result)
    default: return nil
    }
    guard groupOfThree(end) else { return nil }
    return Separator(sign: 0x27, end: end)
  }

  /// A space is a group sign only between a first group of one to three digits and threes.
  private func spaceSeparator(after result: NumberLiteral) -> Separator? {
    guard result.firstDigits <= 3, result.separator == 0 || result.separator == 0x20,
      !result.leadingZero
    else { return nil }
    var end = at
    switch bytes[end] {
    case 0x20: end += 1
    case 0xC2:
      guard end + 1 < bytes.count, bytes[end + 1] == 0xA0 else { return nil }
      end += 2
    default:
      guard end + 2 < bytes.count, bytes[end + 1] == 0x80,
        bytes[end + 2] == 0xAF || bytes[end + 2] == 0x89
      else { return nil }
      end += 3
    }
    guard groupOfThree(end) else { return nil }
    return Separator(sign: 0x20, end: end)
  }

  /// Exactly three digits, not the start of a number with its own separators.
  private func groupOfThree(_ place: Int) -> Bool {
    var next = place
    for _ in 0..<3 {
      guard let found = digit(next) else { return false }
      next += found.length
    }
    if digit(next) != nil { return false }
    let isPoint = next < bytes.count && (bytes[next] == 0x2E || bytes[next] == 0x2C)
    return !(isPoint && digit(next + 1) != nil)
  }

  private static func power(_ count: Int) -> Int64 { Decimals.power(min(count, 18)) ?? 1 }
}
