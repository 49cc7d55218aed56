import OCOPCatalog
import Testing

@Suite struct RuleWordingTests {
  @Test func `rule names are unique and in kebab case`() {
    let names = RuleSet.standard.infos.map(\.id.name)
    #expect(Set(names).count == names.count)
    for name in names {
      #expect(name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(name)")
      #expect(!name.hasPrefix("-") && !name.hasSuffix("-"))
    }
  }

  @Test func `there are at least sixty rules`() {
    #expect(RuleSet.standard.infos.count >= 60)
  }

  @Test(arguments: RuleCase.all)
  func `both languages have the same holes and no empty text`(_ rule: RuleCase) {
    let info = rule.info
    for (key, text) in info.messages {
      #expect(Set(text.holes(in: .vietnamese)) == Set(text.holes(in: .english)), "\(key)")
      #expect(key == info.id.name || key.hasPrefix(info.id.name + "."))
    }
    for text in [info.title, info.explanation] + info.messages.values {
      #expect(!text.vi.isEmpty && !text.en.isEmpty && text.vi != text.en)
      #expect(text.holes(in: .vietnamese).isEmpty || info.messages.values.contains(text))
    }
    for text in [info.source, info.goodExample, info.badExample] { #expect(!text.isEmpty) }
    #expect(info.title.vi.count <= 60 && info.messages.values.allSatisfy { $0.vi.count <= 140 })
  }

  @Test func `an unknown key keeps its values`() {
    let message = Finding.Message("not-a-rule", ["b": "2", "a": "1"])
    #expect(MessageCatalog.standard.text(of: message, in: .english) == "not-a-rule (a: 1, b: 2)")
    #expect(MessageCatalog.standard.text(of: .init("bare"), in: .vietnamese) == "bare")
  }

  @Test func `names of columns are written in the reader's language`() {
    var catalog = MessageCatalog()
    catalog.add([
      RuleInfo(
        id: "own-rule", severity: .note, title: LocalizedText(vi: "a", en: "b"),
        message: LocalizedText(vi: "Thiếu {fields}", en: "Missing {fields}"),
        explanation: LocalizedText(vi: "a", en: "b"), source: "test", goodExample: "-",
        badExample: "-")
    ])
    let message = Finding.Message("own-rule", ["fields": "storage,shelf_life"])
    #expect(catalog.text(of: message, in: .vietnamese) == "Thiếu bảo quản, hạn sử dụng")
    #expect(catalog.text(of: message, in: .english) == "Missing storage, shelf life")
    #expect(catalog.info(of: "own-rule")?.severity == .note)
    #expect(catalog.info(of: "price-missing") == nil)
  }

  @Test(arguments: ProductField.allCases)
  func `every field has a title in both languages`(_ field: ProductField) {
    #expect(!field.title.vi.isEmpty && !field.title.en.isEmpty)
  }
}
