#if canImport(Darwin)
  internal import Foundation
#else
  internal import FoundationEssentials
#endif

/// Finds the folder with the library's own profiles.
enum BuiltInProfiles {
  /// The folder's name as the package manager lays it beside the program.
  private static let bundleNames = [
    "ocop-catalog_Marketplaces.resources", "ocop-catalog_Marketplaces.bundle",
  ]

  /// Returns the folder, or `nil` when the program was moved without it. The package manager's own
  /// accessor would stop the program instead.
  static func folder() -> String? {
    for place in places() {
      for name in bundleNames {
        for inner in ["Profiles", "Contents/Resources/Profiles"] {
          let path = "\(place)/\(name)/\(inner)"
          if FileManager.default.fileExists(atPath: path) { return path }
        }
      }
    }
    return nil
  }

  private static func places() -> [String] {
    #if canImport(Darwin)
      var places = [Bundle.main.bundlePath, Bundle.main.resourcePath ?? ""]
      for bundle in Bundle.allBundles {
        places += [bundle.bundlePath, bundle.resourcePath ?? "", parent(of: bundle.bundlePath)]
      }
      return places
    #else
      let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return program.map { [parent(of: $0)] } ?? []
    #endif
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }
}
