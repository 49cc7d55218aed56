internal import FoundationEssentials
public import OCOPCatalog

/// The profiles a program knows: those of the library, and the user's own.
///
/// A user's profile replaces all built-in revisions with the same id.
public struct ProfileStore: Sendable {
  /// All revisions, by id and then by date.
  public private(set) var profiles: [Profile] = []

  public init(profiles: [Profile]) {
    self.profiles = profiles.sorted { ($0.id, $0.revision) < ($1.id, $1.revision) }
  }

  /// Reads the library's profiles and those in the user's folder, if one is given.
  ///
  /// - Throws: ``ProfileError``.
  public static func load(userFolder: String? = nil) throws(ProfileError) -> ProfileStore {
    guard let folder = BuiltInProfiles.folder() else { throw ProfileError(.builtInsMissing) }
    var profiles = try read(folder: folder)
    if let userFolder {
      let own = try read(folder: userFolder)
      let ids = Set(own.map(\.id))
      profiles = profiles.filter { !ids.contains($0.id) } + own
    }
    return ProfileStore(profiles: profiles)
  }

  /// Returns the revision of a profile that is in force on a day: the newest that has begun, or the
  /// oldest when none has.
  ///
  /// - Throws: ``ProfileError`` with the code `unknown-profile`.
  public func profile(_ name: String, asOf day: CalendarDate) throws(ProfileError) -> Profile {
    let named = profiles.filter { $0.answers(to: name) }
    let begun = named.filter { $0.revision <= day && $0.isEffective(on: day) }
    guard let found = begun.max(by: { $0.revision < $1.revision }) ?? named.first else {
      throw ProfileError(.unknown, detail: name)
    }
    return found
  }

  /// The newest revision of each profile.
  public var newest: [Profile] {
    profiles.indices.filter { index in
      index + 1 == profiles.count || profiles[index + 1].id != profiles[index].id
    }.map { profiles[$0] }
  }

  /// Reads one profile.
  ///
  /// - Throws: ``ProfileError``.
  public static func read(path: String) throws(ProfileError) -> Profile {
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw ProfileError(.unreadable, path: path)
    }
    do {
      return try JSONDecoder().decode(Profile.self, from: data)
    } catch var error as ProfileError {
      error.path = path
      throw error
    } catch {
      throw ProfileError(.malformed, detail: String(describing: error), path: path)
    }
  }

  /// Reads all profiles (`*.json`) of a folder, in the order of their names.
  private static func read(folder: String) throws(ProfileError) -> [Profile] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw ProfileError(.unreadable, path: folder)
    }
    var profiles: [Profile] = []
    for name in names.sorted() where name.hasSuffix(".json") {
      profiles.append(try read(path: folder + "/" + name))
    }
    return profiles
  }
}
