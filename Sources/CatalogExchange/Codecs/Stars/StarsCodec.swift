/// A star rating as a list states it.
public struct StarRating: Sendable, Hashable {
  /// Stars, 1 to 5; only 3 and more are certified ranks. `nil` when only a score is given.
  public var stars: Int?
  /// Whether the stars are hoped for ("tiềm năng 5 sao"), not awarded.
  public var isPotential: Bool
  /// The stars held before, when the text says so.
  public var was: Int?
  /// The assessment score in hundredths of a point, 0 to 10,000.
  public var scoreHundredths: Int?

  /// A star rating.
  public init(
    stars: Int? = nil, isPotential: Bool = false, was: Int? = nil, scoreHundredths: Int? = nil
  ) {
    self.stars = stars
    self.isPotential = isPotential
    self.was = was
    self.scoreHundredths = scoreHundredths
  }
}

/// Star ratings: `4 sao`, `★★★★☆`, `Hạng bốn sao`, `tiềm năng 5 sao`, `82/100`.
public struct StarsCodec: FieldCodec {
  /// A codec; it has no settings.
  public init() {}

  /// Reads a rating.
  public func parse(
    utf8 bytes: UnsafeBufferPointer<UInt8>, hint: CellHint
  ) -> Reading<StarRating> {
    guard bytes.count <= longestFieldText else { return .invalid(reason: .tooLong) }
    return Lexer.withTokens(bytes) { tokens in
      if tokens.isEmpty { return .empty() }
      if BlankPhrases.isSpreadsheetError(tokens) { return .invalid(reason: .spreadsheetError) }
      var parser = StarsParser(tokens: tokens)
      return parser.reading()
    }
  }

  /// Writes a rating as in `4 sao (82 điểm)`.
  public func print(_ value: StarRating) -> String {
    let score = value.scoreHundredths.map {
      Decimals.text(Int64($0), scale: 100, separator: ",") + " điểm"
    }
    guard let stars = value.stars else { return score ?? "" }
    var text = value.isPotential ? "tiềm năng " : ""
    if let was = value.was { text += "từ \(was) sao lên " }
    text += "\(stars) sao"
    return score.map { text + " (\($0))" } ?? text
  }

  /// Writes a rating as JSON, as in `{"stars":4}`.
  public func canonicalJSON(_ value: StarRating) -> String {
    var object = JSONObject()
    if let stars = value.stars { object.set("stars", Int64(stars)) }
    if value.isPotential { object.setTrue("potential") }
    if let was = value.was { object.set("was", Int64(was)) }
    if let score = value.scoreHundredths { object.set("score", Int64(score), scale: 100) }
    return object.text
  }

  /// Bare stars as numbers, all else as objects.
  public func candidatesJSON(_ values: [StarRating]) -> String {
    let parts = values.map { value in
      if let stars = value.stars, value == StarRating(stars: stars) { return String(stars) }
      return canonicalJSON(value)
    }
    return "[" + parts.joined(separator: ",") + "]"
  }
}
