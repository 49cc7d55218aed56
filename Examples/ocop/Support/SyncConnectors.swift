import MarketplaceConnectors
import MarketplaceSync
import Marketplaces

/// The connectors that the command line knows by name.
enum SyncConnectors {
  /// What a connector is made from.
  struct Setting {
    /// The channel's name in the configuration.
    var name: String
    var channel: SyncConfiguration.Channel
    var profile: Profile
    /// The whole configuration; a connector reads its own members of the channel from it.
    var json: [UInt8]
    /// The folder of the configuration, where relative paths start.
    var folder: String
    /// Where a connector without an interface puts its files.
    var dropFolder: String
    var time: any SyncTime
  }

  /// - Throws: `ConfigurationError`, `CredentialError`.
  static func connector(_ setting: Setting) throws -> AnyConnector {
    switch setting.channel.connector {
    case "file-drop":
      return AnyConnector(
        FileDropConnector(profile: setting.profile, folder: setting.dropFolder))
    case "woocommerce":
      let configuration = try WooCommerceConfiguration(
        json: setting.json, channel: setting.name, profile: setting.profile,
        folder: setting.folder)
      return AnyConnector(
        try WooCommerceConnector(configuration: configuration, time: setting.time))
    default: throw ConfigurationError(.unknownConnector, detail: setting.channel.connector)
    }
  }

  /// Whether a connector keeps the rate itself, request by request; others are kept to it from outside,
  /// call by call.
  static func pacesItself(_ name: String) -> Bool { name == "woocommerce" }
}
