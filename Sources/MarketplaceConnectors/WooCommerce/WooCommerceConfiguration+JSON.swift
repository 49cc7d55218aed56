public import Marketplaces
import MarketplaceSync

extension WooCommerceConfiguration {
  /// The environment variables that are read when a configuration names none.
  public static let keyVariable = "OCOP_WOOCOMMERCE_KEY"
  public static let secretVariable = "OCOP_WOOCOMMERCE_SECRET"

  /// Reads one channel of a configuration file (`ocop.json`).
  ///
  /// ```json
  /// {"profile": "woocommerce", "connector": "woocommerce", "url": "https://shop.example",
  ///  "credentials": {"key": "SHOP_KEY", "secret": "SHOP_SECRET"},
  ///  "certificates": "ca.pem", "categories": {"Trái cây": "Nông sản > Trái cây"},
  ///  "makesCategories": false, "limits": {"batch": 50, "seconds": 120, "settleSeconds": 30}}
  /// ```
  ///
  /// `credentials` names two environment variables, or a file of two lines: `{"file": "shop.key"}`.
  /// - Parameter folder: the folder of the configuration; relative paths start there.
  /// - Throws: ``CredentialError`` with `malformed`; the place is the member that is wrong.
  public init(
    json bytes: [UInt8], channel name: String, profile: Profile, folder: String
  ) throws(CredentialError) {
    let channel = JSONValue.reading(bytes)?["channels"]?[name]
    guard let channel, let address = channel["url"]?.string, ShopAddress(address) != nil else {
      throw CredentialError(.malformed, place: "channels.\(name).url")
    }
    guard WooColumns(profile: profile).all.contains(where: { $0.column == .name }) else {
      throw CredentialError(.malformed, place: "channels.\(name).profile")
    }
    self.init(
      address: address, profile: profile,
      credentials: try Self.credentials(channel["credentials"], name, folder))
    certificateFile = channel["certificates"]?.string.map { Self.path($0, folder) }
    for member in channel["categories"]?.members ?? [] {
      categories[member.name] = member.value.string
    }
    if let makes = channel["makesCategories"]?.boolean { makesCategories = makes }
    let limits = channel["limits"]
    if let batch = limits?["batch"]?.wholeNumber { batchSize = min(max(batch, 1), 100) }
    if let seconds = limits?["seconds"]?.wholeNumber {
      self.limits.totalTime = .seconds(min(max(seconds, 1), 3_600))
    }
    if let seconds = limits?["settleSeconds"]?.wholeNumber {
      settleDelay = .seconds(min(max(seconds, 0), 3_600))
    }
    requestsPerSecond =
      switch limits?["requestsPerSecond"] {
      case .integer(let rate) where rate > 0: Double(rate)
      case .decimal(let rate) where rate > 0: rate
      default: nil
      }
  }

  private static func credentials(
    _ json: JSONValue?, _ channel: String, _ folder: String
  ) throws(CredentialError) -> CredentialSource {
    if let file = json?["file"]?.string { return .file(path(file, folder)) }
    let names = [json?["key"]?.string ?? keyVariable, json?["secret"]?.string ?? secretVariable]
    // Somebody who writes the secret itself here should hear of it before the file is shared.
    let isSecret = names.contains { $0.hasPrefix("ck_") || $0.hasPrefix("cs_") }
    guard !isSecret else {
      throw CredentialError(.malformed, place: "channels.\(channel).credentials")
    }
    return .environment(key: names[0], secret: names[1])
  }

  private static func path(_ text: String, _ folder: String) -> String {
    text.hasPrefix("/") || folder.isEmpty ? text : "\(folder)/\(text)"
  }
}
