/// Finds the size of a HEIC picture among the boxes of its file.
enum HEICHeader {
  private static let brands = ["heic", "heix", "hevc", "heim", "heis", "mif1", "msf1"]

  static func read(_ reader: ByteView) -> ImageHeader? {
    guard brands.contains(where: { reader.matches($0, at: 8) }) else { return nil }
    // Thumbnails and tiles have sizes of their own (`ispe`): the largest is the picture's.
    var best: ImageHeader?
    var index = 12
    while index + 20 <= reader.count {
      if reader.matches("ispe", at: index), let width = reader.big32(index + 8),
        let height = reader.big32(index + 12),
        let header = ImageHeader.make(.heic, width, height),
        width * height > (best?.width ?? 0) * (best?.height ?? 0)
      {
        best = header
      }
      index += 1
    }
    return best
  }
}
