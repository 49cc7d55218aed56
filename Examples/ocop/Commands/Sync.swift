import ArgumentParser

/// Keeps channels in step with the lists.
struct Sync: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Đồng bộ danh sách với các kênh bán: xem trước, làm, xác nhận.",
    discussion: """
      Các kênh được khai trong ocop.json. Tệp này không chứa khóa hay mật khẩu:

        {"version": 1, "state": "trang-thai.sqlite", "catalog": ["danh-sach.xlsx"],
         "channels": {
           "voso": {"profile": "voso", "connector": "file-drop", "folder": "voso"},
           "shop": {"profile": "woocommerce", "connector": "woocommerce",
                    "url": "https://cua-hang.vn",
                    "credentials": {"file": "khoa-shop.txt"},
                    "certificates": "ca.pem", "side": "ours",
                    "limits": {"requestsPerSecond": 2, "batch": 50, "concurrency": 2}}}}

      file-drop ghi tệp để người bán tự tải lên; woocommerce làm thẳng trên cửa hàng WooCommerce.
      Khóa của cửa hàng (REST API, quyền đọc và ghi) nằm trong một tệp hai dòng, dòng đầu là khóa \
      (ck_…), dòng sau là bí mật (cs_…), chỉ chủ tệp đọc được: chmod 600 khoa-shop.txt. Không khai \
      “credentials” thì dùng hai biến môi trường OCOP_WOOCOMMERCE_KEY và OCOP_WOOCOMMERCE_SECRET.
      “certificates” chỉ cần khi cửa hàng dùng chứng thư riêng. “side” nói bên nào được giữ khi cùng \
      một ô bị sửa ở cả hai nơi: ours (danh sách), theirs (cửa hàng), ask (hỏi người, mặc định).

      Thường dùng:
        ocop sync plan danh-sach.xlsx --channel shop      xem trước, chưa làm gì
        ocop sync apply danh-sach.xlsx --channel shop     làm theo kế hoạch
        ocop sync adopt tep-tu-kenh.xlsx --channel voso   đọc tệp kênh trả về
        ocop sync status                                  tình hình các kênh
        ocop sync log --sku OCOP-001                      lịch sử một mặt hàng
      """,
    subcommands: [
      SyncPlanning.self, SyncApplying.self, SyncStatus.self, SyncLog.self, SyncAdopting.self,
    ])
}
