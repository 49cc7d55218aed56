/// Reads one value from one line, for scripts and the command line.
public enum FieldParser {
  /// The kinds of value that can be read.
  public static let kinds = [
    "price", "quantity", "stars", "date", "phone", "tax", "gtin", "decision",
  ]

  /// Returns one line of JSON: status, value (`null` when there is none) and candidates.
  ///
  /// An unknown kind reads everything as invalid.
  public static func parseLine(kind: String, text: String) -> String {
    switch kind {
    case "price": line(PriceCodec(), text)
    case "quantity": line(QuantityCodec(), text)
    case "stars": line(StarsCodec(), text)
    case "date": line(DateCodec(), text)
    case "phone": line(PhoneCodec(), text)
    case "tax": line(TaxCodeCodec(), text)
    case "gtin": line(GTINCodec(), text)
    case "decision": line(DecisionCodec(), text)
    default: write("invalid")
    }
  }

  private static func line<Codec: FieldCodec>(_ codec: Codec, _ text: String) -> String {
    switch codec.parse(text) {
    case .ok(let value): write("ok", value: codec.canonicalJSON(value))
    case .ambiguous(let values, _):
      write("ambiguous", candidates: codec.candidatesJSON(values))
    case .invalid: write("invalid")
    case .empty(let contact): write("empty", value: contact ? #"{"contact":true}"# : "null")
    }
  }

  private static func write(
    _ status: String, value: String = "null", candidates: String = "[]"
  ) -> String {
    #"{"status":"\#(status)","value":\#(value),"candidates":\#(candidates)}"#
  }
}
