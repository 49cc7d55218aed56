/// The Vietnamese numbering plan: which digits make a number, and what old ones became.
enum PhoneNumbering {
  /// 11-digit mobile prefixes before 2018-09-15 and today's (Ministry of Information plan of
  /// 2018), without the leading zero.
  static let mobile2018: [String: String] = [
    "162": "32", "163": "33", "164": "34", "165": "35", "166": "36", "167": "37", "168": "38",
    "169": "39", "120": "70", "121": "79", "122": "77", "126": "76", "128": "78", "123": "83",
    "124": "84", "125": "85", "127": "81", "129": "82", "186": "56", "188": "58", "199": "59",
  ]

  /// Three-digit area codes before 2017 and today's (Decision 2036/QĐ-BTTTT).
  static let area2017: [String: String] = [
    "230": "215", "231": "213", "240": "204", "241": "222", "280": "208", "281": "209",
    "320": "220", "321": "221", "350": "228", "351": "226", "500": "262", "501": "261",
    "510": "235", "511": "236", "650": "274", "651": "271", "710": "292", "711": "293",
    "780": "290", "781": "291",
  ]

  /// Two-digit area codes before 2017 and today's.
  static let shortArea2017: [String: String] = [
    "20": "214", "22": "212", "25": "205", "26": "206", "27": "207", "29": "216", "30": "229",
    "31": "225", "33": "203", "36": "227", "37": "237", "38": "238", "39": "239", "52": "232",
    "53": "233", "54": "234", "55": "255", "56": "256", "57": "257", "58": "258", "59": "269",
    "60": "260", "61": "251", "62": "252", "63": "263", "64": "254", "66": "276", "67": "277",
    "68": "259", "70": "270", "72": "272", "73": "273", "74": "294", "75": "275", "76": "296",
    "77": "297", "79": "299",
  ]

  private static let mobilePrefixes: Set<String> = [
    "32", "33", "34", "35", "36", "37", "38", "39", "52", "55", "56", "58", "59", "70", "76", "77",
    "78", "79", "81", "82", "83", "84", "85", "86", "87", "88", "89", "90", "91", "92", "93", "94",
    "96", "97", "98", "99",
  ]

  private static let areas = Set(area2017.values).union(shortArea2017.values).union([
    "210", "211", "218", "219",
  ])

  /// The national number of today (without zero) for digits without zero, or `nil`.
  static func national(_ digits: String) -> String? {
    let two = String(digits.prefix(2))
    let three = String(digits.prefix(3))
    switch digits.utf8.count {
    case 9:
      if mobilePrefixes.contains(two) { return digits }
      if let area = shortArea2017[two], isSubscriber(digits.dropFirst(2)) {
        return area + digits.dropFirst(2)
      }
      // Hà Nội and Hồ Chí Minh City before 2017.
      if digits.first == "4", isSubscriber(digits.dropFirst()) { return "2" + digits }
      return nil
    case 10:
      if two == "24" || two == "28", isSubscriber(digits.dropFirst(2)) { return digits }
      if areas.contains(three), isSubscriber(digits.dropFirst(3)) { return digits }
      if let prefix = mobile2018[three] { return prefix + digits.dropFirst(3) }
      if let area = area2017[three], isSubscriber(digits.dropFirst(3)) {
        return area + digits.dropFirst(3)
      }
      return nil
    default: return nil
    }
  }

  private static func isSubscriber(_ digits: Substring) -> Bool {
    digits.first.map { $0 != "0" && $0 != "1" } ?? false
  }

  /// The landline a mobile-looking number was before 2017, when the area code stands apart.
  static func oldLandline(_ groups: [String]) -> String? {
    guard let first = groups.first, first.hasPrefix("0"), groups.count > 1 else { return nil }
    let rest = groups.dropFirst().joined()
    if first == "08", rest.utf8.count == 8 { return "28" + rest }
    // A lone seven-digit block behind the code; mobile numbers are cut 3-3-4 or 4-3-3.
    guard groups.count == 2, rest.utf8.count == 7, isSubscriber(rest[...]),
      rest.first != "9", let area = shortArea2017[String(first.dropFirst())]
    else { return nil }
    return area + rest
  }
}
