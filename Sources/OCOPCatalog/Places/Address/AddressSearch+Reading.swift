extension AddressSearch {
  /// One way to read the address.
  struct Reading {
    var unit: UInt16
    var score: Int
    /// How many of the levels the text names.
    var levels: Int
    /// The words read as province, district, commune; empty where the text has none.
    var province: Range<Int>
    var district: Range<Int>
    var commune: Range<Int>
    var isMixed = false
    /// The name's marks or type differ from the text's, or it stands amid other words.
    var isDoubtful = false
    /// A district or commune without its type word.
    var isBare = false
    /// A type word with a name is left unread.
    var leavesType = false
  }

  /// Costs of what makes a reading less likely, against 1000 for each level that is read.
  enum Cost {
    static let level = 1_000
    static let word = 10
    static let missingMarks = 30
    static let otherMarks = 150
    static let otherDistrictType = 200
    /// More than a level: the type is what tells an old commune from the new ward of that name.
    static let otherCommuneType = 1_200
    /// More than a level: a name amid other words is rather a brand or a street.
    static let amidWords = 1_100
    static let mixedEpochs = 300
    static let retired = 20
    static let gap = 100
    static let gapWithType = 700
    static let unreadType = 600
  }
}
