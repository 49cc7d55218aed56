internal import OCOPCatalog

/// How ready the products are for each marketplace, and the cheapest next step.
struct ReportChannelSection {
  let channels: [ReportChannel]
  let words: FindingWords

  func write(to html: inout HTMLBuilder) {
    guard !channels.isEmpty else { return }
    html.element("section", ["id": "channels", "aria-labelledby": "channels-title"]) { html in
      html.element(
        "h2", ["id": "channels-title"],
        text: words.text("Sẵn sàng cho từng kênh bán", "Ready for each channel"))
      html.element("div", ["class": "channels"]) { html in
        for channel in channels { write(channel, to: &html) }
      }
    }
  }

  private func write(_ channel: ReportChannel, to html: inout HTMLBuilder) {
    let ready = Dong.grouped(Int64(channel.ready))
    let all = Dong.grouped(Int64(channel.products))
    let sentence = words.text(
      "\(ready) trong \(all) sản phẩm đăng được", "\(ready) of \(all) products can be listed")
    html.element("div", ["class": "channel"]) { html in
      html.element("h3", text: channel.name)
      html.element("p", ["class": "big"], text: sentence)
      ReportChart.bar(
        [
          .init(label: "", count: channel.ready, color: ReportChart.good),
          .init(
            label: "", count: channel.products - channel.ready, color: ReportChart.rest),
        ], height: 12, label: sentence, to: &html)
      html.element(
        "p",
        text: words.text(
          "Thông tin đã điền: \(channel.completeness) %",
          "Fields filled: \(channel.completeness) %"))
      guard !channel.advice.isEmpty else { return }
      html.element("p", text: words.text("Nên làm trước:", "Do first:"))
      html.element("ol") { html in
        for text in channel.advice { html.element("li", text: text) }
      }
    }
  }
}
