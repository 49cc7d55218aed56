/// Where a product or producer is, as stated and as far as it was recognised.
///
/// Codes are those of the administrative list the ``epoch`` names; a code without an epoch is
/// ambiguous, since 1,842 codes changed their meaning on 1 July 2025.
public struct Place: Hashable, Sendable {
  /// The place as typed, cleaned: `xã Hỏa Tiến, TP Vị Thanh, Hậu Giang`.
  public var text: String
  /// The name of the province or city without its type word: `Cần Thơ`.
  public var province: String?
  /// The district with its type word: `Huyện Vị Thủy`.
  public var district: String?
  /// The commune or ward with its type word, since the name alone may be of several: `Xã Hỏa Lựu`.
  public var commune: String?
  /// The code of the province (two digits), with leading zeros.
  public var provinceCode: String?
  /// The code of the commune (five digits), with leading zeros.
  public var communeCode: String?
  /// The side of the 2025 reform on which the names and codes are meant.
  public var epoch: AdministrativeEpoch?

  public init(
    text: String, province: String? = nil, district: String? = nil, commune: String? = nil,
    provinceCode: String? = nil, communeCode: String? = nil, epoch: AdministrativeEpoch? = nil
  ) {
    self.text = text
    self.province = province
    self.district = district
    self.commune = commune
    self.provinceCode = provinceCode
    self.communeCode = communeCode
    self.epoch = epoch
  }
}
