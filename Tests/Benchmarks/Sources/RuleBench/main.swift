// Measures how many products per second the standard rules check on one core.
//
// Usage: RuleBench [--lazy|--alone] [PRODUCTS], 100,000 by default. The products are made up in memory with
// the shape of public OCOP listings: names of 43 characters, descriptions of 750, one in ten with
// something wrong.
//
// With --lazy each product is made when it is checked and the process's peak memory is told: the
// memory is then the rules' own. --alone does the same without the rules that compare products, which
// have to remember what they saw.
import Foundation
import OCOPCatalog

let isAlone = CommandLine.arguments.contains("--alone")
let isLazy = isAlone || CommandLine.arguments.contains("--lazy")
let count = CommandLine.arguments.last.flatMap { Int($0) } ?? 100_000
let day = CalendarDate(year: 2026, month: 11, day: 1)

let story =
  "Trà làm từ trái mãng cầu xiêm chín của vườn nhà, thái lát mỏng, sấy ở nhiệt độ thấp nên giữ "
  + "được hương thơm nhẹ và vị chua dịu. Mỗi mẻ được hong khô, phân loại rồi đóng hộp trong ngày. "
  + "Sản phẩm thích hợp làm quà biếu, dùng trong gia đình, pha nóng hay pha lạnh đều ngon. "
  + "Hợp tác xã có ba mươi thành viên, trồng mười hai héc-ta theo hướng an toàn, ghi nhật ký đầy đủ. "
  + "Cách pha: lấy 5 g trà cho vào 200 ml nước sôi, ủ trong năm phút rồi dùng, thêm mật ong nếu thích. "
  + "Khách ở xa được giao qua bưu điện trong ba đến năm ngày. Hàng lỗi được đổi trong bảy ngày kể từ "
  + "khi nhận, xin giữ nguyên bao bì và hóa đơn để hợp tác xã kiểm tra cùng đơn vị vận chuyển."

func product(_ number: Int) -> Product {
  var product = Product(
    sku: "SP-\(number)", name: "Trà mãng cầu xiêm Rạch Mới loại \(number)",
    producer: Producer(
      name: "Hợp tác xã Nông nghiệp số \(number % 600)", kind: .cooperative,
      phone: "+84912000111", address: "Ấp 3, xã Vị Thủy, thành phố Cần Thơ"),
    place: Place(text: "xã Vị Thủy, thành phố Cần Thơ", province: "Cần Thơ", commune: "Vị Thủy"),
    certification: OCOPCertification(
      stars: 3,
      decision: RecognitionDecision(
        number: "120", symbol: "QĐ-UBND", issuer: "UBND thành phố Cần Thơ",
        date: CalendarDate(year: 2025, month: 12, day: 15))),
    productSet: ProductSet.set(number: 12), category: "Chè và sản phẩm từ thực vật khác",
    variants: [
      ProductVariant(
        packSize: PackSize(each: .mass(grams: 250), packaging: "hộp"), unit: "hộp",
        price: Price(Dong(Int64(100_000 + number % 50 * 1000))))
    ],
    shortDescription: "Trà từ trái mãng cầu xiêm sấy, vị chua dịu, hương thơm nhẹ.",
    description: story, ingredients: "Mãng cầu xiêm", usage: "Pha với nước sôi.",
    storage: "Nơi khô ráo, thoáng mát", shelfLife: "12 tháng", images: ["\(number).jpg"])
  if number % 10 == 0 {
    product.name = "OCOP - " + product.name
    product.storage = nil
    product.description = story + " Đặt hàng 0912 000 111, ngon nhất miền Tây."
  }
  return product
}

func peakMegabytes() -> Double {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_048_576
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return Double(usage.ru_maxrss) / 1_024
  #endif
}

guard let day else { exit(2) }

/// Checks the products as one catalogue and returns how much was found.
func findings(in products: some Sequence<Product>) -> Int {
  let rules = isAlone ? RuleSet(productRules: RuleSet.standard.productRules) : RuleSet.standard
  var check = rules.makeCheck(in: RuleContext(asOf: day))
  var count = 0
  for product in products { check.see(product) { _ in count += 1 } }
  return count
}

if isLazy {
  let found = findings(in: (0..<count).lazy.map(product))
  print("products: \(count), findings: \(found), peak \(Int(peakMegabytes().rounded())) MB")
} else {
  let products = (0..<count).map(product)
  var best = Double.infinity
  var found = 0
  for _ in 0..<3 {
    let start = ContinuousClock.now
    found = findings(in: products)
    let took = (ContinuousClock.now - start).components
    best = min(best, Double(took.seconds) + Double(took.attoseconds) / 1e18)
  }
  print("rules: \(RuleSet.standard.infos.count), products: \(count), findings: \(found)")
  print("best of 3: \(best) s, \(Int(Double(count) / best)) products/s")
}
