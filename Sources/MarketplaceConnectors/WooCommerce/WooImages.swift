/// Tells by which address of the catalogue a picture in the shop was made.
///
/// The shop fetches a picture once and keeps its own copy under an id; sending the address again
/// fetches it again and leaves a second copy. So the title of each picture that we send ends with a
/// mark made from the address, and a picture with that mark is kept by its id.
enum WooImages {
  /// The mark of an address: 16 hexadecimal digits.
  static func mark(_ address: String) -> String {
    // FNV-1a with 64 bits; nothing secret depends on it.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in address.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The title to send for a picture: the file's name and the mark.
  static func title(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let file = path.split(separator: "/").last ?? ""
    let stem = file.split(separator: ".").first.map(String.init) ?? "anh"
    return "\(WooText.plainLine(stem).prefix(60)) [\(mark(address))]"
  }

  /// The mark at the end of a title.
  static func mark(inTitle title: String) -> String? {
    guard title.hasSuffix("]") else { return nil }
    let digits = title.dropLast().suffix(16)
    guard digits.utf8.count == 16, title.dropLast(17).hasSuffix("["),
      digits.allSatisfy({ $0.isHexDigit && !$0.isUppercase })
    else { return nil }
    return String(digits)
  }

  /// A picture as it is shown to people: the shop's address of it, with the mark as fragment.
  static func shown(source: String, mark: String?) -> String {
    mark.map { "\(source)#\($0)" } ?? source
  }

  /// Whether wanted addresses are the pictures shown.
  static func agree(_ wanted: [String], _ shown: [String]) -> Bool {
    wanted.count == shown.count
      && zip(wanted, shown).allSatisfy { wanted, shown in
        wanted == shown || shown.hasSuffix("#\(mark(wanted))")
      }
  }

  /// Why a shop would refuse the address; `nil` when it may be sent. The shop fetches from the ports
  /// 80, 443 and 8080 only and tells the kind of file by its ending.
  static func isFetchable(_ address: String) -> Bool {
    guard let shop = ShopAddress(String(address.prefix { $0 != "?" && $0 != "#" })) else {
      return false
    }
    let port = shop.authority.split(separator: ":").dropFirst().last
    guard port.map({ ["80", "443", "8080"].contains($0) }) ?? true else { return false }
    let ending = shop.path.split(separator: "/").last?.split(separator: ".").dropFirst().last
    return ["jpg", "jpeg", "png", "gif", "webp"].contains(ending?.lowercased())
  }
}
