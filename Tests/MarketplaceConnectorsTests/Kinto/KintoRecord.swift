import FoundationEssentials
import MarketplaceSync
import Marketplaces
import OCOPCatalog

/// A record with our fields in a member of its own, so that they never meet Kinto's.
struct KintoRecord: Codable {
  var id: String?
  var last_modified: Int?
  var deleted: Bool?
  var fields: [String: String]?

  init(_ fields: SyncFields) {
    self.fields = Dictionary(
      uniqueKeysWithValues: fields.all.map { ($0.name, Self.text($0.value)) })
  }

  /// Everything is text there; comparing goes over the same form.
  static func text(_ value: ListingValue) -> String {
    switch value {
    case .empty: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): String(number)
    case .date(let day): day.description
    case .list(let items): items.joined(separator: "\n")
    }
  }

  var listing: RemoteListing {
    RemoteListing(
      key: ListingKey(id ?? ""), externalID: id ?? "",
      fields: SyncFields((fields ?? [:]).map { ($0.key, ListingValue.text($0.value)) }),
      revision: last_modified.map(String.init), status: deleted == true ? .absent : .live)
  }
}

struct KintoRecords: Decodable {
  var data: [KintoRecord]
}

struct KintoBatch: Encodable {
  struct Body: Encodable { var data: KintoRecord }

  struct Request: Encodable {
    var method: String
    var path: String
    var headers: [String: String]
    var body: Body?
  }

  var requests: [Request]
}

struct KintoAnswers: Decodable {
  struct Body: Decodable { var data: KintoRecord? }

  struct Answer: Decodable {
    var status: Int
    var body: Body?
  }

  var responses: [Answer]
}

extension String {
  func addingPercentEncoding() -> String {
    utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || byte == 0x2D
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
