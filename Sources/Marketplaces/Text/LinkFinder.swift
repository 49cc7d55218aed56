/// Finds web addresses and mail addresses in text.
enum LinkFinder {
  /// Endings of domains that Vietnamese sellers use; a longer list would take words for links.
  private static let endings: [[UInt8]] = [
    "com", "vn", "net", "org", "shop", "store", "asia", "info", "biz", "online", "site", "me",
    "page", "link", "ly", "co",
  ].map { Array($0.utf8) }

  /// Returns the places of links, in order. O(n).
  static func links(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      while start < bytes.count, isGap(bytes[start]) { start += 1 }
      var end = start
      while end < bytes.count, !isGap(bytes[end]) { end += 1 }
      var last = end
      while last > start, isTrailing(bytes[last - 1]) { last -= 1 }
      if isLink(bytes[start..<last]) { found.append(start..<last) }
      start = end
    }
    return found
  }

  private static func isGap(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"):
      true
    default: false
    }
  }

  private static func isTrailing(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
      || byte == UInt8(ascii: ":")
  }

  private static func isLink(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count >= 4,
      token.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") })
    else { return false }
    var index = token.startIndex
    while index < token.endIndex {
      let byte = token[index]
      if byte == UInt8(ascii: ":"), index + 2 < token.endIndex,
        token[index + 1] == UInt8(ascii: "/"), token[index + 2] == UInt8(ascii: "/")
      {
        return true
      }
      index += 1
    }
    let lower = token.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if lower.starts(with: Array("www.".utf8)) { return true }
    return hasDomain(lower)
  }

  /// Whether a part before the first slash ends like a domain: `tenshop.vn`, `a@b.com`.
  private static func hasDomain(_ token: [UInt8]) -> Bool {
    var host = token.prefix { $0 != UInt8(ascii: "/") }
    if let colon = host.lastIndex(of: UInt8(ascii: ":")) { host = host[(colon + 1)...] }
    let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 2, let last = parts.last, let name = parts.first,
      endings.contains(where: { last.elementsEqual($0) })
    else { return false }
    // A name is Latin letters, digits, hyphens and what stands before an @.
    return !name.isEmpty
      && host.allSatisfy { byte in
        byte &- 0x30 < 10 || byte &- 0x61 < 26 || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "@")
      }
  }
}
