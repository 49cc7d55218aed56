/// An invented recognition decision that fits its stars and date.
///
/// Under 148/QĐ-TTg three stars were given by the district until 30 June 2025, then by the province
/// (1489/QĐ-TTg); five stars come from the ministry. All certificates hold 36 months.
struct SampleCertificate {
  let decision: String
  let issuer: String
  /// The day of the decision and the last day of the certificate, day first.
  let date: String
  let validUntil: String
  let year: Int

  init(number: Int, stars: Int, random: inout SplitMix64) {
    // From July 2024 to December 2025, so that all hold until at least July 2027.
    let month = 6 + random.pick(18)
    year = 2024 + month / 12
    let monthOfYear = month % 12 + 1
    date = Self.dayFirst(1 + number % 28, monthOfYear, year)
    validUntil = Self.dayFirst(1 + number % 28, monthOfYear, year + 3)
    let isReformed = month >= 18
    switch stars {
    case 5:
      decision = "\(9000 + number)/QĐ-BNNMT"
      issuer = "Bộ Nông nghiệp và Môi trường"
    case 4:
      decision = "\(9000 + number)/QĐ-UBND"
      issuer = isReformed ? "UBND thành phố Cần Thơ" : "UBND tỉnh Hậu Giang"
    default:
      decision = "\(9000 + number)/QĐ-UBND"
      issuer = isReformed ? "UBND thành phố Cần Thơ" : Self.districts[number % 8]
    }
  }

  private static let districts = [
    "UBND thành phố Vị Thanh", "UBND thành phố Ngã Bảy", "UBND thị xã Long Mỹ",
    "UBND huyện Châu Thành", "UBND huyện Châu Thành A", "UBND huyện Phụng Hiệp",
    "UBND huyện Vị Thủy", "UBND huyện Long Mỹ",
  ]

  private static func dayFirst(_ day: Int, _ month: Int, _ year: Int) -> String {
    "\(Codes.padded(day, 2))/\(Codes.padded(month, 2))/\(year)"
  }
}
