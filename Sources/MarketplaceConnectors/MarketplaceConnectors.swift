/// Connectors to marketplaces over HTTP.
enum MarketplaceConnectors {}
