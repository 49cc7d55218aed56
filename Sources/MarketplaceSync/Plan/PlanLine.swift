internal import Marketplaces
package import Tabular

/// The lines of a plan file: a header, a row each, a summary.
///
/// A file without its summary was cut off and is not a plan.
package enum PlanLine {
  package static let formatName = "ocop-sync-plan"

  package static func write(_ header: PlanHeader, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("format")
    writer.string(formatName)
    writer.key("version")
    writer.number(PlanHeader.formatVersion)
    writer.key("channel")
    writer.string(header.channel)
    writer.key("lineage")
    writer.string(header.lineage)
    writer.key("serial")
    writer.number(header.serial)
    writer.endObject()
    writer.endLine()
  }

  /// Members that would be empty are left out, so an unchanged row is a short line.
  package static func write(_ item: PlannedItem, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("key")
    writer.string(item.key.text)
    writer.key("action")
    writer.string(item.action.rawValue)
    if item.action != .unchanged || !item.drift.isEmpty {
      if !item.name.isEmpty {
        writer.key("name")
        writer.string(item.name)
      }
      writeOptional(item.contributor, "contributor", into: &writer)
      writeOptional(item.externalID, "externalId", into: &writer)
      writeOptional(item.revision, "revision", into: &writer)
      writeDetails(of: item, into: &writer)
    }
    writer.endObject()
    writer.endLine()
  }

  package static func write(_ summary: PlanSummary, into writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(summary.id)
    writer.key("counts")
    writer.beginObject()
    for action in PlannedItem.Action.allCases {
      writer.key(name: action.rawValue)
      writer.number(summary.counts[action])
    }
    writer.key("drift")
    writer.number(summary.counts.drift)
    writer.key("foreign")
    writer.number(summary.counts.foreign)
    writer.endObject()
    writer.key("refusals")
    writer.reasons(summary.refusals)
    writer.endObject()
    writer.endLine()
  }

  private static func writeOptional(
    _ text: String?, _ name: StaticString, into writer: inout JSONWriter
  ) {
    guard let text else { return }
    writer.key(name)
    writer.string(text)
  }

  private static func writeDetails(of item: PlannedItem, into writer: inout JSONWriter) {
    if !item.fields.isEmpty {
      writer.key("fields")
      writer.fields(item.fields)
    }
    write(item.changes, "changes", into: &writer)
    write(item.drift, "drift", into: &writer)
    if !item.conflicts.isEmpty {
      writer.key("conflicts")
      writer.beginArray()
      for conflict in item.conflicts {
        writer.beginObject()
        writer.key("field")
        writer.string(conflict.field)
        writer.key("applied")
        writer.value(conflict.applied)
        writer.key("wanted")
        writer.value(conflict.wanted)
        writer.key("shown")
        writer.value(conflict.shown)
        writer.endObject()
      }
      writer.endArray()
    }
    if !item.reasons.isEmpty {
      writer.key("reasons")
      writer.reasons(item.reasons)
    }
  }

  private static func write(
    _ changes: [FieldChange], _ name: StaticString, into writer: inout JSONWriter
  ) {
    guard !changes.isEmpty else { return }
    writer.key(name)
    writer.beginArray()
    for change in changes {
      writer.beginObject()
      writer.key("field")
      writer.string(change.field)
      writer.key("old")
      writer.value(change.old)
      writer.key("new")
      writer.value(change.new)
      writer.endObject()
    }
    writer.endArray()
  }
}
