internal import OCOPCatalog

/// Decides what each column holds, from the headers and a sample of the values.
struct ColumnMapper {
  /// The header of a column, whole and in its lines.
  struct Header {
    var column: Int
    /// What is tried in turn: the lower line, both lines, the upper line.
    var candidates: [String]
    /// What is shown.
    var text: String
  }

  private let reader: HeaderReader

  init(reader: HeaderReader = HeaderReader()) { self.reader = reader }

  /// Maps columns to fields.
  ///
  /// - Parameter values: sample values of a column, most telling first; at most a few dozen.
  func map(_ headers: [Header], values: (_ column: Int) -> [String]) -> ColumnMapping {
    var taken: Set<ProductField> = []
    var outcomes: [ColumnMapping.Column] = []
    var standIns: [(index: Int, field: ProductField)] = []
    let readings = headers.map { read($0) }
    // Whole matches first, so that a partial match never takes a field from a better column.
    for (header, reading) in zip(headers, readings) {
      var column = ColumnMapping.Column(
        column: header.column, header: header.text, outcome: .ignored(.unknownHeader))
      defer { outcomes.append(column) }
      guard let reading, !reading.isPartial else { continue }
      column.unit = reading.unit
      switch reading.meaning {
      case .field(let field):
        column.outcome =
          taken.insert(field).inserted
          ? .mapped(field, alias: reading.spelling) : duplicate(of: field, taken: &taken)
      case .oneOf(let fields):
        let free = fields.filter { !taken.contains($0) }
        guard let first = free.first else {
          column.outcome = .ignored(.duplicate)
          continue
        }
        let sample = values(header.column)
        let chosen =
          free.max { ValueShape.fit(sample, $0) < ValueShape.fit(sample, $1) }
          .flatMap { ValueShape.fit(sample, $0) > ValueShape.fit(sample, first) ? $0 : nil }
          ?? first
        taken.insert(chosen)
        column.outcome =
          chosen == fields[0]
          ? .mapped(chosen, alias: reading.spelling) : .guessed(chosen, reason: .values)
      case .other(_, let fallback):
        column.outcome = .ignored(.noField)
        if let fallback { standIns.append((outcomes.count, fallback)) }
      }
    }
    for (index, field) in standIns where taken.insert(field).inserted {
      outcomes[index].outcome = .guessed(field, reason: .standIn)
    }
    for (index, reading) in readings.enumerated() {
      guard case .ignored(.unknownHeader) = outcomes[index].outcome else { continue }
      if let reading, reading.isPartial, case .field(let field) = reading.meaning {
        outcomes[index].unit = reading.unit
        outcomes[index].outcome =
          taken.insert(field).inserted
          ? .guessed(field, reason: .partOfHeader) : .ignored(.duplicate)
      } else if let field = ValueShape.telling(values(outcomes[index].column)),
        taken.insert(field).inserted
      {
        outcomes[index].outcome = .guessed(field, reason: .values)
      }
    }
    return ColumnMapping(columns: outcomes)
  }

  private func read(_ header: Header) -> HeaderReader.Reading? {
    for candidate in header.candidates {
      if let reading = reader.readExactly(candidate) { return reading }
    }
    for candidate in header.candidates {
      if let reading = reader.read(candidate) { return reading }
    }
    return nil
  }

  private func duplicate(
    of field: ProductField, taken: inout Set<ProductField>
  ) -> ColumnMapping.Outcome {
    // A second picture column is more pictures, not a contradiction.
    if field == .image, taken.insert(.extraImages).inserted {
      return .mapped(.extraImages, alias: "image")
    }
    return .ignored(.duplicate)
  }
}
