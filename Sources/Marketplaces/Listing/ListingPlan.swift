internal import OCOPCatalog

/// What a profile and its options come to, worked out once for all products.
///
/// Objects, because a profile and its fields are large values, which a copy for each product and field
/// would make dear.
final class ListingPlan: Sendable {
  /// A field of the profile.
  final class Field: Sendable {
    let profile: ProfileField
    init(_ field: ProfileField) { profile = field }
  }

  let profile: Profile
  let options: ListingOptions
  let fields: [Field]
  let title: TitleTemplate
  let titleLimit: (length: Int, unit: TextUnit)?
  let channel: String

  init(profile: Profile, options: ListingOptions) {
    self.profile = profile
    self.options = options
    fields = profile.fields.map(Field.init)
    title = TitleTemplate(profile.title.template)
    let field = profile.fields.first { $0.source == .title }
    titleLimit = field.flatMap { field in field.maxLength.map { ($0, field.lengthUnit) } }
    channel = profile.name.vi
  }
}
