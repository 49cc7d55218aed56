/// The words of product names from which a product set can be told.
///
/// The words come from the set names of Decision 26/2026/QĐ-TTg, the produce and OCOP products of
/// Hậu Giang, and general Vietnamese usage. They are a help for people, not a legal reading.
enum SetLexicon {
  /// What a word says of a product.
  enum Sign: Hashable, Sendable {
    /// The product belongs to one of these sets, the likeliest first.
    case sets([Int])
    /// As `sets`, when the name begins with the word; else the word tells of processing.
    case head([Int])
    /// Something was done to the raw material.
    case processed
    /// It was dried, which grain and nuts always are.
    case dried
    case animal, plant, grain, honey
  }

  /// The phrases that tell something, with what they tell.
  static let phrases: SetPhrases = {
    var phrases = SetPhrases()
    for line in lines.split(separator: "\n") {
      guard let cut = line.firstIndex(of: ":") else { continue }
      guard let sign = sign(String(line[..<cut])) else { continue }
      for phrase in line[line.index(after: cut)...].split(separator: ",") {
        phrases.add(ProductSet.words(of: String(phrase), limit: .max), sign)
      }
    }
    return phrases
  }()

  private static func sign(_ name: String) -> Sign? {
    switch name {
    case "processed": return .processed
    case "dried": return .dried
    case "animal": return .animal
    case "plant": return .plant
    case "grain": return .grain
    case "honey": return .honey
    default:
      let isHead = name.hasPrefix("head ")
      let numbers = (isHead ? name.dropFirst(5) : name[...]).split(separator: " ")
        .compactMap { Int($0) }
      guard !numbers.isEmpty else { return nil }
      return isHead ? .head(numbers) : .sets(numbers)
    }
  }

  private static let lines = """
    4:yến sào,tổ yến,yến chưng,đường thốt nốt,mật dừa nước,mật hoa dừa,đường phèn,đường mía
    5:cơm cháy,há cảo,hoành thánh,xôi ăn liền,cháo ăn liền,phở ăn liền,bún ăn liền,mì ăn liền,cơm ăn liền
    6:bánh,bún,phở,hủ tiếu,hủ tíu,miến,nui,cốm,mì,bánh phồng,bánh tráng,bánh tét,kẹo đậu phộng,bột gạo,bột nếp,bột ngũ cốc,sữa gạo,cơm rượu,bánh pía
    6 7:kẹo
    7:mứt,ô mai,xí muội,kim chi,rau câu,thạch,tàu hũ,đậu hũ,chao,tàu hủ ky,tinh bột nghệ,chanh muối,hạnh muối,tắc muối,dưa chua,dưa cải,kẹo dừa,kẹo chuối,bánh phồng khoai,dầu dừa,dầu phộng,dầu mè,snack
    8:chả,giò,nem,lạp xưởng,lạp xường,xúc xích,chà bông,ruốc,pate,pa tê,mắm,bò viên,cá viên,tôm viên,chả lụa,giò lụa,chạo,khô bò,khô trâu,khô cá,khô gà,khô mực,tôm khô,cá khô,bánh phồng tôm,bánh phồng cá,yaourt,ya ua,sữa chua,phô mai,trứng muối,kem sữa,thịt kho,cá kho,váng sữa,bánh sữa,sữa bánh
    9:nước mắm,nước tương,xì dầu,tương ớt,tương hột,tương bần,tương cà,tương,mắm nêm,dấm,giấm,nước màu,nước chấm,nước mắm chay,dầu hào,sốt
    10:sa tế,hạt nêm,gia vị,muối ớt,muối tôm,muối tiêu,muối sả,hạt tiêu,tiêu đen,tiêu sọ,tiêu hồ,bột ớt,ớt bột,bột nêm,bột canh,ngũ vị hương,bột cà ri,hồ tiêu,bột tiêu
    head 10:muối,tiêu
    11:chè xanh,trà xanh,trà ô long,chè ô long,trà olong,chè olong,chè shan tuyết,trà shan tuyết,trà đen,hồng trà,chè búp,trà búp,bạch trà,trà lài,chè đen,chè đinh,chè nõn tôm,chè shan,trà shan,trà thái nguyên,chè thái nguyên
    12:trà
    12 11:chè
    13:cà phê,cafe,ca phê,ca cao,cacao,sô cô la,socola,chocolate
    14:rượu đế,rượu trắng,rượu gạo,rượu nếp,rượu nếp trắng,rượu xuân thạnh
    15:rượu nếp than,rượu nếp cẩm,rượu vang,bia,rượu trái cây,rượu cần,vang
    15 14:rượu,tửu
    16:nước khoáng,nước tinh khiết,nước uống đóng chai,nước uống đóng bình,nước đóng chai,nước uống tinh khiết
    17:nước ép,nước cốt,siro,si rô,sirô,si-rô,xi rô,nước uống,nước giải khát,sữa hạt,sữa bắp,sữa đậu nành,nước dừa,nước yến,nước mía,nước gấc,nước sâm,nước mát,nước đông trùng hạ thảo,nước
    18:thực phẩm chức năng,thực phẩm bảo vệ sức khỏe,viên nang,viên uống,cao lỏng,cao dược liệu,cao cà gai leo,cao an xoa,viên cà gai leo,đông trùng hạ thảo,hoàn,cao đinh lăng
    19:dầu gội,xà phòng,xà bông,sữa tắm,son dưỡng,son,mặt nạ,kem dưỡng,kem dưỡng da,nước hoa,nước hoa hồng,nước rửa tay,muối tắm,dầu xả,sữa rửa mặt
    20:tinh dầu,nhang,dược liệu,hương nhang
    21:giỏ,chiếu,thảm,rổ,nón lá,nón,tranh,túi xách,túi lục bình,gốm,ghế,chậu,thủ công mỹ nghệ,mỹ nghệ,đèn lồng,đan lát,lục bình,hộp đựng,khay,tượng,phù điêu,ghe,đũa,lược,quạt,chổi,đồ gỗ,mành
    22:khăn,khăn rằn,áo,áo dài,lụa,vải,thổ cẩm,quần,túi vải,tơ tằm
    23:hoa lan,hoa hồng,hoa cúc,hoa mai,lan rừng,hoa huệ,hoa sen tươi,hoa đồng tiền,hoa vạn thọ,hoa kiểng,hoa tươi
    24:cây cảnh,cây kiểng,kiểng,bonsai,mai vàng,sen đá,cây giống
    25:cá cảnh,chim cảnh,gà cảnh,cá koi,gà tre cảnh
    26:du lịch,homestay,khu sinh thái,điểm tham quan,trải nghiệm,farmstay,vườn sinh thái,điểm du lịch,khu du lịch,làng du lịch
    dried:khô,phơi khô
    processed:sấy,sấy khô,sấy dẻo,sấy thăng hoa,tẩm,tẩm gia vị,ướp,ướp muối,muối,một nắng,1 nắng,hun khói,xông khói,chiên,rang,rang muối,ngâm,ngâm đường,bột,bột nguyên chất,tinh bột,nướng,rim,kho,hấp,luộc,viên,cuộn,ăn liền,đóng hộp,cán dẻo,lên men,nguyên vị sấy,hòa tan,sả ớt,xí muội,dưa,kem,thính
    animal:cá,tôm,cua,lươn,ếch,ốc,mực,sò,nghêu,gà,vịt,heo,bò,dê,trâu,ngỗng,thịt,trứng,trứng gà,trứng vịt,sữa tươi,sữa dê,sữa bò,sữa,thát lát,thác lác,cá thát lát,ba ba,cua đinh,rắn,hàu,tép,ruột,sặc rằn,cá sặc,cá lóc,baba,chim,dế,thỏ,nhộng
    grain:gạo,lúa,nếp,đậu xanh,đậu đen,đậu đỏ,đậu nành,đậu phộng,đậu,mè,bắp hạt,ngũ cốc,yến mạch,hạt sen,hạt điều,hạt mắc ca,mắc ca,điều,hạt macca,macca,tấm,lạc,vừng
    plant:khóm,dứa,thơm,bưởi,cam,quýt,chanh,tắc,hạnh,xoài,mít,sầu riêng,chuối,mãng cầu,mãng cầu xiêm,ổi,dừa,nhãn,vú sữa,chôm chôm,măng cụt,đu đủ,mận,thanh long,sa kê,dưa hấu,dưa lưới,dưa leo,dưa lê,bơ,na,vải thiều,chùm ruột,cóc,me,khế,bòn bon,dâu,nho,táo,sapo,hồng xiêm,gấc,rau,rau má,rau muống,cải,hẹ,hành,tỏi,gừng,nghệ,sả,ớt,bí,bí đỏ,bí đao,bầu,mướp,khổ qua,cà tím,cà chua,đậu bắp,đậu que,bắp,ngô,khoai,khoai lang,khoai môn,khoai mì,sen,ngó sen,ấu,củ ấu,bông súng,điên điển,nấm,nấm rơm,nấm bào ngư,nấm mối,nấm linh chi,măng,rong,hạt,mía,củ,trái cây,trái,quả,lá,xà lách,ngò,chùm ngây,artiso,atiso,hành tím,tỏi đen,củ sen,sắn,cà rốt,xả,bần,cau,trâm,cam sành,cốc,khám củ dần
    honey:mật ong
    """
}
