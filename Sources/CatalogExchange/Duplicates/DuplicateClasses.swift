/// Records put together by what the comparison sees of them: copies of a row are compared once.
struct DuplicateClasses {
  /// What the members of each class look like.
  private(set) var profiles: [DuplicateProfile] = []
  /// The ids of each class, in the order of the records.
  private(set) var members: [[Int]] = []

  init(_ records: [DuplicateCandidate]) {
    var places: [DuplicateProfile: Int] = [:]
    for record in records {
      let profile = DuplicateProfile(record)
      if let place = places[profile] {
        members[place].append(record.id)
      } else {
        places[profile] = profiles.count
        profiles.append(profile)
        members.append([record.id])
      }
    }
  }
}
