/// The texts that cells of a workbook share, one behind the other.
///
/// Up to ``StringStorage/memoryLimit`` they are in memory, beyond it in a file without a name; see
/// ``StringStorage``. Read them with a ``SharedStringReader``.
package final class SharedStrings: Sendable {
  let storage: StringStorage
  /// Where each text ends; the next one starts there.
  private let ends: [UInt32]

  init(storage: StringStorage = StringStorage(), ends: [UInt32] = []) {
    self.storage = storage
    self.ends = ends
  }

  /// The number of texts.
  package var count: Int { ends.count }

  /// Where the text of a cell lies, `nil` when there is no such text.
  @inline(__always)
  func range(_ index: Int) -> Range<Int>? {
    guard index >= 0, index < ends.count else { return nil }
    let end = Int(ends[index])
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return start <= end ? start..<end : nil
  }

  /// Reads the shared strings part.
  static func read(
    _ entry: ZipEntry, of package: PartPackage, memoryLimit: Int = StringStorage.memoryLimit
  ) throws(TabularError) -> SharedStrings {
    let limits = package.archive.limits
    let limit = min(limits.sharedStringBytes, Int(UInt32.max))
    var scanner = try package.scanner(entry)
    var storage = StringStorage.Builder(memoryLimit: memoryLimit)
    var ends: [UInt32] = []
    func add() throws(TabularError) {
      guard storage.lastCount <= limits.cellBytes else {
        throw TabularError(.limitExceeded, detail: "cellBytes \(limits.cellBytes)")
      }
      guard storage.count + ends.count * 4 <= limit else {
        throw TabularError(.limitExceeded, detail: "sharedStringBytes \(limit)")
      }
      ends.append(UInt32(truncatingIfNeeded: storage.count))
      try storage.settle()
    }
    while true {
      while let text = PlainString(scanner) {
        let raw = scanner.pointer(text.range)
        if text.scan.isPlain, text.scan.isUTF8 {
          storage.bytes.append(contentsOf: raw)
        } else {
          try XMLText.decode(raw, isAttribute: false, onto: &storage.bytes)
          storage.normalizeLast()
        }
        scanner.pass(to: text.end)
        try add()
      }
      let token = try scanner.next()
      if token == .finished { break }
      guard token == .start, scanner.isNamed("si") else { continue }
      try RichText.append(from: &scanner, onto: &storage.bytes)
      storage.normalizeLast()
      try add()
    }
    return SharedStrings(storage: try storage.finish(), ends: ends)
  }
}

/// A shared text in the spelling that nearly all programs write: `<si><t>…</t></si>`.
///
/// Others, rich text among them, go the XML scanner's way.
private struct PlainString {
  let range: Range<Int>
  let scan: TextScan
  let end: Int

  @inline(__always)
  init?(_ scanner: borrowing XMLScanner) {
    guard scanner.isAtMarkup, scanner.depth == 1 else { return nil }
    let bytes = scanner.buffer.bytes
    let limit = scanner.buffer.end
    var index = scanner.position
    guard index + 64 <= limit, PlainCell.has("<si><t", bytes + index) else { return nil }
    index += 6
    // Without `preserve`, blanks at the ends would have to go.
    let isPreserved = PlainCell.has(" xml:space=\"preserve\">", bytes + index)
    guard isPreserved || bytes[index] == UInt8(ascii: ">") else { return nil }
    index += isPreserved ? 22 : 1
    guard let scan = TextScan.markup(bytes, from: index, end: limit - 16) else { return nil }
    let last = index + scan.length
    if !isPreserved, scan.length > 0, bytes[index] <= 0x20 || bytes[last - 1] <= 0x20 {
      return nil
    }
    guard PlainCell.has("</t></si>", bytes + last) else { return nil }
    range = index..<last
    self.scan = scan
    end = last + 9
  }
}
