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
    let lines = try run(
      """
      document.querySelectorAll('iframe').forEach(function(f){var d=f.contentDocument,r=d.documentElement;
      var box=d.getElementById('search'),tile=d.querySelector('.tiles li');
      say([f.dataset.of,f.clientWidth,r.scrollWidth>r.clientWidth?'wide '+r.scrollWidth:'fits',
      box.hidden?'no script':'script',f.contentWindow.getComputedStyle(tile).paddingLeft].join('|'));});
      """, over: frames, in: folder)
    let wanted = names.flatMap { name in
      Self.widths.map { "\(name)|\($0)|fits|script|12px" }
    }
    #expect(lines == wanted)
  }

  /// Contrast as WCAG 2.2 counts it (1.4.3: 4.5 to 1, 3 to 1 for large text), and what a keyboard
  /// needs: a way to each control in the order of the page, a name for it, a visible focus.
  @Test func `every text stands out and everything can be reached with a keyboard`() throws {
    let folder = try Scratch.folder()
    defer { Scratch.remove(folder) }
    let names = ["01-title-rows.xlsx", "ocop-105.xlsx"]
    var frames = ""
    for (index, name) in names.enumerated() {
      try write(name, to: "\(folder)/\(index).html")
      frames += "<iframe src=\"\(index).html\" style=\"width:768px;height:900px\"></iframe>"
    }
    let lines = try run(Self.accessibility, over: frames, in: folder)
    let counts = lines.filter { $0.hasPrefix("seen ") }.map {
      $0.split(separator: " ").map(String.init)
    }
    #expect(counts.count == names.count)
    for count in counts {
      #expect((Int(count[1]) ?? 0) > 100, "texts")
      #expect((Int(count[2]) ?? 0) > 10, "controls")
    }
    #expect(lines.filter { !$0.hasPrefix("seen ") } == [])
  }

  /// Says what is wrong in each frame, and at last how many texts and controls were looked at.
  private static let accessibility = """
    function part(c){c/=255;return c<=.04045?c/12.92:Math.pow((c+.055)/1.055,2.4);}
    function colour(text){var m=text.match(/[\\d.]+/g).map(Number);return{l:.2126*part(m[0])
    +.7152*part(m[1])+.0722*part(m[2]),a:m.length>3?m[3]:1};}
    function ratio(a,b){return(Math.max(a,b)+.05)/(Math.min(a,b)+.05);}
    document.querySelectorAll('iframe').forEach(function(f){var d=f.contentDocument,w=f.contentWindow;
    d.querySelectorAll('details').forEach(function(x){x.open=true;});
    var texts=0,level=0;
    d.querySelectorAll('body *').forEach(function(e){
    var own=Array.prototype.some.call(e.childNodes,function(n){
    return n.nodeType===3&&n.textContent.trim();});
    if(!own||!e.getClientRects().length||e.closest('script,style,.skip,.vh'))return;
    texts++;var style=w.getComputedStyle(e),back=e,ground;
    do{ground=colour(w.getComputedStyle(back).backgroundColor);back=back.parentElement;}
    while(ground.a===0&&back);
    if(ground.a===0)ground={l:1,a:1};
    var ink=colour(e.closest('svg')?style.fill:style.color),size=parseFloat(style.fontSize);
    var large=size>=24||(size>=18.66&&style.fontWeight>=700),is=ratio(ink.l,ground.l);
    if(is<(large?3:4.5))say('contrast '+is.toFixed(2)+' '+e.tagName+' '+e.className+' '
    +e.textContent.trim().slice(0,30));});
    d.querySelectorAll('h1,h2,h3,h4,h5,h6').forEach(function(h){var n=+h.tagName[1];
    if(n>level+1)say('heading skips '+h.textContent);level=n;});
    if(d.querySelectorAll('h1').length!==1)say('not one h1');
    if(!d.documentElement.lang)say('no language');
    var controls=Array.prototype.filter.call(d.querySelectorAll(
    'a[href],button,input,select,textarea,summary,[tabindex]'),function(e){
    return e.getClientRects().length&&e.tabIndex>=0;});
    if(!controls[0]||!controls[0].classList.contains('skip'))say('no way past the top');
    controls.forEach(function(e){
    var name=(e.getAttribute('aria-label')||e.textContent||(e.labels&&e.labels.length
    &&e.labels[0].textContent)||'').trim(),by=e.getAttribute('aria-labelledby');
    if(!name&&by)name=d.getElementById(by)?d.getElementById(by).textContent:'';
    if(!name)say('no name '+e.outerHTML.slice(0,80));
    if(e.tabIndex>0)say('out of order '+e.outerHTML.slice(0,80));
    e.focus({focusVisible:true});
    if(d.activeElement!==e)say('no focus '+e.outerHTML.slice(0,80));
    else if(w.getComputedStyle(e).outlineStyle==='none')say('focus unseen '+e.outerHTML.slice(0,80));});
    d.querySelectorAll('.scroll').forEach(function(e){
    if(e.tabIndex<0)say('scrolls without a keyboard');});
    d.querySelectorAll('a[href^="#"]').forEach(function(a){
    if(!d.getElementById(a.getAttribute('href').slice(1)))say('leads nowhere '+a.outerHTML);});
    say('seen '+texts+' '+controls.length);});
    """

  /// Runs a script over some frames once they are loaded and returns what it said, line by line.
  private func run(_ script: String, over frames: String, in folder: String) throws -> [String] {
    let page = """
      <!DOCTYPE html><body>\(frames)<pre id="out"></pre><script>
      addEventListener('load',function(){var lines=[];function say(line){
      lines.push(line.replace(/\\s+/g,' '));}
      try{\(script)}catch(error){say('error '+error);}
      document.getElementById('out').textContent=lines.join('\\n');});
      </script></body>
      """
    try Scratch.write(Array(page.utf8), to: "\(folder)/frames.html")
    let document = try Browser.document(of: "frames.html", in: folder)
    let start = try #require(document.range(of: "<pre id=\"out\">"))
    let end = try #require(document.range(of: "</pre>"))
    return document[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
  }
}
