import Foundation
import OCOPCatalog
import Tabular
import Testing

@testable import CatalogExchange

/// Chromium, when the machine has it.
private enum Browser {
  static let path: String? = [
    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
    "/opt/homebrew/bin/chromium",
  ]
  .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// The page's document after it was loaded.
  static func document(of page: String, in folder: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
      "--user-data-dir=\(folder)/profile", "--dump-dom", "file://\(folder)/\(page)",
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }
}

@Suite(.enabled(if: Browser.path != nil, "needs Chromium"), .timeLimit(.minutes(2)))
struct `The report page in a browser` {
  private static let widths = [360, 768, 1_280]

  private func write(_ name: String, to path: String) throws {
    let catalog = try Sample.catalog(name)
    var content = ReportContent(catalog: catalog, asOf: try Sample.importer().options.asOf)
    content.channels = [
      ReportChannel(
        name: "Vỏ sò", ready: 1, products: 3, completeness: 70,
        advice: ["Điền hình ảnh cho 3 sản phẩm → thêm 2 sản phẩm đăng được"])
    ]
    for file in catalog.report.files {
      content.excerpts += try SheetExcerpt.read(
        path: Sample.path(name), findings: catalog.findings, report: file)
    }
    try HTMLReport(language: .vietnamese, messages: ForeignWorkbook.words).write(
      content, to: try FileSink(path: path))
  }

  @Test func `nothing is wider than a phone, and the page's own script and style are let in`()
    throws
  {
    let folder = try Scratch.folder()
    defer { Scratch.remove(folder) }
    let names = ["01-title-rows.xlsx", "10-ocop-prefixes.csv", "ocop-105.xlsx"]
    var frames = ""
    for (index, name) in names.enumerated() {
      try write(name, to: "\(folder)/\(index).html")
      for width in Self.widths {
        frames +=
          "<iframe src=\"\(index).html\" data-of=\"\(name)\" style=\"width:\(width)px;height:900px;"
          + "border:0\"></iframe>"
      }
    }
    // A frame of the width stands for the phone: its page is laid out as on one.
    let page = """
      <!DOCTYPE html><body>\(frames)<pre id="out"></pre><script>
      addEventListener('load',function(){var lines=[];
      document.querySelectorAll('iframe').forEach(function(f){var d=f.contentDocument,r=d.documentElement;
      var box=d.getElementById('search'),tile=d.querySelector('.tiles li');
      lines.push([f.dataset.of,f.clientWidth,r.scrollWidth>r.clientWidth?'wide '+r.scrollWidth:'fits',
      box.hidden?'no script':'script',f.contentWindow.getComputedStyle(tile).paddingLeft].join('|'));});
      document.getElementById('out').textContent=lines.join('\\n');});
      </script></body>
      """
    try Scratch.write(Array(page.utf8), to: "\(folder)/frames.html")
    let document = try Browser.document(of: "frames.html", in: folder)
    let start = try #require(document.range(of: "<pre id=\"out\">"))
    let end = try #require(document.range(of: "</pre>"))
    let lines = document[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
    let wanted = names.flatMap { name in
      Self.widths.map { "\(name)|\($0)|fits|script|12px" }
    }
    #expect(lines == wanted)
  }
}
