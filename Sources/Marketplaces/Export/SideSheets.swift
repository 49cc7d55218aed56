internal import OCOPCatalog
internal import Tabular

/// The sheets beside the listings: what is blocked, what is left to do, which picture goes where.
final class SideSheets {
  private let blocked: RowSpool
  private let todo: RowSpool
  private let images: RowSpool
  private let profile: Profile

  init(profile: Profile) throws(ExportError) {
    self.profile = profile
    blocked = try RowSpool()
    todo = try RowSpool()
    images = try RowSpool()
  }

  var imageCount: Int { images.count }

  func add(_ listing: Listing, reasons: [ProductFinding]) throws {
    let code = listing.sku ?? ""
    if !reasons.isEmpty {
      let words = reasons.map { ListingRules.text(of: $0, in: .vietnamese) }
      try blocked.append([code, listing.name, words.joined(separator: "\n")])
      return
    }
    for finding in listing.findings {
      try todo.append([code, listing.name, ListingRules.text(of: finding, in: .vietnamese)])
    }
    for image in listing.images {
      try images.append([code, listing.name, image.source, image.target])
    }
  }

  /// Notes something to do that belongs to no finding of a listing.
  func addTask(sku: String, name: String, _ text: String) throws {
    try todo.append([sku, name, text])
  }

  /// Writes the sheets; blocked products and pictures only where there are some.
  func write(into writer: SpreadsheetWriter) throws {
    let bold = writer.register(CellStyle(bold: true, wrap: true, fill: .header))
    let wrapped = writer.register(CellStyle(wrap: true, vertical: .top))
    func begin(_ name: String, _ titles: [String], _ widths: [Double?]) throws {
      try writer.addSheet(named: name, options: .list(headerRow: 1, columnWidths: widths))
      try writer.writeRow(titles.map { .text($0, style: bold) })
    }
    if blocked.count > 0 {
      try begin("Chưa đăng được", ["Mã sản phẩm", "Tên sản phẩm", "Lý do"], [18, 40, 80])
      try blocked.forEach { cells in
        try writer.writeRow(cells.map { .text($0, style: wrapped) })
      }
    }
    try begin("Việc cần làm", ["Mã sản phẩm", "Tên sản phẩm", "Việc cần làm"], [18, 40, 80])
    if let notice = profile.notice {
      try writer.writeRow([.empty, .empty, .text(notice.vi, style: wrapped)])
    }
    for task in profile.tasks {
      try writer.writeRow([.empty, .empty, .text(task.vi, style: wrapped)])
    }
    try todo.forEach { try writer.writeRow(texts: $0) }
    if images.count > 0 {
      try begin(
        "Ảnh", ["Mã sản phẩm", "Tên sản phẩm", "Ảnh trong danh sách", "Tên tệp khi đăng"],
        [18, 40, 40, 30])
      try images.forEach { try writer.writeRow(texts: $0) }
    }
  }
}
