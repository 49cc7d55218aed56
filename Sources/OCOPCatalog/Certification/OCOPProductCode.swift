/// The code an OCOP product got when it was recognized.
///
/// Until 2025 the code was made of official parts: `83-829-28780-3-2022` is province 83, district
/// 829, commune 28780, the third product there, 2022. Source: 79 codes of 2021 and 2022 in a public
/// data set; 76 agree in all three parts with the official list, two use a commune dissolved before
/// 2025-03, one a district code that was given away later. The form used since districts were
/// abolished was not found, so every other code is kept as it is.
public enum OCOPProductCode: Hashable, Sendable {
  /// A code of the old form.
  case official(Parts)
  /// Any other text, such as a province's own numbering (`2-38-585-1-2022`).
  case opaque(String)

  /// The parts of a code of the old form.
  public struct Parts: Hashable, Sendable {
    /// Code of the province before the reform, two digits.
    public let province: String
    /// Code of the district before the reform, three digits.
    public let district: String
    /// Code of the commune before the reform, five digits.
    public let commune: String
    /// The running number in the commune, from 1.
    public let number: Int
    /// The year of recognition.
    public let year: Int
  }

  /// Reads a code; blanks around it are dropped.
  public init(_ text: some StringProtocol) {
    let trimmed = text.drop { $0 == " " }.prefix { $0 != " " }
    self =
      Self.parts(trimmed.split(separator: "-", omittingEmptySubsequences: false))
      .map(Self.official) ?? .opaque(String(trimmed))
  }

  private static func parts(_ fields: [some StringProtocol]) -> Parts? {
    guard fields.count == 5,
      fields.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      zip(fields, [2, 3, 5]).allSatisfy({ $0.utf8.count == $1 }), fields[3].utf8.count <= 4,
      let number = Int(fields[3]), number > 0, let year = Int(fields[4]),
      // The programme began in 2018; the old form ended with the districts.
      (2018...2025).contains(year)
    else { return nil }
    return Parts(
      province: String(fields[0]), district: String(fields[1]), commune: String(fields[2]),
      number: number, year: year)
  }

  /// The code as text.
  public var description: String {
    switch self {
    case .opaque(let text): text
    case .official(let parts):
      "\(parts.province)-\(parts.district)-\(parts.commune)-\(parts.number)-\(parts.year)"
    }
  }

  /// The commune the code names, before the reform or dissolved earlier; `nil` when unknown.
  public func commune(in gazetteer: Gazetteer = .standard) -> AdministrativeUnit? {
    guard case .official(let parts) = self else { return nil }
    return gazetteer.unit(code: parts.commune, epoch: .beforeReform)
  }

  /// The province the code names, before the reform; `nil` when unknown.
  public func province(in gazetteer: Gazetteer = .standard) -> AdministrativeUnit? {
    guard case .official(let parts) = self else { return nil }
    return gazetteer.unit(code: parts.province, epoch: .beforeReform)
  }
}
