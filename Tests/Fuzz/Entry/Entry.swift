import CatalogTesting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What libFuzzer calls with every input. `OCOP_FUZZ` names the format, as the seeds' folder does.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  do {
    try HostileInput.check(bytes, as: Format.kind)
  } catch {
    // A broken law is a finding like a trap.
    fatalError("\(error)")
  }
  return 0
}

enum Format {
  static let kind: HostileInput.Kind = {
    let name = getenv("OCOP_FUZZ").map { String(cString: $0) } ?? "xlsx"
    guard let kind = HostileInput.Kind(rawValue: name) else { fatalError("no format \(name)") }
    return kind
  }()
}
