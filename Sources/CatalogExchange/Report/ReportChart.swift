internal import OCOPCatalog

/// Small charts drawn into the page: no script, no picture files.
enum ReportChart {
  /// A part of a bar.
  struct Part {
    var label: String
    var count: Int
    var color: String
  }

  static let error = "#a61b29"
  static let warning = "#d99000"
  static let note = "#4a86c5"
  static let good = "#2f8f4e"
  static let rest = "#c3cbd6"
  static let brand = "#34558b"

  /// A bar of parts with a legend below.
  static func stack(_ caption: String, _ parts: [Part], to html: inout HTMLBuilder) {
    html.element("figure") { html in
      html.element("figcaption", text: caption)
      let words = parts.map { "\($0.label): \(Dong.grouped(Int64($0.count)))" }
      bar(parts, height: 26, label: caption + ". " + words.joined(separator: ", "), to: &html)
      html.element("ul", ["class": "legend"]) { html in
        for (part, text) in zip(parts, words) {
          html.element("li") { html in
            html.element("svg", ["viewBox": "0 0 10 10", "aria-hidden": "true"]) { html in
              rectangle(x: 0, width: 10, height: 10, color: part.color, to: &html)
            }
            html.text(text)
          }
        }
      }
    }
  }

  /// Bars one below the other, each as long as its number.
  static func bars(
    _ caption: String, _ parts: [Part], to html: inout HTMLBuilder
  ) {
    let most = max(parts.map(\.count).max() ?? 1, 1)
    html.element("figure") { html in
      html.element("figcaption", text: caption)
      html.element("ul", ["class": "bars"]) { html in
        for part in parts {
          html.element("li") { html in
            html.element("span", text: part.label)
            html.element("b", text: Dong.grouped(Int64(part.count)))
            html.element(
              "svg",
              [
                "viewBox": "0 0 1000 24", "preserveAspectRatio": "none", "aria-hidden": "true",
                "height": "8",
              ]
            ) { html in
              rectangle(x: 0, width: 1_000, height: 24, color: "#e8ecf1", to: &html)
              rectangle(
                x: 0, width: max(part.count * 1_000 / most, part.count > 0 ? 8 : 0), height: 24,
                color: part.color, to: &html)
            }
          }
        }
      }
    }
  }

  /// One bar made of parts.
  static func bar(_ parts: [Part], height: Int, label: String, to html: inout HTMLBuilder) {
    let total = max(parts.reduce(0) { $0 + $1.count }, 1)
    html.element(
      "svg",
      [
        "viewBox": "0 0 1000 \(height * 2)", "preserveAspectRatio": "none", "role": "img",
        "aria-label": label, "height": "\(height)",
      ]
    ) { html in
      rectangle(x: 0, width: 1_000, height: height * 2, color: rest, to: &html)
      var before = 0
      for part in parts where part.count > 0 {
        let start = before * 1_000 / total
        before += part.count
        rectangle(
          x: start, width: before * 1_000 / total - start, height: height * 2, color: part.color,
          to: &html)
      }
    }
  }

  private static func rectangle(
    x: Int, width: Int, height: Int, color: String, to html: inout HTMLBuilder
  ) {
    html.element(
      "rect",
      ["x": "\(x)", "y": "0", "width": "\(width)", "height": "\(height)", "fill": color]
    ) { _ in }
  }
}
