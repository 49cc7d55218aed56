import ArgumentParser

/// Keeps channels in step with the lists.
struct Sync: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Đồng bộ danh sách với các kênh bán: xem trước, làm, xác nhận.",
    discussion: """
      Các kênh được khai trong ocop.json (kênh, profile, connector, giới hạn; không ghi mật khẩu).
      Thường dùng:
        ocop sync plan danh-sach.xlsx --channel voso      xem trước, chưa làm gì
        ocop sync apply danh-sach.xlsx --channel voso     làm theo kế hoạch
        ocop sync adopt tep-tu-kenh.xlsx --channel voso   đọc tệp kênh trả về
        ocop sync status                                  tình hình các kênh
        ocop sync log --sku OCOP-001                      lịch sử một mặt hàng
      """,
    subcommands: [
      SyncPlanning.self, SyncApplying.self, SyncStatus.self, SyncLog.self, SyncAdopting.self,
    ])
}
