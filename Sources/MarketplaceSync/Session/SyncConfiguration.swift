#if canImport(Darwin)
  internal import Foundation
#else
  internal import FoundationEssentials
#endif

/// The channels of a seller, read from a small file, usually `ocop.json`. It never holds a secret.
public struct SyncConfiguration: Hashable, Sendable, Decodable {
  /// The version of the format that this library reads.
  public static let formatVersion = 1

  /// One channel.
  public struct Channel: Hashable, Sendable, Decodable {
    /// The marketplace's profile.
    public var profile: String
    /// What talks to it: `file-drop`, `woocommerce`…
    public var connector: String
    /// Where a file-drop connector writes.
    public var folder: String?
    /// The address of the shop.
    public var url: String?
    public var limits: Limits?
    /// Who wins when a field was changed on both sides: `ours`, `theirs`, `ask`.
    public var side: String?
    /// The same for single fields.
    public var sides: [String: String]?
  }

  /// How fast and how much.
  public struct Limits: Hashable, Sendable, Decodable {
    public var requestsPerSecond: Double?
    public var burst: Int?
    public var requestsPerDay: Int?
    public var concurrency: Int?
    /// How often a request that failed in passing is sent, the first time included.
    public var attempts: Int?
    /// The most rows that one plan may remove, and the most percent.
    public var mostRemoved: Int?
    public var mostRemovedPercent: Int?
  }

  public var version: Int
  /// The file of the state.
  public var state: String
  /// The lists that make the catalogue, when a command names none.
  public var catalog: [String]?
  public var channels: [String: Channel]

  private enum CodingKeys: String, CodingKey { case version, state, catalog, channels }

  /// Reads a configuration.
  ///
  /// - Throws: ``ConfigurationError``.
  public init(json bytes: [UInt8]) throws(ConfigurationError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(bytes))
    } catch let error as ConfigurationError {
      throw error
    } catch DecodingError.keyNotFound(let key, _) {
      throw ConfigurationError(.invalid, detail: key.stringValue)
    } catch DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context)
    {
      throw ConfigurationError(
        .invalid, detail: context.codingPath.map(\.stringValue).joined(separator: "."))
    } catch {
      throw ConfigurationError(.notJSON)
    }
    guard (1...Self.formatVersion).contains(version) else {
      throw ConfigurationError(.newerVersion, detail: String(version))
    }
  }

  /// Returns a channel.
  ///
  /// - Throws: ``ConfigurationError`` with `unknown-channel`.
  public func channel(_ name: String) throws(ConfigurationError) -> Channel {
    guard let channel = channels[name] else {
      throw ConfigurationError(
        .unknownChannel, detail: name, known: channels.keys.sorted())
    }
    return channel
  }
}

extension SyncConfiguration.Channel {
  /// The policy that the file asks for.
  ///
  /// - Throws: ``ConfigurationError`` with `invalid` for a side that does not exist.
  public func policy(allowsRemoval: Bool) throws(ConfigurationError) -> SyncPolicy {
    var policy = SyncPolicy()
    policy.allowsRemoval = allowsRemoval
    if let side { policy.side = try Self.side(side) }
    for (field, side) in sides ?? [:] { policy.sides[field] = try Self.side(side) }
    policy.guards = SyncGuards(
      mostRemoved: limits?.mostRemoved ?? 100, mostPercent: limits?.mostRemovedPercent ?? 20)
    return policy
  }

  private static func side(_ name: String) throws(ConfigurationError) -> SyncPolicy.Side {
    guard let side = SyncPolicy.Side(rawValue: name) else {
      throw ConfigurationError(.invalid, detail: "side: \(name)")
    }
    return side
  }
}

/// Why a configuration cannot be used.
public struct ConfigurationError: Error, Hashable, Sendable {
  /// A reason.
  public struct Code: Hashable, Sendable {
    public let name: String
    public init(_ name: String) { self.name = name }

    public static let notJSON = Self("not-json")
    public static let invalid = Self("invalid")
    public static let newerVersion = Self("newer-version")
    public static let unknownChannel = Self("unknown-channel")
    public static let unknownConnector = Self("unknown-connector")
  }

  public var code: Code
  public var detail: String
  /// The channels that there are.
  public var known: [String]

  public init(_ code: Code, detail: String = "", known: [String] = []) {
    self.code = code
    self.detail = detail
    self.known = known
  }
}
