import Foundation

/// The vector files beside the tests, read as rows of named fields.
enum Vectors {
  typealias Row = [String: String]

  static func rows(_ name: String) -> [Row] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    let url = folder.appendingPathComponent("Fixtures").appendingPathComponent(name)
    guard let data = try? Data(contentsOf: url) else { return [] }
    let table = records(String(decoding: data, as: UTF8.self))
    guard let header = table.first else { return [] }
    return table.dropFirst().map { fields in
      Dictionary(zip(header, fields), uniquingKeysWith: { first, _ in first })
    }
  }

  /// RFC 4180.
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    let scalars = Array(text.unicodeScalars)
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      index += 1
      if isQuoted {
        if scalar == "\"" {
          if index < scalars.count && scalars[index] == "\"" {
            field.append("\"")
            index += 1
          } else {
            isQuoted = false
          }
        } else {
          field.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," || scalar == "\n" {
        record.append(String(field))
        field = .init()
        if scalar == "\n" {
          records.append(record)
          record = []
        }
      } else if scalar != "\r" {
        field.append(scalar)
      }
    }
    if !record.isEmpty || !field.isEmpty { records.append(record + [String(field)]) }
    return records
  }

  /// Replaces `\uXXXX` by the UTF-16 code unit it stands for.
  static func unescaped(_ text: String) -> String {
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.popFirst() {
      if unit == 0x5C, rest.first == 0x75, rest.count >= 5,
        let value = UInt16(String(decoding: rest.dropFirst().prefix(4), as: UTF16.self), radix: 16)
      {
        units.append(value)
        rest = rest.dropFirst(5)
      } else {
        units.append(unit)
      }
    }
    return String(decoding: units, as: UTF16.self)
  }
}

extension String {
  /// The scalars, because `==` on strings takes composed and decomposed text for equal.
  var exact: [UInt32] { unicodeScalars.map(\.value) }
}
