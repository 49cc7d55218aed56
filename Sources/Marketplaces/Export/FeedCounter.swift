internal import FoundationEssentials

/// Counts the rows of a feed that was published before.
enum FeedCounter {
  /// Returns the number of rows, or `nil` when there is no such file or it cannot be counted. Reads
  /// the file block by block.
  static func rows(of path: String, profile: Profile) -> Int? {
    guard let data = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped) else {
      return nil
    }
    switch profile.output.format {
    case .rss: return occurrences(of: Array("<item>".utf8), in: data)
    case .csv, .tsv: return max(0, records(in: data) - profile.output.header.count)
    case .workbook, .jsonLD: return nil
    }
  }

  private static func occurrences(of word: [UInt8], in data: Data) -> Int {
    var count = 0
    var matched = 0
    for byte in data {
      matched = byte == word[matched] ? matched + 1 : (byte == word[0] ? 1 : 0)
      if matched == word.count {
        count += 1
        matched = 0
      }
    }
    return count
  }

  /// Lines outside of quotes.
  private static func records(in data: Data) -> Int {
    var count = 0
    var isQuoted = false
    var hasContent = false
    for byte in data {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted {
        count += 1
        hasContent = false
      } else {
        hasContent = true
      }
    }
    return count + (hasContent ? 1 : 0)
  }
}
