/// Short and older spellings of provinces that folding alone does not reach.
enum ProvinceAliases {
  /// A spelling and the province's code, the same before and since the reform where both exist.
  static let all: [(name: String, code: Int)] = [
    ("HN", 1),
    ("Thừa Thiên Huế", 46), ("TT Huế", 46), ("TTH", 46),
    ("Đắc Lắc", 66), ("Đăk Lăk", 66), ("Đaklak", 66), ("Đắc Lắk", 66), ("Đắclắc", 66),
    ("Đắc Nông", 67), ("Đăk Nông", 67), ("Đắcnông", 67),
    ("Công Tum", 62), ("Kontum", 62),
    ("BR VT", 77), ("BRVT", 77), ("Baria Vungtau", 77), ("Bà Rịa Vũng Tàu", 77),
    ("HCM", 79), ("TPHCM", 79), ("TP HCM", 79), ("TP Hồ Chí Minh", 79), ("HCMC", 79),
    ("Sài Gòn", 79), ("SG", 79), ("Thành phố Hồ Chí Minh", 79),
  ]
}
