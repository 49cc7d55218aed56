import MarketplaceSync
import Marketplaces

/// The connectors that the command line knows by name.
enum SyncConnectors {
  static func connector(
    _ channel: SyncConfiguration.Channel, profile: Profile, folder: String
  ) throws -> AnyConnector {
    switch channel.connector {
    case "file-drop": AnyConnector(FileDropConnector(profile: profile, folder: folder))
    default: throw ConfigurationError(.unknownConnector, detail: channel.connector)
    }
  }
}
