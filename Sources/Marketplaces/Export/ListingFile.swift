internal import OCOPCatalog
internal import Tabular

/// Writes rows that are at hand as a marketplace's file, with a list of things for a person to do.
package enum ListingFile {
  /// Something a person has to do for one row.
  package struct Task: Hashable, Sendable {
    package var sku: String
    package var name: String
    package var text: String

    package init(sku: String, name: String, text: String) {
      self.sku = sku
      self.name = name
      self.text = text
    }
  }

  /// Writes the file, and a workbook with the tasks beside it where the file cannot hold them.
  ///
  /// - Parameter base: the path without its extension.
  /// - Returns: the paths of what was written.
  /// - Throws: `TabularError`, ``ExportError``.
  package static func write(
    _ rows: [ListingRow], tasks: [Task], profile: Profile, base: String
  ) throws -> [String] {
    let path = base + "." + profile.output.format.fileExtension
    let side = try SideSheets(profile: profile)
    for task in tasks { try side.addTask(sku: task.sku, name: task.name, task.text) }
    let sink = WriteBehindSink(try FileSink(path: path))
    let output: any ListingOutput =
      switch profile.output.format {
      case .workbook:
        try WorkbookListingOutput(profile: profile, side: side, producers: nil, sink: sink)
      case .csv, .tsv: try DelimitedListingOutput(profile: profile, sink: sink)
      case .rss: RSSListingOutput(profile: profile, title: profile.name.vi, link: "", sink: sink)
      case .jsonLD: JSONLDListingOutput(profile: profile, sink: sink)
      }
    do {
      for row in rows { try output.write(row) }
      guard profile.output.format != .workbook else {
        try output.finish()
        return [path]
      }
      let notes = base + "-viec-can-lam.xlsx"
      let writer = try SpreadsheetWriter(path: notes)
      try side.write(into: writer)
      try writer.finish()
      try output.finish()
      return [path, notes]
    } catch {
      output.abandon()
      throw error
    }
  }
}
