import Foundation
import Marketplaces
import OCOPCatalog
import Testing

@Suite struct ProfileTests {
  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Marketplaces")

  @Test func `every profile of the library can be read and has no fault`() throws {
    let store = try ProfileStore.load()
    let names = Set(store.profiles.map(\.id))
    #expect(names.isSuperset(of: ["voso", "postmart", "generic-csv", "google-merchant"]))
    for profile in store.profiles { #expect(profile.lint().isEmpty, "\(profile.lint())") }
  }

  @Test func `a profile answers to its other names`() throws {
    let store = try ProfileStore.load()
    let day = try #require(Samples.today)
    #expect(try store.profile("buudien", asOf: day).id == "postmart")
    #expect(throws: ProfileError.self) { try store.profile("no-such-shop", asOf: day) }
  }

  @Test func `the newest revision that has begun is used`() throws {
    let store = try ProfileStore.load()
    let day = try #require(Samples.today)
    var older = try store.profile("postmart", asOf: day)
    var newer = older
    older.revision = try #require(Samples.day(2024, 1, 1))
    newer.revision = try #require(Samples.day(2027, 1, 1))
    let dated = ProfileStore(profiles: [newer, older])
    #expect(try dated.profile("postmart", asOf: day) == older)
    let later = try #require(Samples.day(2027, 6, 1))
    #expect(try dated.profile("postmart", asOf: later) == newer)
  }

  @Test func `a user's profile replaces the library's`() throws {
    let folder = try Scratch()
    let path = Self.sources.appending(path: "Profiles/voso.json")
    let text = try String(contentsOf: path, encoding: .utf8)
      .replacingOccurrences(of: "\"Vo So\"", with: "\"Mine\"")
    try folder.write(text, to: "voso.json")
    let store = try ProfileStore.load(userFolder: folder.path)
    let day = try #require(Samples.today)
    #expect(try store.profile("voso", asOf: day).name.en == "Mine")
    #expect(store.profiles.filter { $0.id == "voso" }.count == 1)
  }

  @Test func `lint names what is wrong`() throws {
    let store = try ProfileStore.load()
    var profile = try store.profile("voso", asOf: try #require(Samples.today))
    profile.title.template = "{nmae}"
    profile.notice = nil
    profile.fields[0].minLength = 9
    profile.fields[0].maxLength = 3
    #expect(profile.lint().count == 3)
  }

  @Test(.enabled(if: Python.has("jsonschema"), "jsonschema is not installed"))
  func `every profile fits the published schema`() throws {
    let script = """
      import json, sys, pathlib, jsonschema
      root = pathlib.Path(sys.argv[1])
      schema = json.loads((root / "Schema/profile-1.schema.json").read_text())
      for path in sorted((root / "Profiles").glob("*.json")):
          jsonschema.validate(json.loads(path.read_text()), schema)
      print("OK")
      """
    let output = try Python.run(script, [Self.sources.path(percentEncoded: false)])
    #expect(output == "OK")
  }
}
