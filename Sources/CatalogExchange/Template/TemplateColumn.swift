internal import OCOPCatalog
internal import Tabular

/// A column of the blank list: what it holds, how it is typed, and the words that help.
struct TemplateColumn {
  /// How much a column matters.
  enum Need: Hashable { case required, certified, useful }

  /// What a cell takes.
  enum Entry {
    case text
    /// Text whose digits must not become a number: codes and phones keep their zeros.
    case code
    case number(format: String)
    case day
  }

  /// What may be chosen or typed.
  enum Choice {
    case any
    case words([String])
    case provinces, communes, sets, units, producerKinds
    /// The same value must not stand twice.
    case unique
    case whole(ClosedRange<Int>)
    case decimal(ClosedRange<Double>)
    case length(ClosedRange<Int>)
    case days
  }

  let field: ProductField
  let width: Double
  let need: Need
  let entry: Entry
  let choice: Choice
  /// Whether something else than the choice is refused or only asked about.
  let refusal: CellValidation.Refusal
  /// What is shown beside the cell.
  let help: String

  var header: String { CanonicalHeaders.header(of: field) }

  private init(
    _ field: ProductField, _ width: Double, _ need: Need, _ entry: Entry = .text,
    _ choice: Choice = .any, _ refusal: CellValidation.Refusal = .warning, _ help: String
  ) {
    self.field = field
    self.width = width
    self.need = need
    self.entry = entry
    self.choice = choice
    self.refusal = refusal
    self.help = help
  }

  /// All columns in order. Lengths follow the rules about names and texts.
  static let all: [TemplateColumn] = [
    TemplateColumn(
      .sku, 16, .required, .code, .unique, .stop,
      "Mã riêng của từng sản phẩm, không trùng nhau. Ví dụ: MX-001"),
    TemplateColumn(
      .name, 34, .required, .text, .length(3...120), .warning,
      "Tên trên nhãn, không thêm “OCOP”, số sao hay giá. Ví dụ: Mật ong hoa nhãn"),
    TemplateColumn(
      .kind, 13, .required, .text, .words(["OCOP", "Nông sản"]), .stop,
      "Chọn OCOP nếu đã có quyết định công nhận sao, nếu chưa thì chọn Nông sản"),
    TemplateColumn(
      .productSet, 34, .certified, .text, .sets, .warning, "Chọn một trong 26 bộ sản phẩm OCOP"),
    TemplateColumn(.brand, 18, .useful, .text, .any, .warning, "Tên thương hiệu trên nhãn, nếu có"),
    TemplateColumn(
      .stars, 9, .certified, .number(format: "0"), .words(["3", "4", "5"]), .stop,
      "Số sao ghi trong quyết định: 3, 4 hoặc 5. Chưa có thì để trống"),
    TemplateColumn(
      .score, 12, .useful, .number(format: "0.0"), .decimal(50...100), .stop,
      "Điểm trong quyết định, từ 50 đến 100, nếu có ghi"),
    TemplateColumn(
      .decisionNumber, 18, .certified, .code, .any, .warning,
      "Số và ký hiệu quyết định công nhận. Ví dụ: 125/QĐ-UBND"),
    TemplateColumn(
      .decisionDate, 15, .certified, .day, .days, .stop,
      "Ngày ký quyết định: ngày/tháng/năm. Ví dụ: 15/12/2025"),
    TemplateColumn(
      .decisionIssuer, 24, .certified, .text, .any, .warning,
      "Nơi ký quyết định. Ví dụ: UBND thành phố Cần Thơ"),
    TemplateColumn(
      .certificateExpiry, 15, .certified, .day, .days, .stop,
      "Ngày hết hiệu lực ghi trên giấy chứng nhận: ngày/tháng/năm"),
    TemplateColumn(
      .producerName, 36, .required, .text, .length(3...200), .warning,
      "Tên đầy đủ của chủ thể như trên giấy đăng ký"),
    TemplateColumn(
      .producerKind, 17, .required, .text, .producerKinds, .warning, "Chọn loại hình của chủ thể"),
    TemplateColumn(
      .taxCode, 15, .required, .code, .length(10...14), .stop,
      "Mã số thuế 10 số, hoặc 10 số kèm -001. Không ghi số căn cước"),
    TemplateColumn(
      .phone, 15, .required, .code, .length(9...16), .stop,
      "Số để khách gọi, giữ số 0 ở đầu. Ví dụ: 0900 000 001"),
    TemplateColumn(.email, 24, .useful, .text, .any, .warning, "Địa chỉ email, nếu có"),
    TemplateColumn(
      .address, 36, .required, .text, .any, .warning,
      "Số nhà, ấp hoặc đường nơi làm ra sản phẩm; không cần ghi lại xã và tỉnh"),
    TemplateColumn(
      .province, 24, .required, .text, .provinces, .stop,
      "Chọn tỉnh, thành phố trước (34 tỉnh, thành từ 01/7/2025)"),
    TemplateColumn(
      .commune, 24, .required, .text, .communes, .warning,
      "Chọn xã, phường sau khi đã chọn tỉnh. Danh sách theo đúng tỉnh ấy"),
    TemplateColumn(
      .netContent, 20, .required, .text, .any, .warning,
      "Lượng trong một đơn vị bán. Ví dụ: hũ 500 g, hộp 20 gói x 2 g"),
    TemplateColumn(
      .unit, 12, .required, .text, .units, .warning, "Đơn vị tính của giá: hũ, hộp, kg…"),
    TemplateColumn(
      .price, 15, .required, .number(format: "#,##0"), .whole(1_000...100_000_000), .stop,
      "Giá một đơn vị, tính bằng đồng, chỉ ghi số. Ví dụ: 120000"),
    TemplateColumn(
      .stock, 12, .useful, .number(format: "#,##0"), .whole(0...10_000_000), .stop,
      "Số đơn vị đang có để bán"),
    TemplateColumn(
      .gtin, 17, .useful, .code, .length(8...14), .stop,
      "Dãy số dưới mã vạch, 8 đến 14 số. Chưa có thì để trống"),
    TemplateColumn(
      .shortDescription, 40, .required, .text, .length(10...300), .warning,
      "Một câu giới thiệu, nên dưới 140 chữ cái"),
    TemplateColumn(
      .description, 60, .required, .text, .length(50...5_000), .warning,
      "Vài câu: làm từ gì, ở đâu, vị thế nào, dùng ra sao. Không ghi số điện thoại, đường dẫn"),
    TemplateColumn(
      .ingredients, 34, .required, .text, .any, .warning,
      "Thành phần như trên nhãn, nhiều nhất ghi trước"),
    TemplateColumn(.usage, 34, .required, .text, .any, .warning, "Cách dùng như trên nhãn"),
    TemplateColumn(
      .storage, 30, .required, .text, .any, .warning,
      "Cách bảo quản. Ví dụ: Để nơi khô mát, tránh nắng"),
    TemplateColumn(
      .shelfLife, 15, .required, .text, .any, .warning, "Ví dụ: 12 tháng kể từ ngày sản xuất"),
    TemplateColumn(
      .warnings, 30, .required, .text, .any, .warning, "Cảnh báo an toàn như trên nhãn"),
    TemplateColumn(
      .growingAreaCode, 20, .useful, .code, .any, .warning, "Mã số vùng trồng, nếu có"),
    TemplateColumn(
      .image, 22, .required, .text, .any, .warning,
      "Tên tệp ảnh chính, ảnh vuông từ 800 điểm. Ví dụ: MX-001-1.jpg"),
    TemplateColumn(
      .extraImages, 26, .useful, .text, .any, .warning,
      "Tên các ảnh khác, cách nhau bằng dấu chấm phẩy"),
  ]

  /// The number of a field's column.
  static func number(of field: ProductField) -> Int? {
    all.firstIndex { $0.field == field }.map { $0 + 1 }
  }
}
