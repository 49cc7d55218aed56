internal import Tabular

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

  let tags: Tags
  let key: JSONKey
  /// The field whose value stands here, by its position in the profile.
  let field: Int?
  let children: [FieldTree]
  /// The fields below that are the product's own; constants alone do not make an element.
  private let own: [Int]

  convenience init(fields: [ProfileField]) {
    let leaves = fields.enumerated().map { index, field in
      Leaf(
        path: field.key.split(separator: ".")[...], field: index,
        isConstant: field.source == nil || field.source == .constant)
    }
    self.init(name: "", field: nil, leaves: leaves)
  }

  /// A field, and the names that lead to it.
  private struct Leaf {
    var path: ArraySlice<Substring>
    let field: Int
    let isConstant: Bool
  }

  private init(name: String, field: Int?, leaves: [Leaf]) {
    tags = Tags(name)
    key = JSONKey(name)
    self.field = field
    own = leaves.filter { !$0.isConstant }.map(\.field)
    var children: [FieldTree] = []
    var rest = leaves[...]
    while var leaf = rest.popFirst() {
      guard let name = leaf.path.popFirst() else { continue }
      var below: [Leaf] = leaf.path.isEmpty ? [] : [leaf]
      // Only neighbours share a parent, so that an element may come twice.
      while !below.isEmpty, let next = rest.first, next.path.count > 1, next.path.first == name {
        below.append(
          Leaf(path: next.path.dropFirst(), field: next.field, isConstant: next.isConstant))
        rest.removeFirst()
      }
      children.append(
        FieldTree(name: String(name), field: below.isEmpty ? leaf.field : nil, leaves: below))
    }
    self.children = children
  }

  /// Whether anything of the product is below.
  func hasContent(_ values: [ListingValue]) -> Bool {
    for field in own where !values[field].isEmpty { return true }
    return false
  }
}
