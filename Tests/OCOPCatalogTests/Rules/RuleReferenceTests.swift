import FoundationEssentials
import OCOPCatalog
import Testing

@Suite struct RuleReferenceTests {
  @Test(arguments: [(Language.english, "Rules.md"), (Language.vietnamese, "QuyTac.md")])
  func `the reference page shows the rules as they are`(_ language: Language, _ name: String) throws
  {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Sources/OCOPCatalog/OCOPCatalog.docc")
    let file = folder.appending(path: name)
    let page = RuleReference.markdown(language)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
      Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS")
      return
    }
    let committed = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(committed == page, "\(name) is stale; run the tests with RECORD_SNAPSHOTS=1")
  }

  @Test func `the page names every rule once as a heading`() {
    let page = RuleReference.markdown(.english)
    for info in RuleSet.standard.infos {
      #expect(page.split(separator: "\n").count { $0 == "## \(info.id)" } == 1)
    }
  }
}
