/// Reads numbers out of bytes; what lies beyond the end is `nil`.
struct ByteView {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var count: Int { bytes.count }

  func byte(_ index: Int) -> Int? {
    bytes.indices.contains(index) ? Int(bytes[index]) : nil
  }

  func matches(_ expected: [UInt8], at index: Int) -> Bool {
    index >= 0 && bytes.count - expected.count >= index
      && bytes[index..<index + expected.count].elementsEqual(expected)
  }

  func matches(_ expected: String, at index: Int) -> Bool {
    matches(Array(expected.utf8), at: index)
  }

  func big16(_ index: Int) -> Int? {
    guard let high = byte(index), let low = byte(index + 1) else { return nil }
    return high << 8 | low
  }

  func big32(_ index: Int) -> Int? {
    guard let high = big16(index), let low = big16(index + 2) else { return nil }
    return high << 16 | low
  }

  func little16(_ index: Int) -> Int? {
    guard let low = byte(index), let high = byte(index + 1) else { return nil }
    return high << 8 | low
  }

  func little24(_ index: Int) -> Int? {
    guard let low = little16(index), let high = byte(index + 2) else { return nil }
    return high << 16 | low
  }

  func little32(_ index: Int) -> Int? {
    guard let low = little16(index), let high = little16(index + 2) else { return nil }
    return high << 16 | low
  }
}
