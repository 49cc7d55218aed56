internal import OCOPCatalog

/// Notices blank cells below a value in lists that give a block's producer only on its first row.
struct BlockWatch {
  private var producer: (text: String, row: Int)?

  mutating func reset() { producer = nil }

  /// Reports a blank producer right below a row that named one, when the row has no number of its
  /// own either, as in the lower rows of a block.
  mutating func check(_ values: RowValues, row: Int, in findings: inout FindingCollector) {
    if let text = values.text(.producerName) {
      producer = (text, row)
      return
    }
    guard let column = findings.table.columns[.producerName], let above = producer,
      above.row == row - 1, values[.rowNumber] == nil
    else {
      producer = nil
      return
    }
    producer = (above.text, row)
    let place = findings.location(row: row, column: column)
    findings.add(
      BlockValueMissing.info,
      ["header": place.header ?? "", "new": FindingCollector.quoted(above.text)], at: place,
      field: .producerName,
      fixes: [FixIt(.needsReview, old: "", new: above.text, location: place)])
  }
}
