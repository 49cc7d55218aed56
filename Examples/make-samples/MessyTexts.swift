/// Messy lists that are text files, as their authors' programs wrote them.
enum MessyTexts {
  /// Prices in every spelling, one column for price and unit.
  static let prices = """
    STT;Tên nông sản;ĐVT;Đơn giá;Hộ sản xuất;Xã/phường;Tỉnh/thành phố;Ảnh
    1;Khóm Cầu Đúc;kg;14k;HTX Bến Gió;Xã Hỏa Lựu;Cần Thơ;a1.jpg
    2;Cam sành;kg;18.000 - 20.000đ;HTX Đồng Sương;Xã Hiệp Hưng;Cần Thơ;a2.jpg
    3;Mít Thái;kg;26 ngàn;THT Bông Súng Tím;Xã Đông Phước;Cần Thơ;a3.jpg
    4;Sầu riêng Ri6;kg;85000;HTX Nắng Phù Sa;Xã Phú Hữu;Cần Thơ;a4.jpg
    5;Dừa xiêm;chục;120.000đ/chục;Hộ Cầu Tre Nhỏ;Xã Tân Bình;Cần Thơ;a5.jpg
    6;Lúa OM 18;kg;8,5;HTX Hương Lúa Non;Xã Trường Long Tây;Cần Thơ;a6.jpg
    7;Cá lóc;kg;0;Hộ Con Nước Lớn;Xã Vị Thủy;Cần Thơ;a7.jpg
    8;Heo hơi;kg;;THT Lá Dừa Xanh;Xã Thạnh Hòa;Cần Thơ;a8.jpg

    """

  /// A header repeated inside the data, blank lines, a total at the end.
  static let headerRepeated = """
    Mã hàng,Tên hàng,ĐVT,Giá bán,Nhà cung cấp,Xã/phường,Tỉnh/thành phố,Ảnh
    R01,Rau muống,bó,8000,HTX Sông Quê Xanh,Phường Ngã Bảy,Cần Thơ,r01.jpg
    R02,Cải xanh,bó,9000,HTX Sông Quê Xanh,Phường Ngã Bảy,Cần Thơ,r02.jpg

    Mã hàng,Tên hàng,ĐVT,Giá bán,Nhà cung cấp,Xã/phường,Tỉnh/thành phố,Ảnh
    R03,Hành lá,bó,7000,HTX Mùa Vàng Mới,Phường Đại Thành,Cần Thơ,r03.jpg
    R04,Rau muống,bó,8000,HTX Sông Quê Xanh,Phường Ngã Bảy,Cần Thơ,r04.jpg
    ,Tổng cộng,,32000,,,,

    """

  /// A list saved on a PC whose code page is Windows-1258, with semicolons.
  static let windows1258 = """
    Mã sản phẩm;Tên sản phẩm;Chủ thể;Quy cách;Giá bán;Xã/phường;Tỉnh/thành phố;Ảnh
    W-1;Bánh tráng mè;Cơ sở Bếp Khói Lam;gói 500 g;45.000;Xã Phụng Hiệp;Thành phố Cần Thơ;w1.jpg
    W-2;Nước mắm cá đồng;Hợp tác xã Con Nước Lớn;chai 500 ml;65.000;Xã Hòa An;Thành phố Cần Thơ;w2.jpg
    W-3;Trà gừng hòa tan;Cơ sở Nắng Phù Sa;hộp 200 g;58.000;Xã Tân Bình;Thành phố Cần Thơ;w3.jpg
    W-4;Giỏ lục bình đan tay;Tổ hợp tác Lá Dừa Xanh;1 cái;165.000;Phường Vị Tân;Thành phố Cần Thơ;w4.jpg

    """

  /// UTF-8 that a program read as Windows-1252 and saved again.
  static let mojibake = """
    Mã sản phẩm,Tên sản phẩm,Chủ thể,Quy cách,Giá bán,Xã/phường,Tỉnh/thành phố,Ảnh
    M-1,Mứt gừng dẻo,Hợp tác xã Đất Lành Miệt Vườn,hộp 300 g,62000,Phường Vị Thanh,Thành phố Cần Thơ,m1.jpg
    M-2,Muối tôm sả,Cơ sở Mái Chèo Nhỏ,hũ 200 g,45000,Xã Vĩnh Tường,Thành phố Cần Thơ,m2.jpg
    M-3,Chuối sấy dẻo,Hợp tác xã Ruộng Bậc Mây,gói 250 g,45000,Xã Vị Thanh 1,Thành phố Cần Thơ,m3.jpg

    """

  /// "OCOP" before the name in 19 spellings.
  static let prefixes = """
    Mã sản phẩm,Tên sản phẩm,Chủ thể,Quy cách,Giá bán,Xã/phường,Tỉnh/thành phố,Ảnh
    P-01,OCOP - Mứt khóm,Cơ sở Nắng Phù Sa,gói 250 g,40000,Xã Tân Bình,Thành phố Cần Thơ,p01.jpg
    P-02,OCOP-Khô cá lóc,Cơ sở Nắng Phù Sa,gói 250 g,41000,Xã Tân Bình,Thành phố Cần Thơ,p02.jpg
    P-03,OCOP -Trà mãng cầu,Cơ sở Nắng Phù Sa,gói 250 g,42000,Xã Tân Bình,Thành phố Cần Thơ,p03.jpg
    P-04,OCOP- Bánh tráng mè,Cơ sở Nắng Phù Sa,gói 250 g,43000,Xã Tân Bình,Thành phố Cần Thơ,p04.jpg
    P-05,OCOP – Gạo lứt,Cơ sở Nắng Phù Sa,gói 250 g,44000,Xã Tân Bình,Thành phố Cần Thơ,p05.jpg
    P-06,OCOP_Mắm cá sặc,Cơ sở Nắng Phù Sa,gói 250 g,45000,Xã Tân Bình,Thành phố Cần Thơ,p06.jpg
    P-07,OCOP: Chuối sấy,Cơ sở Nắng Phù Sa,gói 250 g,46000,Xã Tân Bình,Thành phố Cần Thơ,p07.jpg
    P-08,OCOP | Rau muống sấy,Cơ sở Nắng Phù Sa,gói 250 g,47000,Xã Tân Bình,Thành phố Cần Thơ,p08.jpg
    P-09,OCOP. Muối tôm,Cơ sở Nắng Phù Sa,gói 250 g,48000,Xã Tân Bình,Thành phố Cần Thơ,p09.jpg
    P-10,OCOP / Bột sen,Cơ sở Nắng Phù Sa,gói 250 g,49000,Xã Tân Bình,Thành phố Cần Thơ,p10.jpg
    P-11,"OCOP, Trà gừng",Cơ sở Nắng Phù Sa,gói 250 g,50000,Xã Tân Bình,Thành phố Cần Thơ,p11.jpg
    P-12,Ocop - Nước mắm đồng,Cơ sở Nắng Phù Sa,gói 250 g,51000,Xã Tân Bình,Thành phố Cần Thơ,p12.jpg
    P-13,Ocop_Mật ong tràm,Cơ sở Nắng Phù Sa,gói 250 g,52000,Xã Tân Bình,Thành phố Cần Thơ,p13.jpg
    P-14,ocop - Bún gạo,Cơ sở Nắng Phù Sa,gói 250 g,53000,Xã Tân Bình,Thành phố Cần Thơ,p14.jpg
    P-15,OCOP 3 sao - Mứt gừng,Cơ sở Nắng Phù Sa,gói 250 g,54000,Xã Tân Bình,Thành phố Cần Thơ,p15.jpg
    P-16,OCOP 4 Sao - Khô cá tra,Cơ sở Nắng Phù Sa,gói 250 g,55000,Xã Tân Bình,Thành phố Cần Thơ,p16.jpg
    P-17,OCOP Hậu Giang - Hạt sen sấy,Cơ sở Nắng Phù Sa,gói 250 g,56000,Xã Tân Bình,Thành phố Cần Thơ,p17.jpg
    P-18,OCOP Hậu Giang – Bánh phồng tôm,Cơ sở Nắng Phù Sa,gói 250 g,57000,Xã Tân Bình,Thành phố Cần Thơ,p18.jpg
    P-19,OCOP — Bột gấc,Cơ sở Nắng Phù Sa,gói 250 g,58000,Xã Tân Bình,Thành phố Cần Thơ,p19.jpg

    """
}
