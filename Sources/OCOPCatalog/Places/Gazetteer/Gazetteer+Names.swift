extension Gazetteer {
  /// The units with a name.
  ///
  /// Case, tone placement, Unicode form, spaces and dashes do not matter. A name typed with marks
  /// finds only units with these marks; a text without any marks finds all that match without them.
  /// The type word may stand before the name ("xã Hỏa Tiến", "P.5") and must then fit the unit.
  ///
  /// - Parameters:
  ///   - name: The name as typed.
  ///   - level: Only this level, or `nil` for all.
  ///   - epoch: Only this epoch, or `nil` for both. Retired units are before the reform.
  ///   - container: Only units inside this one.
  /// - Returns: The units in the order of the tables: before the reform, since, retired.
  public func units(
    named name: String, level: AdministrativeLevel? = nil, epoch: AdministrativeEpoch? = nil,
    within container: AdministrativeUnit? = nil
  ) -> [AdministrativeUnit] {
    let inside = container.flatMap(index(of:))
    if container != nil, inside == nil { return [] }
    var folded = FoldedWords()
    var name = name
    name.withUTF8 { folded.fold($0) }
    guard !folded.words.isEmpty, folded.words.count <= 12 else { return [] }
    let words = AddressWords(folded)
    var found: Set<UInt16> = []
    var exact: Set<UInt16> = []
    for start in 0..<words.count {
      // Before the name there may be nothing but the type.
      let marker = words.marker(before: start)
      guard start == 0 || marker?.start == 0 else { continue }
      words.withName(start, words.count, marker: marker) { bytes in
        tables.names.forEachUnit(named: bytes) { unit, sameMarks in
          guard sameMarks || !words.hasMarks(start, words.count) else { return }
          if start > 0, let marker, !marker.fits(tables, unit) { return }
          found.insert(unit)
          if sameMarks { exact.insert(unit) }
        }
      }
    }
    // "Xã Thanh An" is typed with marks, so it is not Thạnh An.
    if words.textHasMarks, !exact.isEmpty { found = exact }
    return found.sorted().filter { unit in
      if let level, Int(tables.level[Int(unit)]) != level.rawValue { return false }
      if let epoch, (epoch == .sinceReform) != tables.isNew(unit) { return false }
      guard let inside else { return true }
      var above = tables.parent[Int(unit)]
      while above != GazetteerTables.none, above != inside { above = tables.parent[Int(above)] }
      return above == inside
    }.compactMap(tables.unit)
  }

  /// The provinces of both epochs that a name may mean, the one before the reform first.
  ///
  /// Understands names with or without marks, in one word, with "tỉnh", "T.", "TP." before them,
  /// and the usual abbreviations ("TP.HCM", "BR-VT", "TT-Huế").
  public func provinces(named name: String) -> [AdministrativeUnit] {
    units(named: name, level: .province)
  }

  /// The province of an epoch with a name, or `nil`.
  public func province(named name: String, epoch: AdministrativeEpoch) -> AdministrativeUnit? {
    let found = units(named: name, level: .province, epoch: epoch)
    return found.count == 1 ? found.first : nil
  }
}
