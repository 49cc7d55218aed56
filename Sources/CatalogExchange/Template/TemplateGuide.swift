internal import Tabular

/// The guide sheet of the blank list: one page.
struct TemplateGuide {
  private static let widths: [Double] = [26, 16, 78]
  private static let steps = [
    "1. Điền ở trang “Sản phẩm”, mỗi dòng một sản phẩm. Ghi đè hoặc xóa dòng ví dụ (dòng 2).",
    "2. Ô có mũi tên ▼: bấm rồi chọn. Chọn tỉnh, thành phố trước, xã, phường sau.",
    "3. Cột tiêu đề xanh đậm: nên điền đủ. Xanh lá: cần cho sản phẩm đã có sao. Xám: có thì điền.",
    "4. Đừng đổi tên hay xóa cột. Muốn thêm cột ghi chú riêng thì thêm ở cuối.",
    "5. Chép từ tệp khác: bấm chuột phải, chọn “Dán giá trị” để giữ danh sách chọn.",
    "6. Điền xong: lưu lại và kiểm tra bằng “ocop validate”. Chương trình chỉ rõ ô nào sai.",
  ]

  /// Writes the sheet.
  func write(to writer: SpreadsheetWriter, colors: TemplateColors) throws(TabularError) {
    var options = SheetOptions()
    options.columnWidths = Self.widths
    options.showsGridLines = false
    options.printFit = .page
    options.tabColor = SheetColor(0x70AD47)
    try writer.addSheet(named: TemplateSheets.guide, options: options)
    let title = writer.register(
      CellStyle(bold: true, fontColor: SheetColor(0x1F3864), fontSize: 18))
    try writer.writeRow(
      [.text(TemplateSheets.guideTitle, style: title)], options: RowOptions(height: 30))
    let step = writer.register(CellStyle(wrap: true, vertical: .center))
    for text in Self.steps {
      writer.merge(
        CellRange(
          first: CellAddress(row: writer.nextRow, column: 1),
          last: CellAddress(row: writer.nextRow, column: Self.widths.count)))
      try writer.writeRow([.text(text, style: step)], options: RowOptions(height: 20))
    }
    writer.skipRows(1)
    let heading = writer.register(
      CellStyle(
        bold: true, fill: SheetColor(0x1F3864), fontColor: SheetColor(0xFFFFFF), border: .thin,
        vertical: .center))
    try writer.writeRow(
      ["Cột", "Mức cần", "Cách điền"].map { .text($0, style: heading) },
      options: RowOptions(height: 20))
    let plain = writer.register(CellStyle(wrap: true, border: .thin, vertical: .center))
    for column in TemplateColumn.all {
      let name = writer.register(
        CellStyle(
          bold: true, fill: colors.light(column.need), border: .thin, vertical: .center))
      let lines = column.help.unicodeScalars.count > 76 ? 2 : 1
      try writer.writeRow(
        [
          .text(column.header, style: name), .text(colors.word(column.need), style: plain),
          .text(column.help, style: plain),
        ], options: RowOptions(height: Double(lines) * 16 + 1))
    }
  }
}

/// The colors that tell how much a column matters.
struct TemplateColors {
  func dark(_ need: TemplateColumn.Need) -> SheetColor {
    switch need {
    case .required: SheetColor(0x1F3864)
    case .certified: SheetColor(0x1E6B34)
    case .useful: SheetColor(0x595959)
    }
  }

  func light(_ need: TemplateColumn.Need) -> SheetColor {
    switch need {
    case .required: SheetColor(0xD9E1F2)
    case .certified: SheetColor(0xE2EFDA)
    case .useful: SheetColor(0xEDEDED)
    }
  }

  func word(_ need: TemplateColumn.Need) -> String {
    switch need {
    case .required: "nên điền đủ"
    case .certified: "khi đã có sao"
    case .useful: "có thì điền"
    }
  }
}
