import OCOPCatalog

/// Plain, honest texts for a sample product: no health claims, no superlatives, no contact data.
struct SampleTexts {
  let short: String
  let long: String
  let usage: String
  let storage: String
  let warning: String

  init(product: OCOPList.Line, producer: String, commune: String) {
    let place = commune.lowercasedFirstWord
    short = "\(product.name), làm tại \(place), thành phố Cần Thơ."
    var sentences = ["\(product.name) do \(producer) làm tại \(place), thành phố Cần Thơ."]
    switch product.industry {
    case .tourism:
      usage = "Đặt trước ít nhất 2 ngày, mang theo giấy tờ tùy thân."
      storage = ""
      warning = ""
      sentences.append("Khách đi vườn, ăn cơm nhà và nghe kể chuyện làng.")
    case .handicraft:
      usage = "Dùng trang trí hoặc đựng đồ khô trong nhà."
      storage = "Để nơi khô ráo, tránh nước và nắng gắt."
      warning = ""
      sentences.append("Vật liệu: \(product.ingredients.lowercasedFirstWord). Làm tay từng chiếc.")
    case .ornamental:
      usage = "Đặt nơi có nắng, tưới ngày một lần."
      storage = "Giữ đất ẩm vừa, tránh úng."
      warning = ""
      sentences.append("Cây được chăm trong vườn, giao kèm chậu.")
    case .drinks:
      let isAlcoholic = product.productSet.map { $0.number == 14 || $0.number == 15 } ?? false
      usage = "Lắc nhẹ, dùng ngon hơn khi ướp lạnh."
      storage = "Để nơi khô mát, tránh nắng; mở nắp giữ lạnh."
      warning =
        isAlcoholic
        ? "Nồng độ cồn 12% thể tích. Không bán cho người dưới 18 tuổi. "
          + "Phụ nữ mang thai và người lái xe không dùng."
        : "Không dùng khi nắp bị phồng hoặc chai bị nứt."
      sentences.append("Thành phần: \(product.ingredients.lowercasedFirstWord).")
      if isAlcoholic { sentences.append("Nồng độ cồn 12% thể tích.") }
    case .herbal:
      usage = "Dùng theo hướng dẫn in trên nhãn."
      storage = "Để nơi khô mát, tránh nắng."
      warning = "Không dùng cho người mẫn cảm với thành phần của sản phẩm."
      sentences.append("Thành phần: \(product.ingredients.lowercasedFirstWord).")
      if product.productSet?.number == 17 {
        sentences.append("Năng lượng 320 kcal trong 100 g; bảng dinh dưỡng ở trên nhãn.")
      }
    case .food:
      usage = Self.foodUsage(product)
      storage = Self.foodStorage(product)
      warning = "Không dùng khi sản phẩm đã đổi màu hoặc có mùi lạ."
      sentences.append("Thành phần: \(product.ingredients.lowercasedFirstWord).")
      if let number = product.productSet?.number, (5...8).contains(number) {
        let energy = 180 + product.price / 1000 % 23 * 10
        sentences.append("Năng lượng \(energy) kcal trong 100 g; bảng dinh dưỡng ở trên nhãn.")
      }
    }
    if !product.packSize.isEmpty { sentences.append("Quy cách: \(product.packSize).") }
    sentences.append("Hàng được kiểm tra từng lô trước khi giao.")
    long = sentences.joined(separator: " ")
  }

  private static func foodUsage(_ product: OCOPList.Line) -> String {
    switch product.productSet?.number ?? 0 {
    case 1: "Rửa sạch trước khi dùng."
    case 2, 8: "Rã đông tự nhiên, nấu chín trước khi ăn, trừ món ăn liền."
    case 11...13: "Pha với nước nóng, đợi vài phút rồi dùng."
    case 3: "Vo sạch, nấu như thường lệ."
    default: "Dùng ngay sau khi mở gói hoặc chế biến theo ý thích."
    }
  }

  private static func foodStorage(_ product: OCOPList.Line) -> String {
    switch product.productSet?.number ?? 0 {
    case 1: "Để nơi thoáng mát hoặc ngăn mát tủ lạnh."
    case 2: "Giữ lạnh ở 0 - 4 °C hoặc cấp đông theo nhãn."
    case 8: "Cấp đông ở -18 °C; hàng khô để nơi khô mát."
    default: "Để nơi khô mát, tránh nắng; đậy kín sau khi mở."
    }
  }
}
