/// Lists as teams really send them: each shows faults seen in the field, with invented content.
enum MessyLists {
  /// Title rows, merged cells, a header of two lines, prices and dates as people type them.
  static let titleRows = SampleTable(
    sheet: "DS san pham",
    titles: [
      "ỦY BAN NHÂN DÂN XÃ MẪU", "DANH SÁCH SẢN PHẨM THAM GIA SÀN THƯƠNG MẠI ĐIỆN TỬ",
      "(Kèm theo Công văn số 12/UBND)", "",
    ],
    header: [
      "STT", "Tên\nsản phẩm", "Chủ thể", "Hạng\nsao", "Số quyết định", "Ngày\nquyết định",
      "Quy cách", "Giá bán", "Xã/phường", "Tỉnh/thành phố", "Điện thoại", "Ảnh chính",
    ],
    widths: [5, 28, 34, 8, 16, 14, 18, 16, 18, 18, 16, 16],
    rows: [
      [
        .number(1), "Mứt khóm dẻo", "HTX Nông nghiệp Bến Gió", "4 sao", "9101/QĐ-UBND",
        "ngày 12 tháng 3 năm 2025", "hộp 250g", "65k/hộp", "Xã Hỏa Lựu", "Cần Thơ", "0900.000.201",
        "mut-khom.jpg",
      ],
      [
        .number(2), "Khô cá lóc", "Cơ sở Cỏ May Xanh", "3 sao", "9102/QĐ-UBND", "05-04-2025",
        "gói 500gr", "225.000đ", "Xã Vị Thủy", "Cần Thơ", "0900000202", "kho-ca-loc.jpg",
      ],
      [
        .number(3), "Chanh không hạt", "HTX Rạch Trăng", "3 sao", "9103/QĐ-UBND", "31/02/2025",
        "túi 1 kg", "25-30.000đ/kg", "Xã Đông Phước", "Cần Thơ", "0168 000 0203", "chanh.jpg",
      ],
      [
        .number(4), "Gạo thơm", "THT Đồng Sương", "4 sao", "9104/QĐ-UBND", "15/6/2025", "túi 5 kg",
        "1tr2", "Xã Hiệp Hưng", "Cần Thơ", "0900 000 204", "gao.jpg",
      ],
      [
        .number(5), "Mật ong hoa tràm", "HTX Hương Lúa Non", "4 sao", "9105/QĐ-UBND", "20/7/2025",
        "chai 500ml", "Liên hệ", "Xã Xà Phiên", "Cần Thơ", "0900 000 205", "mat-ong.jpg",
      ],
      [
        .number(6), "Bưởi Năm Roi", "HTX Nắng Phù Sa", "3 sao", "9106/QĐ-UBND", "tháng 6/2025",
        "trái 1,2 kg", "120", "Xã Phú Hữu", "Cần Thơ", "0900 000 206", "buoi.jpg",
      ],
    ])

  /// Text typed for TCVN3 fonts, in Unicode here; the program damages it when it writes.
  static let legacyText = SampleTable(
    sheet: "Sheet1",
    header: [
      "STT", "Mã sản phẩm", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Quy cách", "Giá bán",
      "Xã/phường", "Tỉnh/thành phố", "Ảnh chính",
    ],
    rows: [
      [
        .number(1), "BG-01", "Khóm Cầu Đúc tươi", "Hợp tác xã Nông nghiệp Bến Gió",
        "Ấp 3, xã Hỏa Lựu, thành phố Cần Thơ", "thùng 10 kg", .number(180_000), "Xã Hỏa Lựu",
        "Thành phố Cần Thơ", "bg-01.jpg",
      ],
      [
        .number(2), "BG-02", "Cá thát lát rút xương tẩm gia vị", "Cơ sở sản xuất Cỏ May Xanh",
        "Ấp 5, xã Vị Thủy, thành phố Cần Thơ", "gói 500 g", .number(165_000), "Xã Vị Thủy",
        "Thành phố Cần Thơ", "bg-02.jpg",
      ],
      [
        .number(3), "BG-03", "Bưởi Năm Roi", "Hợp tác xã Cây ăn trái Nắng Phù Sa",
        "Ấp Phú Trí, xã Phú Hữu, thành phố Cần Thơ", "thùng 12 kg", .number(420_000), "Xã Phú Hữu",
        "Thành phố Cần Thơ", "bg-03.jpg",
      ],
      [
        .number(4), "BG-04", "Rượu nếp than", "Tổ hợp tác Đồng Sương",
        "Ấp 1, xã Phương Bình, thành phố Cần Thơ", "chai 500 ml", .number(135_000),
        "Xã Phương Bình", "Thành phố Cần Thơ", "bg-04.jpg",
      ],
      [
        .number(5), "BG-05", "Trà mãng cầu xiêm", "Công ty TNHH Thực phẩm Rạch Trăng",
        "Ấp 6, xã Tân Phước Hưng, thành phố Cần Thơ", "hộp 200 g", .number(88_000),
        "Xã Tân Phước Hưng", "Thành phố Cần Thơ", "bg-05.jpg",
      ],
      [
        .number(6), "BG-06", "Khô cá sặc rằn một nắng", "Hộ kinh doanh Mùa Vàng Mới",
        "Ấp 9, xã Vĩnh Thuận Đông, thành phố Cần Thơ", "gói 500 g", .number(210_000),
        "Xã Vĩnh Thuận Đông", "Thành phố Cần Thơ", "bg-06.jpg",
      ],
    ])

  /// Stars in the standards column, stars that cannot be certified, an "OCOP" in every name.
  static let starsInStandards = SampleTable(
    sheet: "OCOP",
    header: [
      "STT", "Tên sản phẩm", "Tiêu chuẩn", "Chủ thể", "Quy cách", "Giá bán", "Mô tả",
      "Xã/phường", "Tỉnh/thành phố", "Ảnh chính",
    ],
    rows: [
      [
        .number(1), "OCOP - Trà lá sen", "OCOP 3 sao", "Cơ sở Hoa Nắng Sớm", "hộp 20 gói x 2g",
        .number(48_000), "Trà lá sen sấy, vị dịu, pha nước nóng.", "Phường Long Mỹ", "Cần Thơ",
        "tra.jpg",
      ],
      [
        .number(2), "OCOP_BỘT CHUỐI XIÊM", "Ocop.4", "HTX Cánh Cò Trắng", "hũ 250 g",
        .number(95_000), "Bột chuối xiêm xanh, dùng pha sữa hoặc làm bánh.", "Xã Thạnh Xuân",
        "Cần Thơ", "bot.jpg",
      ],
      [
        .number(3), "Ocop – Rượu gấc", "2 sao", "Cơ sở Con Nước Lớn", "chai 500ml",
        .number(150_000), "Rượu gấc giúp chữa bệnh tim mạch. Gọi 0900 000 301 để đặt hàng.",
        "Xã Châu Thành", "Cần Thơ", "ruou.jpg",
      ],
      [
        .number(4), "OCOP Hậu Giang - Mắm cá lóc", "VietGAP", "HTX Mái Chèo Nhỏ", "hũ 500g",
        .number(115_000), "Mắm cá lóc ủ thính, xem thêm tại https://example.com/mam.",
        "Xã Vĩnh Viễn", "Cần Thơ", "mam.jpg",
      ],
    ])

  /// Numbers that Excel has spoilt: barcodes as 8.93E+12, tax codes and phones without their zero.
  static let excelDamage = SampleTable(
    sheet: "Sheet1",
    header: [
      "Mã sản phẩm", "Tên sản phẩm", "Chủ thể", "Mã số thuế", "Điện thoại", "Mã vạch", "Quy cách",
      "Giá bán", "Xã/phường", "Tỉnh/thành phố", "Ảnh chính",
    ],
    rows: [
      [
        "RT-1", "Gạo Đài Thơm 8", "HTX Giọt Sương Mai", .number(990000011),
        .number(900_000_401),
        "8.93E+12", "túi 5 kg", .number(125_000), "Xã Lương Tâm", "Cần Thơ", "rt-1.jpg",
      ],
      [
        "RT-2", "Gạo lứt đỏ", "HTX Giọt Sương Mai", "093012345678", "0900000402", "8930000000012",
        "túi 2 kg", .number(78_000), "Xã Lương Tâm", "Cần Thơ", "rt-2.jpg",
      ],
      [
        "RT-2", "Nếp than", "HTX Giọt Sương Mai", "9900021602", "0900000403", "8930000000013",
        "túi 1 kg", .number(52_000), "Xã Lương Tâm", "Cần Thơ", "rt-3.jpg",
      ],
    ])
}
