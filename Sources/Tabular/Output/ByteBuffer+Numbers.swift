extension ByteBuffer {
  /// Appends a whole number in decimal digits.
  package mutating func append(decimal number: Int) {
    append(upTo: 20) { start in
      var position = start
      var rest = number.magnitude
      if number < 0 {
        position.pointee = UInt8(ascii: "-")
        position += 1
      }
      let first = position
      repeat {
        position.pointee = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
        position += 1
        rest /= 10
      } while rest > 0
      // The digits came out backwards.
      var left = first
      var right = position - 1
      while left < right {
        (left.pointee, right.pointee) = (right.pointee, left.pointee)
        left += 1
        right -= 1
      }
      return position - start
    }
  }

  /// Appends the shortest text that reads back as the same number; whole numbers below 2^53 come
  /// without a fraction. The number must be finite.
  package mutating func append(decimal number: Double) {
    if number.magnitude < 9_007_199_254_740_992, number == number.rounded(.towardZero) {
      append(decimal: Int(number))
    } else {
      append(string: number.description)
    }
  }
}
