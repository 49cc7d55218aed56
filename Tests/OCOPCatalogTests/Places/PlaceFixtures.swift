import Foundation

@testable import OCOPCatalog

/// The lists that the built-in tables are checked against.
enum PlaceFixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/places")

  /// The rows of a list as columns by name. The lists quote nothing.
  static func rows(_ name: String, separator: Character = ",") throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appending(path: name + ".csv"), encoding: .utf8)
    let lines = text.split(separator: "\n")
    guard let header = lines.first?.split(separator: separator).map(String.init) else { return [] }
    return lines.dropFirst().map { line in
      let fields = line.split(separator: separator, omittingEmptySubsequences: false)
      return Dictionary(zip(header, fields.map(String.init))) { first, _ in first }
    }
  }

  /// The text without any mark, as people type it without a Vietnamese keyboard.
  static func withoutMarks(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar {
      case "đ": scalars.append("d")
      case "Đ": scalars.append("D")
      case "\u{300}"..."\u{36F}": continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension Gazetteer {
  /// "Xã Hoả Tiến, Thành phố Vị Thanh, Tỉnh Hậu Giang".
  func fullAddress(of unit: AdministrativeUnit) -> String {
    chain(of: unit).map(\.fullName).joined(separator: ", ")
  }
}
