/// The texts that cells of a workbook share, in one block of memory.
package final class SharedStrings: Sendable {
  private let bytes: [UInt8]
  /// Where each text ends; the next one starts there.
  private let ends: [UInt32]

  init(bytes: [UInt8] = [], ends: [UInt32] = []) {
    self.bytes = bytes
    self.ends = ends
  }

  /// The number of texts.
  package var count: Int { ends.count }

  /// Calls `body` with the bytes of a text; returns whether there is such a text.
  @inline(__always)
  func withText(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Bool {
    guard index >= 0, index < ends.count else { return false }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let end = Int(ends[index])
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<end])) }
    return true
  }

  /// Reads the shared strings part.
  static func read(
    _ entry: ZipEntry, of package: PartPackage
  ) throws(TabularError) -> SharedStrings {
    let limits = package.archive.limits
    let limit = min(limits.sharedStringBytes, Int(UInt32.max))
    var scanner = try package.scanner(entry)
    var bytes: [UInt8] = []
    // The expanded size is an upper bound of the texts; never trust it beyond what deflate can do.
    let (packed, overflow) = entry.compressedSize.multipliedReportingOverflow(by: 20)
    bytes.reserveCapacity(min(entry.uncompressedSize, overflow ? limit : packed, limit))
    var ends: [UInt32] = []
    while true {
      let token = try scanner.next()
      if token == .finished { break }
      guard token == .start, scanner.isNamed("si") else { continue }
      let start = bytes.count
      try RichText.append(from: &scanner, onto: &bytes)
      EscapedText.decode(&bytes, from: start)
      UTF8Check.repair(&bytes, from: start)
      guard bytes.count - start <= limits.cellBytes else {
        throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)")
      }
      guard bytes.count + ends.count * 4 <= limit else {
        throw TabularError(.limitExceeded, detail: "sharedStringBytes \(limit)")
      }
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
    return SharedStrings(bytes: bytes, ends: ends)
  }
}

/// The text of `si`, `is` and other elements that hold runs of text.
enum RichText {
  /// Appends the text of the element whose start token is current, up to its end token.
  ///
  /// Phonetic guides are left out: they say how the text is pronounced.
  static func append(
    from scanner: inout XMLScanner, onto bytes: inout [UInt8]
  ) throws(TabularError) {
    let outer = scanner.depth - 1
    var isText = false
    var isPreserved = true
    var start = 0
    while scanner.depth > outer {
      switch try scanner.next() {
      case .start:
        if scanner.isNamed("t") {
          isText = true
          isPreserved =
            scanner.attributeRange("xml:space").map { scanner.string($0) == "preserve" } ?? false
          start = bytes.count
        } else if scanner.isNamed("rPh") || scanner.isNamed("rPr") {
          try scanner.skipElement()
        }
      case .end:
        if isText, !isPreserved { trim(&bytes, from: start) }
        isText = false
      case .text: if isText { try scanner.appendText(to: &bytes) }
      case .finished: return
      }
    }
  }

  /// Drops blanks at both ends, as Excel does where the file does not ask to preserve them.
  private static func trim(_ bytes: inout [UInt8], from start: Int) {
    while bytes.count > start, let last = bytes.last, isBlank(last) { bytes.removeLast() }
    guard bytes.count > start, isBlank(bytes[start]) else { return }
    let kept = bytes[start...].firstIndex { !isBlank($0) } ?? bytes.count
    bytes.removeSubrange(start..<kept)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
  }
}
