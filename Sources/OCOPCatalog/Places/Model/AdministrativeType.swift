/// The word that stands before a unit's name.
public enum AdministrativeType: String, Hashable, Sendable, CaseIterable {
  /// A province.
  case province = "Tỉnh"
  /// A city, of the province level or of the district level.
  case city = "Thành phố"
  /// An urban district.
  case urbanDistrict = "Quận"
  /// A rural district.
  case ruralDistrict = "Huyện"
  /// A town of the district level.
  case town = "Thị xã"
  /// A ward.
  case ward = "Phường"
  /// A commune.
  case commune = "Xã"
  /// A township.
  case township = "Thị trấn"
  /// A special zone, an island commune since 2025.
  case specialZone = "Đặc khu"

  /// The Vietnamese word, capitalized: "Xã".
  public var word: String { rawValue }

  /// The type for a letter of the data tables; a small letter is a type that changed in 2026.
  init?(letter: UInt8) {
    switch letter & 0xDF {
    case UInt8(ascii: "T"): self = .province
    case UInt8(ascii: "C"): self = .city
    case UInt8(ascii: "Q"): self = .urbanDistrict
    case UInt8(ascii: "H"): self = .ruralDistrict
    case UInt8(ascii: "S"): self = .town
    case UInt8(ascii: "P"): self = .ward
    case UInt8(ascii: "X"): self = .commune
    case UInt8(ascii: "M"): self = .township
    case UInt8(ascii: "K"): self = .specialZone
    default: return nil
    }
  }
}
