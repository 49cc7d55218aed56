public import OCOPCatalog
public import Tabular

/// Writes findings as one JSON document of the form `Schema/findings-1.schema.json`.
public struct FindingsWriter: Sendable {
  /// The value of `format` in every document.
  public static let format = "ocop-findings"
  /// The version that is written.
  public static let version = 1

  public var language: Language
  public var messages: MessageCatalog

  public init(language: Language, messages: MessageCatalog) {
    self.language = language
    self.messages = messages
  }

  /// Writes the document and finishes the sink.
  ///
  /// - Parameters:
  ///   - findings: Findings about the lists themselves.
  ///   - channelFindings: Findings about listings, by the id of the marketplace's profile.
  ///   - products: How many products were read.
  ///   - asOf: The day for which validity was judged.
  ///   - sink: Where the bytes go.
  public func write(
    _ findings: [Finding], channelFindings: [(channel: String, finding: Finding)] = [],
    products: Int, asOf: CalendarDate, to sink: any ByteSink
  ) throws(TabularError) {
    var json = JSONWriter(indented: true)
    json.beginObject()
    json.member("format", Self.format)
    json.member("version", Self.version)
    json.member("asOf", asOf)
    let all = findings + channelFindings.map(\.finding)
    json.key("summary")
    json.beginObject()
    json.member("products", products)
    json.member("errors", all.count { $0.severity == .error })
    json.member("warnings", all.count { $0.severity == .warning })
    json.member("notes", all.count { $0.severity == .note })
    json.endObject()
    json.key("findings")
    json.beginArray()
    for finding in findings {
      write(finding, channel: nil, to: &json)
      try json.drain(into: sink, atLeast: 1 << 16)
    }
    for (channel, finding) in channelFindings {
      write(finding, channel: channel, to: &json)
      try json.drain(into: sink, atLeast: 1 << 16)
    }
    json.endArray()
    json.endObject()
    json.endLine()
    try json.drain(into: sink, atLeast: 0)
    try sink.finish()
  }

  private func write(_ finding: Finding, channel: String?, to json: inout JSONWriter) {
    json.beginObject()
    json.member("rule", finding.rule.name)
    json.member("severity", finding.severity.rawValue)
    json.member("message", messages.text(of: finding.message, in: language))
    json.member("key", finding.message.key)
    json.key("arguments")
    json.beginObject()
    for (name, value) in finding.message.arguments.sorted(by: { $0.key < $1.key }) {
      json.key(name: name)
      json.string(value)
    }
    json.endObject()
    json.member("field", finding.field?.rawValue)
    json.member("sku", finding.sku)
    json.member("product", finding.product)
    json.member("channel", channel)
    json.key("location")
    write(finding.location, to: &json)
    if !finding.fixes.isEmpty {
      json.key("fixes")
      json.beginArray()
      for fix in finding.fixes {
        json.beginObject()
        json.member("safety", fix.safety.rawValue)
        json.member("old", fix.old)
        json.member("new", fix.new)
        json.key("location")
        write(fix.location, to: &json)
        json.endObject()
      }
      json.endArray()
    }
    json.endObject()
  }

  private func write(_ location: SourceLocation, to json: inout JSONWriter) {
    json.beginObject()
    json.member("file", location.file)
    json.member("sheet", location.sheet)
    json.member("row", location.row)
    json.member("column", location.column)
    json.member("cell", location.cell)
    json.member("header", location.header)
    json.endObject()
  }
}
