/// The address of a shop, cut into what requests need.
struct ShopAddress: Hashable, Sendable {
  var scheme: String
  /// Host and port.
  var authority: String
  /// The folder of the shop's pages without a slash at its end; empty for most shops.
  var path: String

  /// Reads `https://shop.example` or `https://example.vn/cua-hang/`; `nil` for anything else, also
  /// when credentials or a query are part of it.
  init?(_ text: String) {
    guard let range = text.utf8.firstRange(of: Array("://".utf8)) else { return nil }
    scheme = text[..<range.lowerBound].lowercased()
    guard scheme == "https" || scheme == "http" else { return nil }
    let rest = text[range.upperBound...]
    let end = rest.firstIndex(of: "/") ?? rest.endIndex
    authority = rest[..<end].lowercased()
    var folder = rest[end...]
    let unwanted: Set<Character> = ["?", "#", "@", " ", "\\"]
    guard !authority.isEmpty, !authority.hasPrefix(":"), !rest.contains(where: unwanted.contains)
    else { return nil }
    // People copy the address from the documentation of the interface.
    if let api = folder.utf8.firstRange(of: Array("/wp-json".utf8)) {
      folder = folder[..<api.lowerBound]
    }
    while folder.last == "/" { folder = folder.dropLast() }
    path = String(folder)
  }

  var text: String { "\(scheme)://\(authority)\(path)" }
}
