internal import OCOPCatalog
internal import Tabular
internal import VietnameseText

/// The words that the drop-downs of the blank list offer, and where they stand in its hidden sheet.
struct TemplateChoices {
  /// A row for each of the 3,321 communes, those of a province together.
  let communes: [(province: String, commune: String)]
  let provinces: [String]
  let sets: [String] = ProductSet.all.map(\.name)
  let producerKinds: [String] = ProducerKind.allCases.map(\.vietnameseName)
  /// Units that lists of the programme use, the commonest first.
  let units = [
    "hộp", "hũ", "chai", "túi", "gói", "kg", "g", "lít", "lọ", "lon", "can", "thùng", "bao", "khay",
    "giỏ", "trái", "quả", "con", "cây", "cái", "chiếc", "bộ", "cặp", "bó", "nải", "bịch", "bình",
    "vỉ", "chục", "tấn", "khách", "đêm", "tour", "suất",
  ]

  init(_ gazetteer: Gazetteer = .standard) {
    func sorted(_ units: [AdministrativeUnit]) -> [AdministrativeUnit] {
      units.map { ($0, VietnameseText.sortKey($0.name)) }
        .sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }
    let tops = sorted(gazetteer.units(level: .province, epoch: .sinceReform))
    provinces = tops.map(\.fullName)
    communes = tops.flatMap { province in
      sorted(gazetteer.children(of: province)).map { (province.fullName, $0.fullName) }
    }
  }

  /// The columns of the hidden sheet: communes' provinces, communes, provinces, sets, units, kinds.
  private static let columns = (provinces: 3, sets: 4, units: 5, kinds: 6)

  /// What the cells of a column from row 2 on may hold.
  func rule(_ choice: TemplateColumn.Choice, column: Int) -> CellValidation.Rule {
    func range(_ column: Int, _ count: Int) -> CellValidation.Rule {
      .listRange(
        sheet: TemplateSheets.choices,
        CellRange(
          first: CellAddress(row: 2, column: column),
          last: CellAddress(row: count + 1, column: column)))
    }
    switch choice {
    case .any: return .any
    case .words(let words): return .list(words)
    case .provinces: return range(Self.columns.provinces, provinces.count)
    case .sets: return range(Self.columns.sets, sets.count)
    case .units: return range(Self.columns.units, units.count)
    case .producerKinds: return range(Self.columns.kinds, producerKinds.count)
    case .communes: return communesOfProvince
    case .unique:
      let letters = CellAddress.letters(ofColumn: column)
      return .custom("COUNTIF($\(letters):$\(letters),\(letters)2)=1")
    case .whole(let bounds): return .wholeNumber(bounds)
    case .decimal(let bounds): return .decimal(bounds)
    case .length(let bounds): return .textLength(bounds)
    // From the year the programme began (2018) to the end of 2049.
    case .days: return .days(43_101...54_788)
    }
  }

  /// The communes of the province chosen in the same row: they stand together in the hidden sheet.
  private var communesOfProvince: CellValidation.Rule {
    let province = TemplateColumn.number(of: .province) ?? 1
    let chosen = "$\(CellAddress.letters(ofColumn: province))2"
    let sheet = SheetName.quoted(TemplateSheets.choices)
    let all = "\(sheet)!$A$2:$A$\(communes.count + 1)"
    return .listFormula(
      "OFFSET(\(sheet)!$B$1,MATCH(\(chosen),\(all),0),0,COUNTIF(\(all),\(chosen)),1)")
  }

  /// Writes the hidden sheet.
  func write(to writer: SpreadsheetWriter) throws(TabularError) {
    var options = SheetOptions()
    options.visibility = .hidden
    options.columnWidths = [24, 28, 24, 40, 12, 18]
    try writer.addSheet(named: TemplateSheets.choices, options: options)
    try writer.writeRow([
      .text(TemplateSheets.choicesTitle), "Xã, phường", "Tỉnh, thành phố", "Bộ sản phẩm", "Đơn vị",
      "Loại hình",
    ])
    let lists = [provinces, sets, units, producerKinds]
    for (index, place) in communes.enumerated() {
      var cells: [OutputCell] = [.text(place.province), .text(place.commune)]
      for list in lists { cells.append(index < list.count ? .text(list[index]) : .empty) }
      try writer.writeRow(cells)
    }
  }
}
