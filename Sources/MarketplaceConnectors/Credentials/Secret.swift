/// A text that must not be seen: a consumer secret or a password.
///
/// Printing, dumping, interpolating or reflecting it gives `<secret>`. It is not `Codable`, so no
/// plan, state or journal can hold it by accident.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  private let value: String

  public init(_ value: String) { self.value = value }

  public var description: String { "<secret>" }
  public var debugDescription: String { "<secret>" }
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// The text itself. Ask for it only where it is sent.
  public func revealed() -> String { value }

  var isEmpty: Bool { value.isEmpty }

  /// The same text with every appearance of the secret replaced, for words that came from elsewhere.
  func redact(_ text: String) -> String {
    guard !value.isEmpty else { return text }
    return text.split(separator: value, omittingEmptySubsequences: false).joined(
      separator: description)
  }
}
