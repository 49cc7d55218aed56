// Header spellings seen in product lists of Vietnamese cooperatives, agencies and shops, by the
// canonical field they name. Facts only; sources: public workbooks and import templates in the
// repositories duongkhang19pm/ocopangiang, RainStrong532/cms-ocopvietnam, quyenncph25762/OCOP_SCORE,
// namne2kzz/OCOP, tranquangduc24011999/ommani_ocop, ngynphong/OCOP_WEBSITE, meruemVN/OCOP_BE on
// GitHub, and price tables of the Tra Vinh department and vinanet. The second part is our own
// list of common spellings.
enum HeaderAliasData {
  /// `field;spelling` lines as seen in the wild.
  static let seen = #"""
    row_no;STT
    product_code;Mã sản phẩm
    product_code;Mã số
    product_code;Mã SKU
    product_code;SKU
    product_name;Tên sản phẩm
    product_name;Tên Sản phẩm OCOP
    product_name;Loại nông sản
    product_name;Mặt hàng
    product_name;full_name
    product_name;name
    product_group;Nhóm Sản Phẩm
    product_group;Phân nhóm
    product_group;Nhóm hàng
    category;Loại Sản Phẩm
    category;Danh mục
    ocop_stars;Phân hạng
    ocop_stars;Số sao
    ocop_stars;Xếp hạng
    ocop_stars;hạng sao
    ocop_stars;Xếp hạng OCOP
    ocop_stars;Hạng chứng nhận OCOP
    ocop_stars;Kết quả
    ocop_stars;ocop_rating
    ocop_stars;ocop_star
    assessment_score;Điểm trung bình
    assessment_level;Cấp bậc
    decision_no;Số quyết định
    certificate_no;Số giấy chứng nhận OCOP
    certificate;Giấy chứng nhận sản phẩm OCOP
    certificate;Chứng nhận
    certificate_image;Hình ảnh chứng nhận sản phẩm OCOP
    certificate_date;Ngày chứng nhận sản phẩm OCOP
    certificate_date;Ngày bắt đầu
    certificate_expiry;Ngày hết hạn chứng nhận sản phẩm OCOP
    certificate_expiry;Ngày kết thúc
    certificate_expiry;ocop_cert_expiry
    year;Năm
    year;Năm đánh giá
    producer_name;Tên chủ thể
    producer_name;Chủ thể
    producer_name;Tên Mô hình
    producer_name;tên cơ sở sản xuất
    producer_name;cơ sở sản xuất
    producer_name;Tên nhà sản xuất
    producer_name;Tên Doanh Nghiệp
    producer_name;Tên chủ thể sx
    producer_name;Chủ thể OCOP
    producer_name;Nhà sản xuất
    producer_name;Tên NCC
    producer_name;producer
    producer_name;Hộ/Công ty
    producer_name;TENNONGHO
    cooperative_name;HOPTACXA
    cooperative_name;HTX trực thuộc
    producer_code;Mã chủ thể
    producer_code;factory_code
    producer_kind;Loại hình đơn vị
    producer_kind;Loại Hình Kinh Doanh
    producer_kind;Mô Hình Kinh Doanh
    producer_kind;organization_type
    producer_kind;Mô hình sản xuất
    producer_founded;Ngày Thành Lập
    producer_founded;Năm thành lập
    producer_registered_on;Ngày đăng ký
    representative;Người đại diện
    representative;Người quản trị
    representative;legal_representative
    representative_role;Chức vụ
    representative_id;Số CCCD/CMND của người đại diện
    tax_id;Mã Số Thuế
    tax_id;tax_code
    business_registration_no;Giấy phép kinh doanh
    business_registration_no;Số giấy phép kinh doanh
    phone;Số ĐT liên hệ
    phone;Điện Thoại
    phone;Số điện thoại
    phone;SĐT
    phone;Liên hệ
    phone;hotline
    email;Email
    website;Website
    logo;Logo
    address;Địa chỉ
    address;Địa chỉ liên hệ
    street;Tên Đường
    commune;Xã
    commune;Xã/Phường
    commune;ward_code
    commune;Tên Xã
    district;Huyện
    district;Quận/Huyện
    district;Tên Huyện
    province;Tỉnh
    province;Tỉnh/TP
    province;Tỉnh/Thành phố
    province;province_code
    province;Tên Tỉnh
    locality;Địa phương
    locality;Khu vực
    latitude;Vĩ Độ
    longitude;Kinh Độ
    gps;gps_coordinates
    origin;Nguồn gốc
    origin;xuatxu
    origin;origin
    brand;Thương hiệu
    unit;Đơn Vị Tính
    unit;ĐVT
    unit;Đơn vị tính cơ sở
    pack_size;Quy Cách
    pack_size;Trọng lượng (kg)
    pack_size;Khối Lượng Riêng
    packaging;Quy Cách Đóng Gói
    packaging;quicachdonggoi
    price;Đơn giá
    price;Giá
    price;Kỳ này (đồng)
    price;Giá (đ/kg)
    price;Giá bán lẻ
    price;price
    price_list;Bảng giá
    price_change;Tăng, giảm (đồng)
    cost_price;GIÁ GỐC
    cost_price;Giá vốn
    stock_quantity;Số lượng
    stock_quantity;Tổng kho
    carton_count;Số thùng
    output_volume;Sản lượng
    output_volume_expected;Sản lượng dự kiến
    area;Diện tích (ha)
    area;Diện tích
    growing_area_code;Mã số vùng trồng đăng ký (PUC)
    growing_area_code;MAVUNGTRONG
    growing_area_code;Mã vùng
    growing_area_name;Tên vùng
    growing_area_name;TENVUNGTRONG
    growing_area_name;Vùng nguyên liệu
    crop;Loại cây
    crop;SANPHAMTRONG
    ingredients;Nguyên Liệu
    ingredients;Thành phần
    standard;Tiêu Chuẩn
    standard_cert_no;sochungnhantieuchuan
    shelf_life;Hạn Sử Dụng
    shelf_life_after_opening;Hạn Sử Dụng Sau Mở Hộp
    expiry_date;hansudung
    production_date;ngaysanxuat
    packing_date;ngaydonggoi
    harvest_date;Ngày thu hoạch
    lot_no;Mã lô sản xuất
    lot_no;Mã lô
    lot_no;solo
    storage;Điều Kiện Lưu Trữ
    transport;Điều Kiện Vận Chuyển
    storage_temperature;Nhiệt độ
    storage_humidity;Độ ẩm
    usage;hdsd
    description;Mô Tả Sản Phẩm
    description;Thông tin sản phẩm
    description;Mô tả
    description;description
    short_description;short_description
    short_description;Điểm nổi bật
    story;Câu chuyện sản phẩm
    story;Câu chuyện địa phương
    process_farming;Quy trình canh tác
    process_production;Quy trình sản xuất
    process_processing;Quy trình chế biến và bảo quản
    process_packing;Quy trình đóng gói
    image;Hình ảnh sản phẩm đại diện
    image;Hình Ảnh
    image;Hình sản phẩm
    image;Ảnh
    image;image_url
    image_extra;Hình ảnh sản phẩm đính kèm
    product_url;product_url
    attachments;Tài liệu
    trade_line;Ngành nghề sản xuất/kinh doanh
    sales_channels;Kênh tiêu thụ
    member_count;Số thành viên
    employee_count;Số người lao động
    charter_capital;Số vốn góp điều lệ
    revenue;Doanh thu
    cost;Chi phí
    cost_million_vnd;Chi phí/năm (triệu đồng)
    income_million_vnd;Thu nhập/năm (triệu đồng)
    profit_million_vnd;Lợi nhuận/năm (triệu đồng)
    status;Trạng thái hồ sơ
    status;Tình trạng HĐ
    note;Ghi chú
    product_slug;tensanpham_slug
    product_group_id;nhomsanpham_id
    category_id;loaisanpham_id
    unit_id;donvitinh_id
    pack_size_id;quycach_id
    producer_id;doanhnghiep_id
    ocop_stars_id;phanhang_id
    province_code;Mã Tỉnh
    district_code;Mã Huyện
    commune_code;Mã xã
    shipping_fee;Phí Vận Chuyển
    agency_name;Tên Đơn Vị
    agency_name;Tên đơn vị quản lý
    agency_head;Họ Tên Thủ Trưởng
    agency_head;Tên thủ trưởng
    """#

  /// `field;spelling` lines of common spellings.
  static let common = #"""
    product_code;Mã hàng
    product_code;Mã SP
    product_code;Mã hàng hóa
    product_code;Mã sản phẩm (SKU)
    product_code;Mã nội bộ
    product_code;Product code
    product_code;Item code
    product_code;Code
    product_code;Seller SKU
    product_code;Mã sản phẩm OCOP
    product_kind;Loại danh sách
    product_kind;Thuộc chương trình
    product_kind;Chương trình
    product_kind;Product kind
    product_kind;Kind
    product_name;Sản phẩm
    product_name;Tên hàng
    product_name;Tên hàng hóa
    product_name;Tên SP
    product_name;Tên nông sản
    product_name;Nông sản
    product_name;Tên đầy đủ
    product_name;Product name
    product_name;Product
    product_name;Item name
    product_name;Item
    product_name;Title
    product_name;Tên sản phẩm/dịch vụ
    product_name;Sản phẩm OCOP
    product_name;Tên mặt hàng
    product_name;Hàng hóa
    brand;Nhãn hiệu
    brand;Brand
    brand;Brand name
    brand;Tên thương hiệu
    product_group;Nhóm
    product_group;Nhóm SP
    product_group;Product group
    product_group;Group
    product_group;Ngành hàng
    product_group;Ngành
    product_group;Lĩnh vực
    product_set;Bộ sản phẩm
    product_set;Bộ SP
    product_set;Product set
    product_set;Số bộ sản phẩm
    product_set;Thuộc bộ sản phẩm
    category;Loại hàng
    category;Chủng loại
    category;Category
    category;Loại
    category;Phân loại
    ocop_stars;Sao
    ocop_stars;Sao OCOP
    ocop_stars;Hạng
    ocop_stars;Số sao OCOP
    ocop_stars;Hạng sao OCOP
    ocop_stars;Đạt sao
    ocop_stars;Số sao đạt
    ocop_stars;Số sao được công nhận
    ocop_stars;Kết quả phân hạng
    ocop_stars;Kết quả xếp hạng
    ocop_stars;Kết quả đánh giá
    ocop_stars;Phân hạng sao
    ocop_stars;Xếp hạng sao
    ocop_stars;Phân hạng OCOP
    ocop_stars;Stars
    ocop_stars;Star rating
    ocop_stars;OCOP stars
    ocop_stars;Đạt hạng
    ocop_stars;Hạng đạt
    ocop_stars;Sao đạt được
    ocop_stars;Rating
    ocop_stars;Phân hạng sản phẩm
    ocop_stars;Xếp hạng sản phẩm
    ocop_stars;Chứng nhận OCOP
    ocop_stars;Tiêu chuẩn sao
    ocop_stars;Hạng sản phẩm
    assessment_score;Điểm
    assessment_score;Điểm số
    assessment_score;Tổng điểm
    assessment_score;Số điểm
    assessment_score;Điểm đánh giá
    assessment_score;Score
    assessment_score;Điểm đạt
    decision_no;Quyết định
    decision_no;Quyết định số
    decision_no;Số QĐ
    decision_no;QĐ số
    decision_no;Quyết định công nhận
    decision_no;Số quyết định công nhận
    decision_no;Số, ngày quyết định
    decision_no;Quyết định công nhận OCOP
    decision_no;Decision
    decision_no;Decision number
    decision_no;Decision no.
    decision_no;Số quyết định công nhận OCOP
    decision_no;Văn bản công nhận
    decision_no;Số và ngày quyết định
    decision_no;QĐ công nhận
    decision_no;Căn cứ
    decision_no;QĐ
    decision_date;Ngày quyết định
    decision_date;Ngày QĐ
    decision_date;Ngày ban hành
    decision_date;Ngày ký
    decision_date;Ngày ký quyết định
    decision_date;Ngày công nhận
    decision_date;Decision date
    decision_date;Ngày ban hành quyết định
    decision_date;Thời gian công nhận
    decision_issuer;Cơ quan ban hành
    decision_issuer;Cơ quan cấp
    decision_issuer;Cơ quan công nhận
    decision_issuer;Cơ quan quyết định
    decision_issuer;Nơi cấp
    decision_issuer;Đơn vị cấp
    decision_issuer;Issuer
    decision_issuer;Decision issuer
    decision_issuer;Cấp công nhận
    decision_issuer;Cơ quan ban hành quyết định
    decision_issuer;Issued by
    decision_issuer;Nơi ban hành
    decision_issuer;Nơi ban hành quyết định
    decision_issuer;Nơi ra quyết định
    decision_issuer;Nơi công nhận
    decision_issuer;Đơn vị ban hành
    decision_issuer;Đơn vị công nhận
    decision_issuer;Cơ quan ban hành QĐ
    certificate_no;Số giấy chứng nhận
    certificate_no;Số GCN
    certificate_no;Số chứng nhận
    certificate_no;Certificate number
    certificate_no;Certificate no.
    certificate_no;Mã số giấy chứng nhận
    certificate_date;Ngày cấp
    certificate_date;Ngày chứng nhận
    certificate_date;Ngày cấp giấy chứng nhận
    certificate_date;Ngày cấp GCN
    certificate_date;Certificate date
    certificate_expiry;Ngày hết hiệu lực
    certificate_expiry;Hết hiệu lực
    certificate_expiry;Hiệu lực đến
    certificate_expiry;Hiệu lực đến ngày
    certificate_expiry;Có giá trị đến
    certificate_expiry;Giá trị đến ngày
    certificate_expiry;Giá trị đến
    certificate_expiry;Thời hạn chứng nhận
    certificate_expiry;Hạn chứng nhận
    certificate_expiry;Ngày hết hạn chứng nhận
    certificate_expiry;Ngày hết hạn giấy chứng nhận
    certificate_expiry;Certificate expiry
    certificate_expiry;Valid until
    certificate_expiry;Thời hạn hiệu lực
    certificate_expiry;Ngày hết hạn OCOP
    standard;Tiêu chuẩn chất lượng
    standard;Chứng nhận khác
    standard;Tiêu chuẩn áp dụng
    standard;Chứng chỉ
    standard;Chứng nhận chất lượng
    standard;Các chứng nhận
    standard;Giấy chứng nhận khác
    standard;Standard
    standard;Standards
    standard;Certifications
    standard;Certificates
    standard;Quy trình sản xuất theo tiêu chuẩn
    standard;Tiêu chuẩn, chứng nhận
    standard;VietGAP
    standard_cert_no;Số chứng nhận VietGAP
    standard_cert_no;Số giấy VietGAP
    standard_cert_no;Mã số VietGAP
    standard_cert_no;Số GCN VietGAP
    standard_cert_no;Standard certificate no.
    producer_name;Đơn vị sản xuất
    producer_name;Tên đơn vị sản xuất
    producer_name;Cơ sở
    producer_name;Tên cơ sở
    producer_name;Doanh nghiệp
    producer_name;Tên hợp tác xã
    producer_name;Tên HTX
    producer_name;HTX
    producer_name;Chủ thể sản xuất
    producer_name;Tên chủ thể OCOP
    producer_name;Chủ thể sản phẩm
    producer_name;Nhà cung cấp
    producer_name;Tên nhà cung cấp
    producer_name;NCC
    producer_name;NSX
    producer_name;Nhà vườn
    producer_name;Hộ sản xuất
    producer_name;Tên hộ
    producer_name;Producer name
    producer_name;Supplier
    producer_name;Manufacturer
    producer_name;Đơn vị
    producer_name;Tên đơn vị sx
    producer_name;Đơn vị cung cấp
    producer_name;Công ty
    producer_name;Nông hộ
    producer_name;Chủ hộ
    producer_name;Tên cơ sở/HTX
    producer_name;Tên cơ sở, doanh nghiệp
    producer_name;Hộ/HTX
    producer_name;Tên HTX/THT
    producer_name;HTX/THT
    producer_name;Hộ gia đình
    producer_name;Người sản xuất
    producer_name;Chủ sản phẩm
    producer_name;Tên chủ thể sản xuất
    producer_kind;Loại hình
    producer_kind;Loại hình chủ thể
    producer_kind;Loại hình sản xuất
    producer_kind;Loại hình kinh tế
    producer_kind;Loại chủ thể
    producer_kind;Producer kind
    producer_kind;Producer type
    producer_kind;Loại hình tổ chức
    producer_kind;Loại hình doanh nghiệp
    tax_id;MST
    tax_id;Mã số thuế/CCCD
    tax_id;Mã số doanh nghiệp
    tax_id;Mã số DN
    tax_id;Mã số HTX
    tax_id;Tax ID
    tax_id;MST/CCCD
    tax_id;Mã số thuế (MST)
    tax_id;Tax number
    representative;Đại diện
    representative;Họ tên người đại diện
    representative;Người đại diện pháp luật
    representative;Giám đốc
    representative;Chủ cơ sở
    representative;Representative
    representative;Họ và tên người đại diện
    representative;Người liên hệ
    representative;Tên người đại diện
    representative;Contact person
    phone;ĐT
    phone;Số ĐT
    phone;Điện thoại liên hệ
    phone;Số điện thoại liên hệ
    phone;Điện thoại di động
    phone;Di động
    phone;Zalo
    phone;Phone
    phone;Phone number
    phone;Tel
    phone;Telephone
    phone;Mobile
    phone;Số Zalo
    phone;Liên lạc
    phone;SĐT liên hệ
    phone;ĐTDĐ
    email;Thư điện tử
    email;Địa chỉ email
    email;Email address
    email;Hộp thư
    website;Trang web
    website;Web
    website;Trang thông tin
    website;Fanpage
    website;Link website
    address;Địa chỉ sản xuất
    address;Địa chỉ cơ sở
    address;Địa chỉ trụ sở
    address;Địa chỉ chủ thể
    address;Nơi sản xuất
    address;Address
    address;ĐC
    address;Địa chỉ cơ sở sản xuất
    address;Trụ sở
    address;Địa điểm sản xuất
    address;Địa chỉ nhà vườn
    address;Địa điểm
    province;Tỉnh thành
    province;Tên tỉnh/thành phố
    province;Province
    province;TP/Tỉnh
    province;Thành phố
    district;Huyện/Thị xã
    district;Huyện, thị xã, thành phố
    district;District
    district;Tên quận/huyện
    district;Huyện/Quận
    district;Huyện/TX/TP
    commune;Phường/Xã
    commune;Xã/Phường/Thị trấn
    commune;Tên xã/phường
    commune;Phường
    commune;Commune
    commune;Ward
    commune;Đơn vị xã
    commune;Xã/TT
    commune;Xã/phường/đặc khu
    province_code;Mã tỉnh/thành phố
    province_code;Mã tỉnh thành
    district_code;Mã quận/huyện
    district_code;District code
    commune_code;Mã xã/phường
    commune_code;Mã phường/xã
    commune_code;Commune code
    origin;Nơi xuất xứ
    origin;Xuất xứ hàng hóa
    origin;Nguồn gốc xuất xứ
    origin;Place of origin
    price;Giá bán
    price;Giá cả
    price;Giá sản phẩm
    price;Giá niêm yết
    price;Giá tiền
    price;Đơn giá bán
    price;Giá hiện tại
    price;Giá bán hiện tại
    price;Giá bán dự kiến
    price;Giá lẻ
    price;Retail price
    price;Unit price
    price;Giá tham khảo
    price;Giá bán tham khảo
    price;Giá bán tại vườn
    price;Giá tại vườn
    price;Giá bán ra
    price;Giá thành
    price;Giá bán lẻ đề xuất
    price;Giá thị trường
    price;Giá khuyến mãi
    price;Giá bán trên sàn
    price;Price VND
    wholesale_price;Giá sỉ
    wholesale_price;Giá bán sỉ
    wholesale_price;Giá buôn
    wholesale_price;Giá bán buôn
    wholesale_price;Wholesale price
    wholesale_price;Wholesale
    unit;Đơn vị bán
    unit;ĐV tính
    unit;Đvt bán
    unit;Unit
    unit;UoM
    unit;Unit of measure
    unit;Đ/vị tính
    unit;Đơn vị tính giá
    pack_size;Khối lượng
    pack_size;Khối lượng tịnh
    pack_size;Trọng lượng
    pack_size;Trọng lượng tịnh
    pack_size;Thể tích
    pack_size;Dung tích
    pack_size;Định lượng
    pack_size;Quy cách sản phẩm
    pack_size;Quy cách (khối lượng)
    pack_size;Net weight
    pack_size;Weight
    pack_size;Pack size
    pack_size;Size
    pack_size;Net content
    pack_size;Thể tích thực
    pack_size;Khối lượng/thể tích
    pack_size;Khối lượng tịnh/thể tích thực
    pack_size;Volume
    pack_size;KLT
    pack_size;TL
    packaging;Bao bì
    packaging;Đóng gói
    packaging;Hình thức đóng gói
    packaging;Packaging
    packaging;Loại bao bì
    packaging;Kiểu đóng gói
    packaging;Kiểu bao bì
    stock_quantity;Tồn kho
    stock_quantity;Số lượng tồn
    stock_quantity;Tồn
    stock_quantity;SL
    stock_quantity;Kho
    stock_quantity;Số lượng tồn kho
    stock_quantity;Stock
    stock_quantity;Quantity
    stock_quantity;Qty
    stock_quantity;Số lượng còn
    stock_quantity;Sản lượng hiện có
    stock_quantity;Inventory
    stock_quantity;Số lượng trong kho
    gtin;Mã vạch
    gtin;Barcode
    gtin;GTIN
    gtin;EAN
    gtin;EAN13
    gtin;UPC
    gtin;Mã số mã vạch
    gtin;Mã vạch sản phẩm
    gtin;Số mã vạch
    gtin;MSMV
    gtin;GTIN-13
    gtin;Mã vạch (GTIN)
    gtin;Mã GTIN
    short_description;Mô tả ngắn
    short_description;Giới thiệu ngắn
    short_description;Tóm tắt
    short_description;Summary
    short_description;Mô tả tóm tắt
    description;Mô tả chi tiết
    description;Giới thiệu
    description;Giới thiệu sản phẩm
    description;Đặc điểm
    description;Chi tiết sản phẩm
    description;Nội dung
    description;Details
    description;Thông tin chi tiết
    description;Đặc điểm sản phẩm
    description;Long description
    description;Mô tả đầy đủ
    ingredients;Thành phần, nguyên liệu
    ingredients;Nguyên liệu chính
    ingredients;Ingredients
    ingredients;Thành phần chính
    ingredients;Thành phần cấu tạo
    ingredients;Nguyên liệu, thành phần
    usage;Hướng dẫn sử dụng
    usage;Cách dùng
    usage;Cách sử dụng
    usage;Usage
    usage;HD sử dụng
    usage;Công dụng, cách dùng
    usage;Hướng dẫn dùng
    usage;How to use
    usage;Directions
    usage;Instructions
    storage;Bảo quản
    storage;Cách bảo quản
    storage;Điều kiện bảo quản
    storage;Hướng dẫn bảo quản
    storage;Storage
    storage;Storage conditions
    storage;HD bảo quản
    shelf_life;Thời hạn sử dụng
    shelf_life;HSD
    shelf_life;Thời gian sử dụng
    shelf_life;Thời gian bảo quản
    shelf_life;Shelf life
    shelf_life;Hạn dùng
    shelf_life;Thời hạn bảo quản
    shelf_life;Hạn sử dụng (tháng)
    expiry_date;Ngày hết hạn sử dụng
    expiry_date;Ngày hết hạn
    expiry_date;Expiry date
    expiry_date;Hết hạn
    expiry_date;Best before
    expiry_date;Sử dụng đến ngày
    production_date;NSX ngày
    production_date;Production date
    production_date;Ngày SX
    warnings;Cảnh báo
    warnings;Khuyến cáo
    warnings;Lưu ý
    warnings;Warnings
    warnings;Warning
    warnings;Thông tin cảnh báo
    warnings;Lưu ý khi sử dụng
    warnings;Cảnh báo an toàn
    warnings;Chú ý
    season;Mùa vụ
    season;Thời vụ
    season;Vụ
    season;Mùa
    season;Season
    season;Thời gian thu hoạch
    season;Mùa thu hoạch
    season;Vụ mùa
    season;Thời điểm thu hoạch
    season;Harvest season
    season;Thời gian cung ứng
    growing_area_code;Mã số vùng trồng
    growing_area_code;MSVT
    growing_area_code;Growing area code
    growing_area_code;PUC
    growing_area_code;Mã vùng sản xuất
    growing_area_code;Mã số vùng trồng (MSVT)
    packing_house_code;Mã số cơ sở đóng gói
    packing_house_code;Mã cơ sở đóng gói
    packing_house_code;Mã CSĐG
    packing_house_code;Packing house code
    packing_house_code;PHC
    lot_no;Lô
    lot_no;Lô sản xuất
    lot_no;Lot
    lot_no;Lot number
    lot_no;Batch
    image;Hình
    image;Hình ảnh sản phẩm
    image;Ảnh sản phẩm
    image;Ảnh đại diện
    image;Link ảnh
    image;Link hình ảnh
    image;Hình ảnh đại diện
    image;Image
    image;Images
    image;Photo
    image;Picture
    image;Ảnh bìa
    image;URL hình ảnh
    image;Hình đại diện
    image;Đường dẫn ảnh
    image;Tên file ảnh
    image;Tên tệp ảnh
    image;Cover image
    image_extra;Ảnh phụ
    image_extra;Hình ảnh khác
    image_extra;Ảnh khác
    image;Ảnh chính
    image_extra;Extra images
    image_extra;Hình ảnh phụ
    image_extra;Ảnh chi tiết
    image_extra;Album ảnh
    image_extra;Thư viện ảnh
    image_extra;Gallery
    product_url;Link sản phẩm
    product_url;Đường dẫn
    product_url;Link
    product_url;URL
    product_url;Link bán hàng
    product_url;Đường link
    product_url;Link sàn
    product_url;Đường dẫn sản phẩm
    note;Chú thích
    note;Note
    note;Notes
    note;Remarks
    note;Ghi chú thêm
    note;Ghi chú khác
    note;Comment
    row_no;Số thứ tự
    row_no;TT
    row_no;No.
    row_no;Index
    row_no;Thứ tự
    """#
}
