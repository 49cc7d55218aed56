internal import FoundationEssentials

/// Tells pictures with the same content, whatever their names.
///
/// Two hashes of 64 bits and the length: enough to tell a seller's pictures apart, not meant against
/// someone who makes two files collide on purpose.
struct ImageDigest: Hashable {
  private let length: Int
  private let first: UInt64
  private let second: UInt64

  init(_ data: Data) {
    var first: UInt64 = 0xcbf2_9ce4_8422_2325
    var second: UInt64 = 0x9e37_79b9_7f4a_7c15
    data.withUnsafeBytes { bytes in
      for byte in bytes {
        first = (first ^ UInt64(byte)) &* 0x100_0000_01b3
        second = (second &+ UInt64(byte)) &* 0xff51_afd7_ed55_8ccd
        second ^= second >> 29
      }
    }
    length = data.count
    self.first = first
    self.second = second
  }
}
