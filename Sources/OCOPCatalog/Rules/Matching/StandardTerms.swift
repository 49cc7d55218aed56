/// The words and phrases the rules look for.
///
/// Chosen after the wording of 1,851 public OCOP listings, where a bare search over-reports: `chữa`
/// is often a repair, and most of what says `thay thế thuốc` is the statement the law requires.
/// Longer phrases win over shorter ones, so the harmless ones are simply listed.
enum StandardTerms {
  static let matcher = TermMatcher(all)

  private static let all: [(topic: TermTopic, terms: [String])] = [
    (
      .harmless,
      [
        "sửa chữa", "chữa cháy", "chữa chính tả", "sâu bệnh", "phòng trừ sâu bệnh", "dịch bệnh",
        "bệnh viện", "mầm bệnh", "nguồn bệnh", "giá trị", "quảng trị", "chính trị", "quản trị",
        "trị giá", "trang trí", "ý kiến bác sĩ", "ý kiến của bác sĩ", "hỏi bác sĩ",
        "hỏi ý kiến bác sĩ", "tốt nhất trước", "tốt nhất khi", "tốt nhất trong", "tốt nhất nên",
        "tốt nhất là", "dùng tốt nhất", "sử dụng tốt nhất", "bảo quản tốt nhất",
        "hiệu quả tốt nhất", "ngon nhất khi", "ngon nhất trong", "thành phần duy nhất",
        "nguyên liệu duy nhất", "một lần duy nhất", "ưu tiên hàng đầu", "lên hàng đầu",
        "phân hữu cơ",
        "phân bón hữu cơ", "hữu cơ vi sinh", "chất hữu cơ", "hướng hữu cơ", "axit hữu cơ",
        "men rượu", "giấm rượu", "nấu rượu", "không rượu", "vụ số một", "thương hiệu quốc gia",
        "thẩm định giá", "không giảm giá trị",
      ]
    ),
    (
      .cure,
      [
        "chữa bệnh", "chữa khỏi", "chữa dứt điểm", "chữa bách bệnh", "trị bách bệnh", "trị bệnh",
        "trị dứt điểm", "điều trị bệnh", "điều trị dứt điểm", "khỏi bệnh", "khỏi hẳn", "đặc trị",
        "thần dược", "tiên dược", "thuốc tiên", "chữa lành bệnh",
      ]
    ),
    (
      .treatment,
      [
        "chữa", "chữa trị", "điều trị", "hỗ trợ điều trị", "trị", "phòng trị", "phòng ngừa",
        "ngăn ngừa", "phòng chống", "phòng tránh", "đẩy lùi", "ngừa", "tiêu diệt",
      ]
    ),
    (
      .disease,
      [
        "ung thư", "tế bào ung thư", "tiểu đường", "đái tháo đường", "huyết áp",
        "cao huyết áp", "dạ dày", "đau dạ dày", "bao tử", "xương khớp", "viêm khớp",
        "đau khớp", "mất ngủ", "viêm", "viêm họng", "viêm gan", "viêm xoang", "xơ gan", "gút",
        "gout", "tim mạch", "đột quỵ", "tai biến", "mỡ máu", "gan nhiễm mỡ", "béo phì",
        "hen suyễn", "ho", "cảm cúm", "cảm lạnh", "sỏi thận", "suy thận", "táo bón", "trĩ",
        "bệnh", "mụn", "nám", "yếu sinh lý", "loãng xương", "thiếu máu", "thoái hóa khớp",
        "thoái hoá khớp", "phong thấp", "đau lưng", "rụng tóc", "suy nhược",
      ]
    ),
    (
      .benefit,
      [
        "giảm cân", "hạ huyết áp", "ổn định huyết áp", "giảm mỡ máu", "hạ đường huyết",
        "ổn định đường huyết", "tăng cường sinh lý", "bổ thận", "tráng dương",
        "bổ thận tráng dương",
        "tăng sức đề kháng", "tăng cường sức đề kháng", "kháng viêm", "giải độc gan",
        "chống lão hóa", "chống lão hoá", "giảm cholesterol", "bảo vệ sức khỏe",
        "bảo vệ sức khoẻ", "tăng cường miễn dịch", "cải thiện trí nhớ",
      ]
    ),
    (
      .endorsement,
      [
        "bác sĩ khuyên dùng", "bác sĩ khuyên", "bác sĩ khuyến khích", "bác sĩ tin dùng",
        "dược sĩ khuyên dùng", "chuyên gia khuyên dùng", "bệnh viện khuyên dùng",
        "được bác sĩ khuyên dùng", "bác sĩ chứng nhận",
      ]
    ),
    (
      .disclaimer,
      [
        "không phải là thuốc", "không phải thuốc", "thay thế thuốc", "thay thế thuốc chữa bệnh",
        "thay thế cho thuốc chữa bệnh", "không thay thế thuốc chữa bệnh",
        "không có tác dụng thay thế thuốc chữa bệnh", "không có tác dụng thay thế thuốc",
        "không có tác dụng chữa bệnh", "không có tác dụng điều trị bệnh", "không chữa bệnh",
        "không dùng để chữa bệnh", "không nhằm chữa bệnh", "không thay thuốc chữa bệnh",
      ]
    ),
    (
      .superlative,
      [
        "tốt nhất", "ngon nhất", "rẻ nhất", "sạch nhất", "lớn nhất", "an toàn nhất", "bậc nhất",
        "cao cấp nhất", "chất lượng nhất", "uy tín nhất", "nổi tiếng nhất", "số một",
        "số 1 việt nam", "số 1 thế giới", "số 1 thị trường", "chất lượng số 1",
        "thương hiệu số 1", "duy nhất", "hàng đầu", "nhất việt nam", "nhất thế giới",
      ]
    ),
    (
      .absolute,
      [
        "100 % tự nhiên", "100 % thiên nhiên", "100 % nguyên chất", "100 % hữu cơ", "100 % sạch",
        "100 % an toàn", "nguyên chất 100 %", "tự nhiên 100 %", "thiên nhiên 100 %",
        "hữu cơ 100 %", "sạch 100 %", "tuyệt đối an toàn", "an toàn tuyệt đối",
        "cam kết 100 %", "100 % không hóa chất", "100 % không hoá chất",
      ]
    ),
    (
      .absence,
      [
        "không chất bảo quản", "không có chất bảo quản", "không sử dụng chất bảo quản",
        "không dùng chất bảo quản", "không chứa chất bảo quản", "không phẩm màu",
        "không hóa chất", "không hoá chất", "không phụ gia", "nói không với chất bảo quản",
      ]
    ),
    (
      .promotion,
      [
        "khuyến mãi", "khuyến mại", "giảm giá", "siêu rẻ", "giá rẻ", "giá sốc", "freeship",
        "free ship", "miễn phí vận chuyển", "mua 1 tặng 1", "quà tặng kèm", "xả hàng", "sale",
        "hot", "bán chạy", "flash sale", "hàng hot", "giá tốt",
      ]
    ),
    (.organic, ["hữu cơ", "organic"]),
    (
      .goodPractice,
      ["vietgap", "viet gap", "globalgap", "global gap", "haccp", "iso 22000", "iso 22000 2018"]
    ),
    (.stars, ["sao", "3sao", "4sao", "5sao", "ocop", "occop", "star", "stars"]),
    (.alcohol, ["rượu", "bia", "rượu vang", "rượu trắng", "đồ uống có cồn"]),
    (
      .adultsOnly,
      [
        "dưới 18", "dưới 18 tuổi", "chưa đủ 18 tuổi", "trên 18 tuổi", "từ 18 tuổi",
        "đủ 18 tuổi", "18 +", "18 tuổi",
      ]
    ),
    (
      .social,
      [
        "zalo", "facebook", "fanpage", "tiktok", "messenger", "inbox", "telegram", "viber",
        "hotline",
      ]
    ),
    (.link, ["http", "https", "www"]),
    (.food, ["thực phẩm", "gia vị", "bánh kẹo", "đặc sản", "nông sản chế biến"]),
    (.drinks, ["đồ uống", "nước giải khát", "thức uống"]),
    (.herbal, ["dược liệu", "thảo dược", "tinh dầu", "mỹ phẩm"]),
    (.handicraft, ["thủ công", "mỹ nghệ", "thủ công mỹ nghệ", "lưu niệm", "đan lát", "may mặc"]),
    (.ornamental, ["sinh vật cảnh", "cây cảnh", "cây kiểng", "hoa kiểng", "hoa cảnh"]),
    (.tourism, ["du lịch", "du lịch cộng đồng", "du lịch sinh thái", "homestay"]),
    (.fresh, ["tươi sống", "thực phẩm tươi sống", "trái cây", "rau củ", "thủy sản tươi"]),
    (
      .supplement,
      [
        "thực phẩm chức năng", "thực phẩm bảo vệ sức khỏe", "thực phẩm bảo vệ sức khoẻ",
        "viên uống",
      ]
    ),
    (.nutrition, ["kcal", "thành phần dinh dưỡng", "năng lượng", "protein"]),
  ]
}
