import FoundationEssentials
public import OCOPCatalog

/// Reads catalogue files: JSON documents and NDJSON streams.
public struct CatalogReader: Sendable {
  public init() {}

  /// Returns the products of a catalogue file's bytes, with their sources when the file names them.
  ///
  /// The two layouts are told apart by the content. Members that are not known are passed over.
  ///
  /// - Throws: ``CatalogFormatError``.
  public func products(
    in bytes: [UInt8], file: String
  ) throws(CatalogFormatError) -> [Sourced<Product>] {
    var products: [Sourced<Product>] = []
    try forEachProduct(in: bytes, file: file) { products.append($0) }
    return products
  }

  /// Calls a closure with each product of a catalogue file's bytes.
  ///
  /// The products of an NDJSON stream are read one by one, so that they need not be held together;
  /// those before a broken line have been passed on when it throws.
  ///
  /// - Throws: ``CatalogFormatError``.
  public func forEachProduct(
    in bytes: [UInt8], file: String, _ body: (Sourced<Product>) -> Void
  ) throws(CatalogFormatError) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let firstLine = text.prefix { $0 != UInt8(ascii: "\n") }
    // In NDJSON the first line is a whole document; an indented document's first line is not.
    if let head = try? JSONDecoder().decode(Head.self, from: Data(firstLine)), head.products == nil
    {
      try check(head)
      return try forEachLine(of: text.dropFirst(firstLine.count), file: file, body)
    }
    let head = try decode(Head.self, from: text, line: nil)
    try check(head)
    guard let records = head.products else {
      throw CatalogFormatError(.notACatalog, detail: "products")
    }
    var tables = Tables(file: file)
    // A document is good or bad as a whole: nothing is passed on before all of it is read.
    var products: [Sourced<Product>] = []
    products.reserveCapacity(records.count)
    for (index, record) in records.enumerated() {
      products.append(tables.sourced(try record.product(), record.source, row: index + 1))
    }
    products.forEach(body)
  }

  private struct Head: Decodable {
    var format: String?
    var version: Int?
    var products: [ProductRecord]?
  }

  private func check(_ head: Head) throws(CatalogFormatError) {
    guard head.format == CatalogFormat.name, let version = head.version, version >= 1 else {
      throw CatalogFormatError(.notACatalog, detail: "format")
    }
    guard version <= CatalogFormat.version else {
      throw CatalogFormatError(.newerVersion, detail: String(version))
    }
  }

  private func forEachLine(
    of text: ArraySlice<UInt8>, file: String, _ body: (Sourced<Product>) -> Void
  ) throws(CatalogFormatError) {
    var tables = Tables(file: file)
    var rest = text
    var number = 0
    while !rest.isEmpty {
      let line = rest.prefix { $0 != UInt8(ascii: "\n") }
      rest = rest[line.endIndex...].dropFirst()
      number += 1
      guard line.contains(where: { $0 != UInt8(ascii: "\r") && $0 != UInt8(ascii: " ") }) else {
        continue
      }
      let record = try decode(ProductRecord.self, from: line, line: number)
      do throws(CatalogFormatError) {
        body(tables.sourced(try record.product(), record.source, row: number))
      } catch {
        throw CatalogFormatError(error.code, detail: error.detail, line: number)
      }
    }
  }

  private func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: ArraySlice<UInt8>, line: Int?
  ) throws(CatalogFormatError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch DecodingError.keyNotFound(let key, _) {
      throw CatalogFormatError(.invalidValue, detail: key.stringValue, line: line)
    } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context)
    {
      let member = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw CatalogFormatError(.invalidValue, detail: member, line: line)
    } catch {
      throw CatalogFormatError(.notJSON, line: line)
    }
  }

  /// One shared table for every file and sheet that products came from.
  private struct Tables {
    var file: String
    var known: [String: SourceTable] = [:]

    mutating func sourced(
      _ product: Product, _ source: ProductRecord.SourceRecord?, row: Int
    ) -> Sourced<Product> {
      let name = source?.file ?? file
      let key = "\(name)\u{0}\(source?.sheet ?? "")\u{0}\(source?.contributor ?? "")"
      let table =
        known[key]
        ?? SourceTable(file: name, sheet: source?.sheet, contributor: source?.contributor)
      known[key] = table
      return Sourced(product, table: table, row: source?.row ?? row)
    }
  }
}
