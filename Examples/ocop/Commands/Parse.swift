import ArgumentParser
import CatalogExchange

/// Reads values as people type them, a line of JSON for every line.
struct Parse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Đọc giá, quy cách, ngày… theo cách người ta gõ; mỗi dòng vào cho một dòng JSON.",
    discussion: #"""
      Dòng được đọc từ đầu vào chuẩn. Ví dụ:
        printf '25-30.000đ/kg\n1tr2\n' | ocop parse price

      Mỗi dòng ra có dạng
        {"status":"ok|ambiguous|invalid|empty","value":…,"candidates":[…]}
      """#)

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case price, quantity, date, phone, stars, tax, gtin, decision
  }

  @Argument(help: "Loại giá trị: price, quantity, date, phone, stars, tax, gtin hoặc decision.")
  var kind: Kind

  func run() throws {
    var input = LineInput()
    var output = LineOutput()
    while let line = input.next() {
      output.print(FieldParser.parseLine(kind: kind.rawValue, text: line))
    }
    output.flush()
  }
}
