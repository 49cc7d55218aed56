/// Tells addresses of this machine from all others.
enum LoopbackAddress {
  /// Whether a whole address (`http://127.0.0.1:8080/x`) points to this machine.
  static func isLoopback(address: String) -> Bool {
    guard let range = address.utf8.firstRange(of: Array("://".utf8)) else { return false }
    let rest = address[range.upperBound...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return isLoopback(authority: String(authority))
  }

  /// Whether host and port name this machine. A name other than `localhost` does not count, whatever
  /// it resolves to.
  static func isLoopback(authority: String) -> Bool {
    guard !authority.contains("@") else { return false }
    if authority.hasPrefix("[::1]") {
      let rest = authority.dropFirst(5)
      return rest.isEmpty || rest.hasPrefix(":")
    }
    let host = authority.prefix { $0 != ":" }.lowercased()
    if host == "localhost" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.count <= 3 && UInt8($0) != nil }
  }
}
