/// Text formats by which spreadsheet programs once exchanged tables, and which look like delimited text.
enum ExchangeFormats {
  /// The name of the format of a text that starts with these bytes, or `nil`.
  ///
  /// A list may well begin with `ID;Price` or a line `TABLE`, so more than the first line counts.
  static func name(of head: [UInt8]) -> String? {
    let text = String(decoding: head.prefix(1_024), as: UTF8.self)
    let lines = text.split(maxSplits: 8, omittingEmptySubsequences: true) { $0.isNewline }
    guard lines.count > 2 else { return nil }
    if lines[0].hasPrefix("ID;P") {
      let records = lines[1...].prefix(4)
      let marks = ["P;P", "B;Y", "B;X", "C;Y", "C;X", "F;P"]
      if records.allSatisfy({ line in line == "E" || marks.contains { line.hasPrefix($0) } }) {
        return "SYLK"
      }
    }
    return lines[0] == "TABLE" && lines[1] == "0,1" && lines[2].hasPrefix("\"") ? "DIF" : nil
  }
}
