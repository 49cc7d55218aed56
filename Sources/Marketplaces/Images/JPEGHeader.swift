/// Finds size and orientation among the segments of a JPEG file.
enum JPEGHeader {
  static func read(_ reader: ByteView) -> ImageHeader? {
    var index = 2
    var orientation = 1
    while let mark = reader.byte(index), mark == 0xFF, let kind = reader.byte(index + 1) {
      // Fill bytes may stand before a marker.
      if kind == 0xFF {
        index += 1
        continue
      }
      guard let length = reader.big16(index + 2), length >= 2 else { return nil }
      // SOF0 to SOF15 but DHT, JPG and DAC hold the size.
      if (0xC0...0xCF).contains(kind), kind != 0xC4, kind != 0xC8, kind != 0xCC {
        guard let height = reader.big16(index + 5), let width = reader.big16(index + 7) else {
          return nil
        }
        var header = ImageHeader.make(.jpeg, width, height)
        header?.orientation = orientation
        return header
      }
      if kind == 0xE1, reader.matches("Exif", at: index + 4) {
        orientation = exifOrientation(reader, tiff: index + 10) ?? 1
      }
      index += 2 + length
    }
    return nil
  }

  private static func exifOrientation(_ reader: ByteView, tiff: Int) -> Int? {
    let isLittle = reader.matches("II", at: tiff)
    guard isLittle || reader.matches("MM", at: tiff) else { return nil }
    func short(_ index: Int) -> Int? { isLittle ? reader.little16(index) : reader.big16(index) }
    func long(_ index: Int) -> Int? { isLittle ? reader.little32(index) : reader.big32(index) }
    guard let offset = long(tiff + 4), let count = short(tiff + offset) else { return nil }
    for entry in 0..<min(count, 100) {
      let place = tiff + offset + 2 + entry * 12
      guard short(place) == 0x0112 else { continue }
      return short(place + 8).flatMap { (1...8).contains($0) ? $0 : nil }
    }
    return nil
  }
}
