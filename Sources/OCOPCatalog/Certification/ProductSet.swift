/// One of the 26 product sets (bộ sản phẩm) by which OCOP products are assessed.
public struct ProductSet: Hashable, Sendable {
  /// The number of the set in Decision 26/2026/QĐ-TTg, 1 to 26.
  public let number: Int
  public let industry: Industry
  /// The group (nhóm) the set belongs to.
  public let group: String
  public let name: String

  /// One of the six industries (ngành) of the programme since Decision 148/QĐ-TTg.
  public enum Industry: Int, Hashable, Sendable, CaseIterable {
    case food = 1
    case drinks, herbal, handicraft, ornamental, tourism

    /// The industry's Vietnamese name.
    public var name: String {
      switch self {
      case .food: "Thực phẩm"
      case .drinks: "Đồ uống"
      case .herbal: "Dược liệu và sản phẩm từ dược liệu"
      case .handicraft: "Hàng thủ công mỹ nghệ"
      case .ornamental: "Sinh vật cảnh"
      case .tourism: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"
      }
    }
  }

  /// Returns the set with a number, or `nil` when there is none.
  public static func set(number: Int) -> ProductSet? { all.first { $0.number == number } }
}

extension ProductSet {
  /// All sets in order.
  ///
  /// Source: public listings of Decision 26/2026/QĐ-TTg, cross-read in two codebases; the text of
  /// the decision itself was not read.
  public static let all: [ProductSet] = [
    ProductSet(
      number: 1, industry: .food,
      group: "Thực phẩm tươi sống",
      name: "Rau, củ, quả, hạt tươi"),
    ProductSet(
      number: 2, industry: .food,
      group: "Thực phẩm tươi sống",
      name: "Thịt, thủy sản, trứng, sữa tươi"),
    ProductSet(
      number: 3, industry: .food,
      group: "Thực phẩm thô, sơ chế",
      name: "Gạo, ngũ cốc, hạt sơ chế khác"),
    ProductSet(
      number: 4, industry: .food,
      group: "Thực phẩm thô, sơ chế",
      name: "Mật ong, mật khác và nông sản thực phẩm khác"),
    ProductSet(
      number: 5, industry: .food,
      group: "Thực phẩm chế biến",
      name: "Đồ ăn nhanh"),
    ProductSet(
      number: 6, industry: .food,
      group: "Thực phẩm chế biến",
      name: "Chế biến từ gạo, ngũ cốc"),
    ProductSet(
      number: 7, industry: .food,
      group: "Thực phẩm chế biến",
      name: "Chế biến từ rau, củ, quả, hạt"),
    ProductSet(
      number: 8, industry: .food,
      group: "Thực phẩm chế biến",
      name: "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác "
        + "và nông sản thực phẩm khác"),
    ProductSet(
      number: 9, industry: .food,
      group: "Gia vị",
      name: "Tương, nước mắm, gia vị dạng lỏng khác"),
    ProductSet(
      number: 10, industry: .food,
      group: "Gia vị",
      name: "Gia vị khác"),
    ProductSet(
      number: 11, industry: .food,
      group: "Chè",
      name: "Chè tươi, chế biến"),
    ProductSet(
      number: 12, industry: .food,
      group: "Chè",
      name: "Sản phẩm chè từ thực vật khác"),
    ProductSet(
      number: 13, industry: .food,
      group: "Cà phê, ca cao",
      name: "Cà phê, ca cao"),
    ProductSet(
      number: 14, industry: .drinks,
      group: "Đồ uống có cồn",
      name: "Rượu trắng"),
    ProductSet(
      number: 15, industry: .drinks,
      group: "Đồ uống có cồn",
      name: "Đồ uống có cồn khác"),
    ProductSet(
      number: 16, industry: .drinks,
      group: "Đồ uống không cồn",
      name: "Nước khoáng thiên nhiên, nước uống đóng chai"),
    ProductSet(
      number: 17, industry: .drinks,
      group: "Đồ uống không cồn",
      name: "Đồ uống không cồn"),
    ProductSet(
      number: 18, industry: .herbal,
      group: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
      name: "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền"),
    ProductSet(
      number: 19, industry: .herbal,
      group: "Mỹ phẩm có thành phần từ dược liệu",
      name: "Mỹ phẩm có thành phần từ dược liệu"),
    ProductSet(
      number: 20, industry: .herbal,
      group: "Tinh dầu và dược liệu khác",
      name: "Tinh dầu và dược liệu khác"),
    ProductSet(
      number: 21, industry: .handicraft,
      group: "Thủ công mỹ nghệ gia dụng, trang trí",
      name: "Thủ công mỹ nghệ gia dụng, trang trí"),
    ProductSet(
      number: 22, industry: .handicraft,
      group: "Vải, may mặc",
      name: "Vải, may mặc"),
    ProductSet(
      number: 23, industry: .ornamental,
      group: "Hoa",
      name: "Hoa"),
    ProductSet(
      number: 24, industry: .ornamental,
      group: "Cây cảnh",
      name: "Cây cảnh"),
    ProductSet(
      number: 25, industry: .ornamental,
      group: "Động vật cảnh",
      name: "Động vật cảnh"),
    ProductSet(
      number: 26, industry: .tourism,
      group: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
      name: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"),
  ]
}
