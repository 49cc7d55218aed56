/// Finds all ways to read the words of an address as a chain of units.
///
/// Addresses are written from the narrow to the wide, so the search goes from the end: a province,
/// then a district or commune before it, then a commune before a district. Parts in between that
/// name no unit may be skipped. Every reading is kept with a score; the parser judges them.
struct AddressSearch {
  /// A name in the text that is the name of a unit.
  private struct Hit {
    let unit: UInt16
    /// The first word of the name, and of the type before it.
    let nameStart: Int
    let start: Int
    let end: Int
    let types: AdministrativeWords.Types?
    var cost: Int
    let hasOtherMarks: Bool
  }

  /// What is known of the province: codes before and since, zero when not.
  private struct Context {
    var old: UInt8 = 0
    var new: UInt8 = 0
    var words: Range<Int>
    var levels = 0
    var score = 0
    /// The first word of the province's name, and whether its marks differ from the text's.
    var nameStart = 0
    var hasOtherMarks = false

    /// Whether a unit fits, and if so whether only by the other epoch's province.
    func isMixed(_ tables: GazetteerTables, _ unit: UInt16) -> Bool? {
      if old == 0, new == 0 { return false }
      let before = old != 0 && tables.oldProvince[Int(unit)] == old
      let since = new != 0 && tables.newProvince[Int(unit)] == new
      if tables.isNew(unit) { return since ? false : before ? true : nil }
      return before ? false : since ? true : nil
    }
  }

  let tables: GazetteerTables
  let words: AddressWords
  private(set) var readings: [Reading] = []
  private(set) var hasProvince = false
  /// The words of the country and a postal code at the end.
  private(set) var country: Range<Int>
  /// Whether a province may stand amid other words, as in "Gạo ST25 Sóc Trăng".
  private let allowsProvinceAmidWords: Bool

  init(tables: GazetteerTables, words: AddressWords, allowsProvinceAmidWords: Bool = true) {
    self.tables = tables
    self.words = words
    self.allowsProvinceAmidWords = allowsProvinceAmidWords
    country = words.count..<words.count
  }

  /// The score of the best reading, zero when there is none.
  var bestScore: Int { readings.map(\.score).max() ?? 0 }

  /// Whether the best reading needs no second look in the opposite order.
  var isConvincing: Bool {
    guard hasProvince, let best = readings.max(by: { $0.score < $1.score }) else { return false }
    return !best.isDoubtful && !best.leavesType
  }

  mutating func run() {
    let end = endWithoutCountry()
    guard end > 0 else { return }
    country = end..<words.count
    var place = end
    for _ in 0..<4 {
      if readProvince(endingAt: place) { return }
      let previous = partStart(before: place)
      guard previous > 0, !words.hasUnreadType(previous..<place) else { break }
      place = previous
    }
    readLower(Context(words: end..<end), from: end)
  }

  /// The end of the words without "Việt Nam" and a postal code.
  private func endWithoutCountry() -> Int {
    var end = words.count
    while end > 1 {
      let last = words.words[end - 1]
      // A postal code stands alone or behind the name: "Cần Thơ 900000".
      if words.kinds[end - 1] == .vietnam {
        end -= 1
      } else if words.kinds[end - 1] == .nam, words.kinds[end - 2] == .viet {
        end -= 2
      } else if last.isNumber, (5...6).contains(last.end - last.start) {
        end -= 1
      } else {
        break
      }
    }
    return end
  }

  private func partStart(before word: Int) -> Int {
    var start = word - 1
    while start > 0, !words.isSegmentStart(start) { start -= 1 }
    return max(start, 0)
  }

  /// Reads a province at the end of some words and everything before it.
  private mutating func readProvince(endingAt end: Int) -> Bool {
    guard let context = province(endingAt: end) else { return false }
    hasProvince = true
    // "Hậu Giang, Cần Thơ": the province before the reform and the one it became.
    let before = context.words.lowerBound
    if before > 0, let second = province(endingAt: before), second.old != 0, context.new != 0,
      second.old != context.old,
      tables.newProvince[Int(tables.oldProvinces[Int(second.old)])] == context.new
    {
      var both = second
      both.new = context.new
      both.words = second.words.lowerBound..<end
      both.score += Cost.level + Cost.word * context.words.count
      addProvince(tables.oldProvinces[Int(second.old)], both)
      readLower(both, from: both.words.lowerBound)
    }
    if context.old != 0 { addProvince(tables.oldProvinces[Int(context.old)], context) }
    if context.new != 0 { addProvince(tables.newProvinces[Int(context.new)], context) }
    readLower(context, from: before)
    readNamesakes(of: context, endingAt: end)
    return true
  }

  /// Reads the smaller places that the words of a province name better: "Phù Yên" is a district and
  /// not Phú Yên, "Đức Huệ" typed without marks is a district and not a place in Huế.
  private mutating func readNamesakes(of province: Context, endingAt end: Int) {
    guard province.hasOtherMarks || isAmidWords(province.words.lowerBound) else { return }
    var hits: [Hit] = []
    collect(endingAt: end, level: 1, into: &hits)
    let nowhere = Context(words: end..<end)
    for hit in hits where !hit.hasOtherMarks {
      guard hit.nameStart < province.nameStart + (province.hasOtherMarks ? 1 : 0) else { continue }
      if tables.level[Int(hit.unit)] == 1 {
        readDistrict(hit, nowhere, gap: 0, isMixed: false)
      } else {
        addCommune(hit, nowhere, district: nil, cost: 0, skipsType: false, isMixed: false)
      }
    }
  }

  private func province(endingAt end: Int) -> Context? {
    var hits: [Hit] = []
    collect(endingAt: end, level: 0, into: &hits)
    guard let longest = hits.map(\.nameStart).min() else { return nil }
    // Amid other words a province must be spelled right: "Nguyễn Huệ" is not Huế.
    let found = hits.filter {
      $0.nameStart == longest && ($0.cost == 0 || $0.types != nil || !isAmidWords($0.start))
    }
    guard let cheapest = found.map(\.cost).min() else { return nil }
    var context = Context(words: end..<end, levels: 1)
    for hit in found where hit.cost == cheapest {
      let at = Int(hit.unit)
      if tables.isNew(hit.unit) {
        context.new = tables.newProvince[at]
      } else {
        context.old = tables.oldProvince[at]
      }
      context.words = hit.start..<hit.end
      context.nameStart = hit.nameStart
      context.hasOtherMarks = hit.hasOtherMarks
    }
    if !allowsProvinceAmidWords, isAmidWords(context.words.lowerBound) { return nil }
    context.score = Cost.level - cheapest + Cost.word * context.words.count
    return context
  }

  private mutating func addProvince(_ unit: UInt16, _ context: Context) {
    let start = context.words.lowerBound
    let leaves = words.hasUnreadType(0..<start)
    readings.append(
      Reading(
        unit: unit, score: context.score - (leaves ? Cost.unreadType : 0), levels: 1,
        province: context.words, district: 0..<0, commune: 0..<0,
        isDoubtful: context.hasOtherMarks, leavesType: leaves))
  }

  /// Reads a district or commune before the province, and a commune before a district.
  private mutating func readLower(_ context: Context, from end: Int) {
    var place = end
    var gap = 0
    var hits: [Hit] = []
    for _ in 0..<4 where place > 0 {
      collect(endingAt: place, level: 1, into: &hits)
      for hit in hits {
        guard let isMixed = context.isMixed(tables, hit.unit) else { continue }
        if tables.level[Int(hit.unit)] == 1 {
          readDistrict(hit, context, gap: gap, isMixed: isMixed)
        } else {
          addCommune(
            hit, context, district: nil, cost: gap, skipsType: gap >= Cost.gapWithType,
            isMixed: isMixed)
        }
      }
      (place, gap) = skip(from: place, gap)
    }
  }

  private mutating func readDistrict(_ hit: Hit, _ context: Context, gap: Int, isMixed: Bool) {
    let mismatch = hit.types.map { !$0.contains(letter: tables.letter[Int(hit.unit)]) } ?? false
    var cost = hit.cost + gap + (mismatch ? Cost.otherDistrictType : 0)
    if isMixed { cost += Cost.mixedEpochs }
    if tables.isRetired(hit.unit) { cost += Cost.retired }
    let range = hit.start..<hit.end

    var reading = Reading(
      unit: hit.unit, score: context.score + Cost.level - cost + Cost.word * range.count,
      levels: context.levels + 1, province: context.words, district: range, commune: 0..<0,
      isMixed: isMixed, isDoubtful: hit.hasOtherMarks || gap >= Cost.gapWithType,
      isBare: hit.types == nil)
    finish(&reading, hit)

    var place = hit.start
    var innerGap = 0
    var hits: [Hit] = []
    for _ in 0..<3 where place > 0 {
      collect(endingAt: place, level: 2, into: &hits)
      for inner in hits where tables.parent[Int(inner.unit)] == hit.unit {
        addCommune(
          inner, context, district: (range, hit.types == nil), cost: cost + innerGap,
          skipsType: max(gap, innerGap) >= Cost.gapWithType, isMixed: isMixed)
      }
      (place, innerGap) = skip(from: place, innerGap)
    }
  }

  private mutating func addCommune(
    _ hit: Hit, _ context: Context, district: (words: Range<Int>, isBare: Bool)?, cost: Int,
    skipsType: Bool, isMixed: Bool
  ) {
    let mismatch = hit.types.map { !$0.contains(letter: tables.letter[Int(hit.unit)]) } ?? false
    var cost = cost + hit.cost + (mismatch ? Cost.otherCommuneType : 0)
    if tables.isRetired(hit.unit) { cost += Cost.retired }
    if isMixed, district == nil { cost += Cost.mixedEpochs }
    let range = hit.start..<hit.end
    let wide = district?.words ?? 0..<0
    let levels = context.levels + (district == nil ? 1 : 2)
    var reading = Reading(
      unit: hit.unit,
      score: context.score + Cost.level * (district == nil ? 1 : 2) - cost
        + Cost.word * (range.count + wide.count),
      levels: levels, province: context.words, district: wide, commune: range, isMixed: isMixed,
      isDoubtful: mismatch || hit.hasOtherMarks || skipsType,
      isBare: hit.types == nil || district?.isBare == true)
    finish(&reading, hit)
  }

  /// Judges what stands left of the reading's last name and keeps the reading.
  private mutating func finish(_ reading: inout Reading, _ hit: Hit) {
    if hit.types == nil, isAmidWords(hit.start) {
      // Amid other words, with nothing wider around: this is any text, not an address.
      if reading.levels == 1 { return }
      reading.isDoubtful = true
      reading.score -= Cost.amidWords
    }
    if reading.levels == 1, hit.types == nil {
      if hit.hasOtherMarks { return }
      reading.isDoubtful = true
    }
    if words.hasUnreadType(0..<hit.start) {
      reading.leavesType = true
      reading.score -= Cost.unreadType
    }
    readings.append(reading)
  }

  /// Whether another word stands right before a word, other than the number of a hamlet ("ấp 3").
  private func isAmidWords(_ word: Int) -> Bool {
    guard word > 0, words.words[word].breakBefore == FoldedWords.Break.space else { return false }
    return !(word > 1 && words.words[word - 1].isNumber && words.kinds[word - 2] == .place)
  }

  /// Steps over one part that names no unit.
  private func skip(from place: Int, _ gap: Int) -> (place: Int, gap: Int) {
    let previous = partStart(before: place)
    let hasType = words.hasUnreadType(previous..<place)
    return (previous, gap + Cost.gap + (hasType ? Cost.gapWithType : 0))
  }

  /// Replaces a list by the names that end before a word.
  ///
  /// - Parameter level: 0 for provinces, 1 for districts and communes, 2 for communes only.
  private func collect(endingAt end: Int, level: UInt8, into found: inout [Hit]) {
    found.removeAll(keepingCapacity: true)
    var start = end
    while start > 0, end - start < 6 {
      start -= 1
      let name = start
      let marker = words.marker(before: name)
      if marker == nil, words.isPlaceName(name) {
        if words.isSegmentStart(name) { break }
        continue
      }
      let isNumber = end - name == 1 && words.words[name].isNumber
      let allowsNumber =
        marker.map { !$0.types.isDisjoint(with: [.ward, .urbanDistrict]) } ?? false
      if !isNumber || allowsNumber {
        let hasMarks = words.hasMarks(name, end)
        words.withName(name, end, marker: marker) { bytes in
          tables.names.forEachUnit(named: bytes) { unit, sameMarks in
            let unitLevel = tables.level[Int(unit)]
            guard level == 0 ? unitLevel == 0 : unitLevel >= level else { return }
            var cost = 0
            if let marker {
              guard marker.types.allows(level: unitLevel) else { return }
              // A "thành phố" with the name of a province is its town, but "tỉnh" is a province.
              if level == 0, !marker.types.contains(letter: tables.letter[Int(unit)]) {
                guard marker.types == .province else { return }
                cost += Cost.missingMarks
              }
            }
            if !sameMarks {
              cost += hasMarks ? Cost.otherMarks : words.textHasMarks ? Cost.missingMarks : 0
            }
            found.append(
              Hit(
                unit: unit, nameStart: name, start: marker?.start ?? name, end: end,
                types: marker?.types, cost: cost, hasOtherMarks: !sameMarks && hasMarks))
          }
        }
      }
      if words.isSegmentStart(name) { break }
    }
  }
}
