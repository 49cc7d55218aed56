/// Reads addresses in free text.
///
/// Understands "Ấp 3, xã Hỏa Tiến, TP Vị Thanh, Hậu Giang": old or new, with or without marks and
/// type words, abbreviated ("X.", "P.5", "TX", "TP.HCM"), with Roman or Arabic numbers, separated
/// by commas, dashes or nothing, from narrow to wide or the reverse.
///
/// It never guesses. When more than one unit fits equally well, when only the marks or the type
/// differ from the text, or when a name stands alone without type and province, the answer is a
/// list of candidates. A name that belongs to a unit in force and to one dissolved before is read
/// as the one in force; where no province is named, dissolved units of other provinces are offered
/// too.
public struct AddressParser: Sendable {
  private let gazetteer: Gazetteer

  /// Makes a parser for a gazetteer.
  public init(gazetteer: Gazetteer = .standard) {
    self.gazetteer = gazetteer
  }

  /// Reads an address.
  ///
  /// - Parameters:
  ///   - text: The address as typed. Only its last 40 words are searched.
  ///   - epochHint: The epoch the text was written in, when known. It decides between units of both
  ///     epochs that fit equally well.
  /// - Complexity: Linear in the length of the text; about 10 µs for an address.
  public func parse(_ text: String, epochHint: AdministrativeEpoch? = nil) -> AddressReading {
    var text = text
    var folded = FoldedWords()
    text.withUTF8 { folded.fold($0) }
    guard !folded.words.isEmpty else { return .unresolved(recognized: []) }
    var search = AddressSearch(tables: gazetteer.tables, words: AddressWords(folded))
    search.run()
    if !search.isConvincing {
      for separator in [FoldedWords.Break.hard, FoldedWords.Break.soft] {
        guard let words = search.words.reversed(at: separator) else { continue }
        var second = AddressSearch(
          tables: gazetteer.tables, words: words, allowsProvinceAmidWords: false)
        second.run()
        if second.hasProvince, second.bestScore > search.bestScore {
          search = second
          break
        }
      }
    }
    return judge(search, text: text, hint: epochHint)
  }

  private func judge(
    _ search: AddressSearch, text: String, hint: AdministrativeEpoch?
  ) -> AddressReading {
    let tables = gazetteer.tables
    guard let best = search.readings.max(by: { $0.score < $1.score }) else {
      return .unresolved(recognized: [])
    }
    var chosen = search.readings.filter { $0.score == best.score }
    if best.isMixed, best.isBare {
      // Without type words, a reading inside one epoch may be meant as well.
      let pure = search.readings.filter { !$0.isMixed && $0.levels > 1 && !$0.isDoubtful }
      if let next = pure.map(\.score).max() { chosen += pure.filter { $0.score == next } }
    }
    if best.province.isEmpty {
      // "Liên Bảo" may be the ward in force as well as a commune dissolved in another province.
      let known = Set(chosen.map { tables.oldProvince[Int($0.unit)] })
      chosen += search.readings.filter {
        tables.isRetired($0.unit) && $0.score == best.score - Cost.retired
          && !known.contains(tables.oldProvince[Int($0.unit)])
      }
    }
    // "Phường 1 Bảo Lộc" is a ward of the city Bảo Lộc or, since the reform, a ward of that name.
    let whole = best.commune.lowerBound..<max(best.commune.lowerBound, best.district.upperBound)
    if best.commune.upperBound == best.district.lowerBound, !best.commune.isEmpty,
      !search.words.isSegmentStart(best.district.lowerBound)
    {
      chosen += search.readings.filter { $0.commune == whole && !$0.isDoubtful }
    }
    if let hint {
      let hinted = search.readings.filter { tables.isNew($0.unit) == (hint == .sinceReform) }
      let agreeing = chosen.filter { tables.isNew($0.unit) == (hint == .sinceReform) }
      if !agreeing.isEmpty {
        chosen = agreeing
      } else if let next = hinted.map(\.score).max(), next >= best.score - 2 * Cost.mixedEpochs {
        chosen += hinted.filter { $0.score == next }
      }
    }
    var seen: Set<UInt16> = []
    chosen = chosen.filter { seen.insert($0.unit).inserted }
      .sorted { ($1.score, $0.unit) < ($0.score, $1.unit) }
    let matches = chosen.compactMap { match($0, search, text) }
    if best.leavesType, best.commune.isEmpty { return .unresolved(recognized: matches) }
    if matches.count == 1, !best.isDoubtful { return .resolved(matches[0]) }
    return matches.isEmpty ? .unresolved(recognized: []) : .ambiguous(matches)
  }

  private typealias Cost = AddressSearch.Cost

  private func match(
    _ reading: AddressSearch.Reading, _ search: AddressSearch, _ text: String
  ) -> AddressMatch? {
    let chain = gazetteer.tables.chain(reading.unit)
    guard let unit = chain.first else { return nil }
    let read = [reading.province, reading.district, reading.commune, search.country]
    return AddressMatch(
      chain: chain, unit: unit,
      remainder: AddressRemainder.text(of: search.words, without: read, in: text),
      mixesEpochs: reading.isMixed)
  }
}
