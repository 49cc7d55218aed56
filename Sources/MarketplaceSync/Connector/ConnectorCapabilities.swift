/// What a channel can do and how fast it may be asked.
///
/// The engine asks for a capability and never for the name of a channel.
public struct ConnectorCapabilities: Hashable, Sendable {
  /// The most calls in one request, at least 1.
  public var maxBatch = 1
  /// Whether the rows of the channel can be listed.
  public var canList = false
  /// Whether listing can be limited to what changed since a revision or time.
  public var listsChangesSince = false
  /// Whether rows can be looked up by their keys.
  public var canFind = false
  public var canDeactivate = false
  public var canDelete = false
  /// Whether sending the same call twice is the same as sending it once, as with files that are
  /// uploaded as a whole. An unknown outcome is then settled by sending again.
  public var repeatsSafely = false
  /// Whether the channel tells much later whether it took a call, or only through a person.
  public var answersLater = false
  /// How long an interrupted request may still be worked on; looking up earlier proves nothing.
  public var settleDelay: Duration = .zero

  public init() {}
}
