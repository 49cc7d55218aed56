/// The farm produce of the second sample: what grows and swims in the province.
///
/// One line a kind: name | category | season | units with their price in đồng. Prices are invented,
/// near what markets in the delta ask.
enum Produce {
  static let lines = #"""
    Khóm Cầu Đúc|Trái cây|tháng 3 - tháng 6|kg 14000;trái 16000
    Bưởi Năm Roi|Trái cây|quanh năm|kg 32000;trái 42000
    Bưởi da xanh|Trái cây|quanh năm|kg 45000;trái 65000
    Bưởi lông Cổ Cò|Trái cây|tháng 8 - tháng 12|kg 28000
    Chanh không hạt|Trái cây|quanh năm|kg 22000;khay 15000
    Chanh giấy|Trái cây|quanh năm|kg 18000
    Mãng cầu xiêm|Trái cây|tháng 5 - tháng 9|kg 35000;trái 48000
    Mãng cầu ta|Trái cây|tháng 6 - tháng 9|kg 55000
    Cam sành|Trái cây|tháng 9 - tháng 2|kg 18000;túi 85000
    Cam xoàn|Trái cây|tháng 8 - tháng 12|kg 36000
    Cam mật|Trái cây|tháng 8 - tháng 12|kg 20000
    Quýt đường|Trái cây|tháng 10 - tháng 1|kg 42000
    Mít Thái|Trái cây|quanh năm|kg 26000
    Sầu riêng Ri6|Trái cây|tháng 5 - tháng 8|kg 85000;trái 260000
    Sầu riêng Monthong|Trái cây|tháng 5 - tháng 8|kg 95000
    Xoài cát Hòa Lộc|Trái cây|tháng 3 - tháng 5|kg 62000
    Xoài cát Chu|Trái cây|tháng 3 - tháng 6|kg 30000
    Xoài Đài Loan|Trái cây|quanh năm|kg 18000
    Dưa hấu|Trái cây|tháng 12 - tháng 4|kg 12000;trái 35000
    Dưa lưới|Trái cây|quanh năm|kg 55000;trái 85000
    Chuối xiêm|Trái cây|quanh năm|kg 12000;nải 22000
    Chuối già hương|Trái cây|quanh năm|kg 14000;nải 26000
    Chuối cau|Trái cây|quanh năm|nải 24000
    Đu đủ ruột đỏ|Trái cây|quanh năm|kg 14000
    Mận An Phước|Trái cây|tháng 3 - tháng 6|kg 28000
    Thanh long ruột đỏ|Trái cây|quanh năm|kg 25000
    Ổi nữ hoàng|Trái cây|quanh năm|kg 15000
    Vú sữa Lò Rèn|Trái cây|tháng 11 - tháng 3|kg 48000;trái 18000
    Nhãn Ido|Trái cây|tháng 6 - tháng 9|kg 28000
    Nhãn xuồng cơm vàng|Trái cây|tháng 6 - tháng 9|kg 45000
    Chôm chôm Thái|Trái cây|tháng 5 - tháng 8|kg 32000
    Măng cụt|Trái cây|tháng 5 - tháng 8|kg 58000
    Gấc chín|Trái cây|tháng 9 - tháng 12|kg 20000;trái 28000
    Tắc|Trái cây|quanh năm|kg 14000
    Chùm ruột|Trái cây|tháng 2 - tháng 5|kg 22000
    Sa kê|Trái cây|tháng 5 - tháng 9|kg 24000
    Dừa xiêm|Trái cây|quanh năm|trái 12000
    Dừa khô|Trái cây|quanh năm|trái 11000
    Mía cây|Cây công nghiệp|tháng 10 - tháng 4|kg 4000
    Rau muống|Rau củ|quanh năm|kg 14000;bó 8000
    Cải xanh|Rau củ|quanh năm|kg 18000;bó 9000
    Cải ngọt|Rau củ|quanh năm|kg 17000;bó 9000
    Xà lách|Rau củ|quanh năm|kg 26000
    Rau má|Rau củ|quanh năm|kg 20000;bó 10000
    Rau nhút|Rau củ|tháng 5 - tháng 11|bó 12000
    Hẹ lá|Rau củ|quanh năm|kg 24000;bó 8000
    Hành lá|Rau củ|quanh năm|kg 28000;bó 7000
    Ngò rí|Rau củ|quanh năm|bó 8000
    Bí đao|Rau củ|quanh năm|kg 13000
    Bí đỏ|Rau củ|quanh năm|kg 15000
    Khổ qua|Rau củ|quanh năm|kg 20000
    Dưa leo|Rau củ|quanh năm|kg 16000
    Mướp hương|Rau củ|quanh năm|kg 14000
    Bầu|Rau củ|quanh năm|kg 12000;trái 14000
    Đậu bắp|Rau củ|quanh năm|kg 18000
    Đậu que|Rau củ|quanh năm|kg 24000
    Cà tím|Rau củ|quanh năm|kg 15000
    Ớt chỉ thiên|Rau củ|quanh năm|kg 45000
    Bắp nếp|Rau củ|quanh năm|trái 6000
    Khoai lang tím|Rau củ|quanh năm|kg 22000
    Khoai môn|Rau củ|tháng 8 - tháng 1|kg 26000
    Khoai mì|Rau củ|quanh năm|kg 10000
    Hạt sen tươi|Rau củ|tháng 5 - tháng 9|kg 145000
    Ngó sen|Rau củ|tháng 5 - tháng 10|kg 68000
    Củ ấu|Rau củ|tháng 8 - tháng 11|kg 25000
    Bông súng|Rau củ|tháng 8 - tháng 11|bó 12000
    Bông điên điển|Rau củ|tháng 8 - tháng 11|kg 95000
    Gừng tươi|Rau củ|quanh năm|kg 34000
    Nghệ tươi|Rau củ|quanh năm|kg 22000
    Sả cây|Rau củ|quanh năm|kg 12000
    Nấm bào ngư|Rau củ|quanh năm|kg 55000;gói 20000
    Nấm rơm|Rau củ|quanh năm|kg 85000
    Lúa OM 18|Lúa gạo|tháng 2 - tháng 9|kg 8500
    Lúa Đài Thơm 8|Lúa gạo|tháng 2 - tháng 9|kg 8700
    Lúa RVT|Lúa gạo|tháng 2 - tháng 9|kg 9200
    Gạo OM 5451|Lúa gạo|quanh năm|kg 19000;túi 98000
    Gạo Đài Thơm 8|Lúa gạo|quanh năm|kg 21000;túi 108000
    Gạo ST24|Lúa gạo|quanh năm|kg 28000;túi 140000
    Gạo ST25|Lúa gạo|quanh năm|kg 34000;túi 170000
    Nếp IR 4625|Lúa gạo|quanh năm|kg 24000
    Cá thát lát|Thủy sản|quanh năm|kg 68000
    Cá sặc rằn|Thủy sản|quanh năm|kg 75000
    Cá lóc|Thủy sản|quanh năm|kg 62000
    Cá rô đồng|Thủy sản|quanh năm|kg 58000
    Cá trê vàng|Thủy sản|quanh năm|kg 52000
    Cá tra|Thủy sản|quanh năm|kg 38000
    Cá điêu hồng|Thủy sản|quanh năm|kg 55000
    Cá chạch lấu|Thủy sản|quanh năm|kg 320000
    Cá chình|Thủy sản|quanh năm|kg 450000
    Lươn|Thủy sản|quanh năm|kg 135000
    Ếch|Thủy sản|quanh năm|kg 60000
    Ốc bươu|Thủy sản|quanh năm|kg 65000
    Tôm càng xanh|Thủy sản|tháng 8 - tháng 2|kg 240000
    Cua đồng|Thủy sản|tháng 6 - tháng 11|kg 90000
    Ba ba|Thủy sản|quanh năm|kg 380000
    Gà ta thả vườn|Chăn nuôi|quanh năm|kg 105000
    Vịt xiêm|Chăn nuôi|quanh năm|kg 78000
    Vịt chạy đồng|Chăn nuôi|quanh năm|kg 62000
    Heo hơi|Chăn nuôi|quanh năm|kg 64000
    Dê thịt|Chăn nuôi|quanh năm|kg 135000
    Trứng gà ta|Chăn nuôi|quanh năm|vỉ 38000
    Trứng vịt|Chăn nuôi|quanh năm|vỉ 34000
    Sữa dê tươi|Chăn nuôi|quanh năm|lít 65000
    Mật ong rừng tràm|Chăn nuôi|quanh năm|lít 320000
    """#
}
