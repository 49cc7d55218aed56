/// A title's template, read once and filled for every product.
///
/// Parts stand between ` - `. A part with an empty hole is left out, so one template serves products
/// with and without stars or pack.
struct TitleTemplate: Hashable, Sendable {
  /// A value that can stand in a title.
  enum Hole: String, Hashable, Sendable, CaseIterable {
    case stars, name, pack, brand, producer, province
  }

  /// A product's values for the holes.
  struct Filling {
    var stars: String?
    var name: String?
    var pack: String?
    var brand: String?
    var producer: String?
    var province: String?

    subscript(hole: Hole) -> String? {
      switch hole {
      case .stars: stars
      case .name: name
      case .pack: pack
      case .brand: brand
      case .producer: producer
      case .province: province
      }
    }
  }

  private enum Piece: Hashable, Sendable {
    case text(String)
    case hole(Hole)
  }

  private let parts: [[Piece]]
  /// Holes the template names that do not exist.
  let unknownHoles: [String]

  static let separator = " - "

  init(_ template: String) {
    var unknown: [String] = []
    parts = Self.split(template).map { part in
      var pieces: [Piece] = []
      var rest = part[...]
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
        let name = String(rest[rest.index(after: open)..<close])
        if let hole = Hole(rawValue: name) {
          pieces.append(.hole(hole))
        } else {
          unknown.append(name)
        }
        rest = rest[rest.index(after: close)...]
      }
      if !rest.isEmpty { pieces.append(.text(String(rest))) }
      return pieces
    }
    unknownHoles = unknown
  }

  /// Returns the filled title, at most `limit` units long.
  ///
  /// When it is too long the name is shortened first, so that stars and pack stay readable.
  func filled(
    limit: Int?, unit: TextUnit, _ filling: Filling
  ) -> (text: String, wasShortened: Bool) {
    let text = render(filling)
    guard let limit, !unit.fits(text, within: limit) else { return (text, false) }
    if let name = filling.name {
      let room = limit - (unit.length(of: text) - unit.length(of: name))
      if room * 2 >= limit {
        let short = Shortening.shorten(name, to: room, in: unit)
        var shorter = filling
        shorter.name = short
        let again = render(shorter)
        if unit.fits(again, within: limit) { return (again, true) }
      }
    }
    return (Shortening.shorten(text, to: limit, in: unit), true)
  }

  private func render(_ filling: Filling) -> String {
    var out = ""
    part: for part in parts {
      var text = ""
      for piece in part {
        switch piece {
        case .text(let words): text += words
        case .hole(let hole):
          guard let value = filling[hole], !value.isEmpty else { continue part }
          text += value
        }
      }
      if text.isEmpty { continue }
      if !out.isEmpty { out += Self.separator }
      out += text
    }
    return out
  }

  private static func split(_ template: String) -> [String] {
    var parts: [String] = []
    var current = ""
    var rest = template[...]
    while !rest.isEmpty {
      if rest.hasPrefix(separator) {
        parts.append(current)
        current = ""
        rest = rest.dropFirst(separator.count)
      } else {
        current.append(rest.removeFirst())
      }
    }
    return parts + [current]
  }
}
