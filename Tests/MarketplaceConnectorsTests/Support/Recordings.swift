import Foundation
import HTTPTypes
import MarketplaceSync
import Testing

@testable import MarketplaceConnectors

/// The recorded requests and answers of a real shop, host names replaced.
enum Recordings {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var exchange: RecordedExchange
    var testDescription: String { name }
  }

  static let all: [Case] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/woocommerce-11.0.1.ndjson")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      JSONValue.reading(Array(line)).flatMap(recording)
    }
  }()

  static func named(_ name: String) -> Case? { all.first { $0.name == name } }

  private static func recording(_ json: JSONValue) -> Case? {
    guard let name = json["case"]?.string, let method = json["request"]?["method"]?.string,
      let path = json["request"]?["path"]?.string,
      let status = json["response"]?["status"]?.integer
    else { return nil }
    var head = HTTPResponse(status: .init(code: status))
    for member in json["response"]?["headers"]?.members ?? [] {
      if let field = HTTPField.Name(member.name), let value = member.value.string {
        head.headerFields[field] = value
      }
    }
    let answer = json["response"]?["json"] ?? .null
    let body =
      answer == .null
      ? Array((json["response"]?["text"]?.string ?? "").utf8) : answer.bytes
    let sent = json["request"]?["body"] ?? .null
    return Case(
      name: name,
      exchange: RecordedExchange(
        method: method, target: path, requestBody: sent == .null ? [] : sent.bytes,
        reply: HTTPReply(head: head, body: body)))
  }
}
