/// The products of the OCOP sample: kinds that are made in the province, without any producer's
/// brand. Prices, stars and packs are invented.
///
/// One line a product: name | set | stars | pack | price in thousand đồng | ingredients | shelf life.
enum OCOPProducts {
  static let lines = #"""
    Khóm Cầu Đúc tươi|1|4|thùng 10 kg|180|Khóm Queen tươi 100%|7 ngày
    Bưởi Năm Roi tươi|1|4|thùng 12 kg|420|Bưởi Năm Roi tươi|20 ngày
    Bưởi da xanh tươi|1|4|thùng 10 kg|550|Bưởi da xanh tươi|20 ngày
    Chanh không hạt đóng khay|1|4|khay 500 g|18|Chanh không hạt tươi|14 ngày
    Cam sành tươi|1|3|túi 5 kg|110|Cam sành tươi|10 ngày
    Cam xoàn tươi|1|3|túi 5 kg|190|Cam xoàn tươi|10 ngày
    Quýt đường tươi|1|3|túi 3 kg|135|Quýt đường tươi|7 ngày
    Mít Thái bóc múi|1|3|hộp 500 g|65|Mít Thái tươi|5 ngày
    Xoài cát tươi|1|3|thùng 5 kg|290|Xoài cát tươi|10 ngày
    Dưa hấu ruột đỏ|1|3|thùng 15 kg|165|Dưa hấu tươi|10 ngày
    Mãng cầu xiêm tươi|1|3|thùng 5 kg|175|Mãng cầu xiêm tươi|5 ngày
    Sầu riêng Ri6 nguyên trái|1|4|thùng 10 kg|950|Sầu riêng Ri6 tươi|5 ngày
    Nấm bào ngư tươi|1|3|gói 300 g|28|Nấm bào ngư tươi|5 ngày
    Rau má sạch|1|3|gói 500 g|15|Rau má tươi|3 ngày
    Cá thát lát rút xương|2|4|gói 500 g|165|Cá thát lát|6 tháng
    Cá thát lát nạo|2|4|gói 500 g|175|Cá thát lát|6 tháng
    Lươn phi lê đông lạnh|2|3|gói 500 g|190|Lươn|6 tháng
    Thịt ốc bươu làm sạch|2|3|gói 500 g|85|Ốc bươu|6 tháng
    Ếch làm sạch đông lạnh|2|3|gói 500 g|95|Ếch|6 tháng
    Cá rô đồng làm sạch|2|3|gói 500 g|78|Cá rô đồng|6 tháng
    Trứng vịt muối|2|3|hộp 10 trứng|48|Trứng vịt, muối|30 ngày
    Sữa dê thanh trùng|2|4|chai 200 ml|22|Sữa dê tươi 100%|10 ngày
    Gạo thơm OM 5451|3|4|túi 5 kg|115|Gạo OM 5451|6 tháng
    Gạo Đài Thơm 8|3|4|túi 5 kg|125|Gạo Đài Thơm 8|6 tháng
    Gạo lứt đỏ|3|3|túi 2 kg|78|Gạo lứt đỏ|6 tháng
    Nếp than|3|3|túi 1 kg|52|Nếp than|6 tháng
    Bột chuối xiêm|3|4|hũ 250 g|95|Chuối xiêm xanh sấy|12 tháng
    Đậu xanh cà vỏ|3|3|túi 500 g|42|Đậu xanh|6 tháng
    Mật ong hoa tràm|4|4|chai 500 ml|185|Mật ong hoa tràm 100%|24 tháng
    Mật ong hoa nhãn|4|3|chai 500 ml|170|Mật ong hoa nhãn 100%|24 tháng
    Cơm cháy chà bông|5|3|hộp 200 g|55|Gạo nếp, chà bông heo, dầu thực vật, muối|3 tháng
    Chuối chiên giòn|5|3|túi 200 g|38|Chuối xiêm, dầu thực vật, đường|3 tháng
    Bánh tráng mè|6|3|gói 500 g|45|Bột gạo, mè, nước cốt dừa, muối|6 tháng
    Bánh hạnh nhân|6|3|hộp 300 g|68|Bột mì, hạnh nhân, đường, bơ, trứng|4 tháng
    Bún gạo khô|6|3|gói 500 g|32|Gạo, nước, muối|9 tháng
    Bánh pía sầu riêng|6|3|hộp 400 g|72|Bột mì, đậu xanh, sầu riêng, trứng muối, đường|45 ngày
    Bánh tét lá cẩm|6|3|đòn 800 g|85|Nếp, đậu xanh, thịt heo, lá cẩm, muối|5 ngày
    Mứt khóm dẻo|7|4|hộp 250 g|65|Khóm, đường, nước cốt chanh|6 tháng
    Mứt mãng cầu xiêm|7|3|hộp 300 g|78|Mãng cầu xiêm, đường|6 tháng
    Mứt chùm ruột|7|3|hộp 300 g|60|Chùm ruột, đường|6 tháng
    Mứt gừng dẻo|7|3|hộp 300 g|62|Gừng, đường|6 tháng
    Bưởi non sấy|7|3|gói 100 g|58|Bưởi non, đường, muối|6 tháng
    Mít sấy giòn|7|3|gói 200 g|52|Mít, dầu thực vật|9 tháng
    Chuối sấy dẻo|7|4|gói 250 g|45|Chuối xiêm 100%|9 tháng
    Khóm sấy dẻo|7|4|gói 200 g|68|Khóm, đường|9 tháng
    Chanh muối|7|3|hũ 900 g|75|Chanh, muối, nước|12 tháng
    Tắc muối|7|3|hũ 500 g|55|Tắc, muối, nước|12 tháng
    Chanh xí muội|7|3|hũ 500 g|68|Chanh, xí muội, đường, muối|12 tháng
    Kẹo đậu phộng|7|3|gói 300 g|42|Đậu phộng, mè, đường, mạch nha|4 tháng
    Kẹo dừa sầu riêng|7|3|hộp 350 g|52|Nước cốt dừa, đường, mạch nha, sầu riêng|4 tháng
    Dưa cải muối chua|7|3|hũ 1 kg|38|Cải xanh, muối, nước, đường|30 ngày
    Nấm bào ngư tẩm gia vị ăn liền|7|4|gói 100 g|48|Nấm bào ngư, dầu thực vật, ớt, sả, muối|6 tháng
    Gấc sấy thăng hoa|7|4|hũ 100 g|145|Gấc chín 100%|12 tháng
    Củ cải muối khô|7|3|gói 400 g|44|Củ cải trắng, muối, đường|6 tháng
    Chả cá thát lát tươi|8|4|gói 500 g|155|Cá thát lát, tiêu, muối, hành|6 tháng
    Chả cá thát lát cuộn|8|4|gói 500 g|168|Cá thát lát, rau củ, tiêu, muối|6 tháng
    Chả lụa thát lát|8|3|cây 500 g|140|Cá thát lát, thịt heo, nước mắm, tiêu|15 ngày
    Cá thát lát rút xương tẩm gia vị|8|5|gói 500 g|195|Cá thát lát, sả, ớt, tiêu, muối|6 tháng
    Cá thát lát rút xương tẩm sả ớt|8|4|gói 250 g|105|Cá thát lát, sả, ớt, muối|6 tháng
    Bánh phồng cá thát lát|8|3|hộp 200 g|58|Cá thát lát, bột khoai mì, tiêu, muối|9 tháng
    Chạo ốc thát lát|8|4|gói 500 g|128|Cá thát lát, ốc bươu, sả, tiêu|6 tháng
    Khô cá sặc rằn một nắng|8|4|gói 500 g|210|Cá sặc rằn, muối|6 tháng
    Khô cá lóc|8|3|gói 500 g|225|Cá lóc, muối, ớt|6 tháng
    Mắm cá lóc|8|3|hũ 500 g|115|Cá lóc, muối, thính, đường|12 tháng
    Mắm cá sặc|8|3|hũ 500 g|98|Cá sặc, muối, thính, đường|12 tháng
    Lạp xưởng tươi|8|4|gói 500 g|135|Thịt heo, mỡ heo, đường, tiêu, rượu nấu ăn|3 tháng
    Khô trâu một nắng|8|3|gói 500 g|480|Thịt trâu, sả, ớt, muối, mè|6 tháng
    Bò viên|8|3|gói 500 g|145|Thịt bò, tiêu, muối, nước mắm|6 tháng
    Pa tê heo|8|3|hộp 200 g|58|Gan heo, thịt heo, bơ, tiêu|60 ngày
    Sữa chua dê sấy thăng hoa|8|4|gói 50 g|62|Sữa dê, đường, men lactic|9 tháng
    Phô mai sữa dê|8|3|gói 100 g|89|Sữa dê, muối, men|45 ngày
    Nước mắm cá đồng|9|3|chai 500 ml|65|Cá đồng, muối|24 tháng
    Nước mắm chay từ khóm|9|3|chai 500 ml|52|Khóm, đậu nành, muối|12 tháng
    Tương hột|9|3|hũ 400 g|42|Đậu nành, nếp, muối|12 tháng
    Muối ớt xanh|10|3|hũ 250 g|38|Muối, ớt xanh, đường, chanh|6 tháng
    Muối tôm sả|10|3|hũ 200 g|45|Muối, tôm khô, sả, ớt|9 tháng
    Bột nghệ|10|3|hũ 200 g|68|Nghệ vàng sấy 100%|18 tháng
    Trà lá sen|12|3|hộp 20 gói x 2 g|48|Lá sen sấy 100%|18 tháng
    Trà mãng cầu xiêm|12|4|hộp 200 g|88|Mãng cầu xiêm sấy 100%|12 tháng
    Trà gấc|12|3|hộp 20 gói x 3 g|72|Gấc sấy, cỏ ngọt|12 tháng
    Trà gừng hòa tan|12|3|hộp 20 gói x 10 g|58|Gừng, đường|18 tháng
    Trà rau má|12|3|hộp 20 gói x 2 g|46|Rau má sấy 100%|18 tháng
    Trà khổ qua rừng|12|3|hộp 150 g|78|Khổ qua rừng sấy 100%|18 tháng
    Trà đậu đen xanh lòng|12|3|hũ 500 g|92|Đậu đen xanh lòng rang 100%|12 tháng
    Ca cao nguyên chất|13|3|hũ 200 g|125|Bột ca cao 100%|18 tháng
    Rượu nếp than|15|3|chai 500 ml|135|Nếp than, men rượu, nước|36 tháng
    Rượu vang khóm|15|3|chai 750 ml|165|Khóm, đường, men|36 tháng
    Nước khóm cô đặc|17|4|chai 500 ml|75|Khóm, đường|12 tháng
    Siro khóm|17|3|chai 500 ml|68|Khóm, đường|12 tháng
    Siro tắc mật ong|17|3|chai 350 ml|58|Tắc, mật ong, đường|12 tháng
    Nước chanh không hạt mật ong|17|4|lốc 6 chai x 250 ml|96|Chanh không hạt, mật ong, đường, nước|9 tháng
    Sữa hạt sen|17|3|chai 330 ml|25|Hạt sen, sữa, đường, nước|7 ngày
    Nước mía thanh trùng|17|3|chai 330 ml|18|Mía, tắc|30 ngày
    Đông trùng hạ thảo sấy thăng hoa|20|4|hũ 10 g|450|Quả thể đông trùng hạ thảo 100%|24 tháng
    Tinh dầu sả|20|3|chai 30 ml|85|Tinh dầu sả 100%|24 tháng
    Tinh dầu vỏ bưởi|20|3|chai 30 ml|95|Tinh dầu vỏ bưởi 100%|24 tháng
    Dầu gội bồ kết vỏ bưởi|19|3|chai 300 ml|98|Bồ kết, vỏ bưởi, hương nhu, nước|24 tháng
    Xà bông nghệ|19|3|bánh 100 g|45|Dầu dừa, nghệ, mật ong|24 tháng
    Giỏ lục bình đan tay|21|4|cái|165|Lục bình khô, khung tre|
    Chậu lục bình trồng cây|21|3|cái|120|Lục bình khô, khung sắt|
    Tranh gỗ khắc|21|3|bức|680|Gỗ mít|
    Chiếu lác dệt tay|22|3|chiếc|320|Lác, sợi bố|
    Bonsai mai vàng|24|3|chậu|1500|Cây mai vàng trồng chậu|
    Tour vườn khóm và chợ nổi trong ngày|26|4|lượt|450||
    Nghỉ vườn miệt sông nước một đêm|26|3|lượt|650||
    """#
}
