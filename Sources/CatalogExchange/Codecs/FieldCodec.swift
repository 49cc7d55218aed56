/// A two-way translation between what people type in one kind of field and a value.
///
/// The law: `parse(print(value))` is `.ok(value)` for every value the type allows, unless the
/// codec's page names an exception. Parsing never traps and takes time linear in the text, which
/// is refused above 512 bytes.
public protocol FieldCodec: Sendable {
  /// The kind of value.
  associatedtype Value: Sendable & Hashable

  /// Reads UTF-8 bytes; broken UTF-8 is read as unknown signs.
  func parse(utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint) -> Reading<Value>
  /// Writes a value the way a careful person would, in Vietnamese.
  func print(_ value: Value) -> String
  /// Writes a value as JSON with sorted keys, as the command line prints it.
  func canonicalJSON(_ value: Value) -> String
  /// Writes the values offered to a person as a JSON list.
  func candidatesJSON(_ values: [Value]) -> String
}

extension FieldCodec {
  /// Reads a text.
  public func parse(_ text: String, hint: CellHint = .text) -> Reading<Value> {
    var text = text
    return text.withUTF8 { parse(utf8: $0, hint: hint) }
  }

  /// Writes candidates with the form of a lone value for each.
  public func candidatesJSON(_ values: [Value]) -> String {
    "[" + values.map(canonicalJSON).joined(separator: ",") + "]"
  }
}

/// The longest text a codec looks at, in bytes: far above any honest value of these kinds.
let longestFieldText = 512
