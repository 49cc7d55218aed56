/// A profile's fields as the tree their dotted keys describe: `offers.price` lies in `offers`.
///
/// Objects, so that walking the tree for each row copies nothing.
final class FieldTree {
  /// The bytes around an element's content.
  struct Tags {
    let start: [UInt8]
    let end: [UInt8]

    init(_ name: String) {
      start = Array("<\(name)>".utf8)
      end = Array("</\(name)>".utf8)
    }
  }

  let name: String
  let tags: Tags
  /// The field whose value stands here, by its position in the profile.
  private(set) var field: Int?
  private var isConstant = false
  private(set) var children: [FieldTree] = []

  convenience init(fields: [ProfileField]) {
    self.init(name: "")
    for (index, field) in fields.enumerated() {
      let path = field.key.split(separator: ".").map(String.init)
      insert(path[...], field: index, isConstant: field.source == nil || field.source == .constant)
    }
  }

  private init(name: String) {
    self.name = name
    tags = Tags(name)
  }

  private func insert(_ path: ArraySlice<String>, field: Int, isConstant: Bool) {
    guard let first = path.first else {
      self.field = field
      self.isConstant = isConstant
      return
    }
    // Only neighbours share a parent, so that an element may come twice.
    let shared = path.count > 1 && children.last?.name == first && children.last?.field == nil
    if !shared { children.append(FieldTree(name: first)) }
    let last = children.count - 1
    children[last].insert(path.dropFirst(), field: field, isConstant: isConstant)
  }

  /// Whether anything of the product is below; constants alone do not make an element.
  func hasContent(_ values: [ListingValue]) -> Bool {
    if let field { return !isConstant && !values[field].isEmpty }
    return children.contains { $0.hasContent(values) }
  }
}
