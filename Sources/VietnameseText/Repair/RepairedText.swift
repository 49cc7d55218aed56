/// What became of one text.
public struct RepairedText: Sendable, Equatable {
  /// The kind of damage, spelled as it is reported.
  public enum Label: String, Sendable, CaseIterable {
    /// Nothing wrong was found.
    case fine
    /// Letters split into base and mark.
    case nfd
    /// Font encodings and code pages, read as Windows-1252.
    case tcvn3
    case vniWindows = "vni-win"
    case windows1258 = "windows-1258"
    case viscii
    case vps
    /// The same read as Windows-1258.
    case tcvn3Via1258 = "tcvn3-via-1258"
    case vniWindowsVia1258 = "vni-win-via-1258"
    case visciiVia1258 = "viscii-via-1258"
    case vpsVia1258 = "vps-via-1258"
    /// UTF-8 read as Windows-1252, once or twice, or as Windows-1258.
    case utf8Mojibake = "utf8-mojibake"
    case utf8MojibakeDouble = "utf8-mojibake-double"
    case utf8MojibakeVia1258 = "utf8-mojibake-via-1258"
    /// Damage that lost characters on the way.
    case tcvn3NoSoftHyphen = "tcvn3-no-soft-hyphen"
    case utf8MojibakeNoC1 = "utf8-mojibake-no-c1"
    case utf8MojibakeNoSoftHyphen = "utf8-mojibake-no-soft-hyphen"
    /// Probably damaged, but how is not certain enough.
    case suspect

    /// The name people know the encoding by, such as `TCVN3`; `nil` where there was none.
    public var encodingName: String? {
      switch self {
      case .fine, .nfd, .suspect: nil
      case .tcvn3, .tcvn3Via1258, .tcvn3NoSoftHyphen: "TCVN3"
      case .vniWindows, .vniWindowsVia1258: "VNI"
      case .windows1258: "Windows-1258"
      case .viscii, .visciiVia1258: "VISCII"
      case .vps, .vpsVia1258: "VPS"
      case .utf8Mojibake, .utf8MojibakeDouble, .utf8MojibakeVia1258, .utf8MojibakeNoC1,
        .utf8MojibakeNoSoftHyphen:
        "UTF-8"
      }
    }
  }

  /// How sure the answer is.
  public enum Status: String, Sendable {
    /// `text` is the original.
    case unchanged
    /// `text` is the repaired text; there is proof.
    case repaired
    /// `text` is the original; the first candidate is probably right but wants a look.
    case suggested
    /// `text` is the original; it is damaged or may be, and the readings are in `candidates`.
    case suspect
  }

  /// The text as it was given.
  public var original: String
  /// The text to use.
  public var text: String
  public var label: Label
  public var status: Status
  /// From 0 (a guess) to 1 (certain): how sure the label is.
  public var confidence: Double
  /// Other readings, the likeliest first; empty when there is only one.
  public var candidates: [String]
  /// Words that speak for the repair, as they are after it.
  public var evidence: [String]

  public init(
    original: String, text: String, label: Label, status: Status, confidence: Double,
    candidates: [String] = [], evidence: [String] = []
  ) {
    self.original = original
    self.text = text
    self.label = label
    self.status = status
    self.confidence = confidence
    self.candidates = candidates
    self.evidence = evidence
  }

  /// A text that needs nothing.
  static func fine(_ text: String, confidence: Double = 1) -> RepairedText {
    RepairedText(
      original: text, text: text, label: .fine, status: .unchanged, confidence: confidence)
  }
}
