import Associations
import Desk
package import EventModel
import EventStore
import Events
package import Projections
import Rules

/// One value of a row in the register, the entry that made it so and what it was before (溯源).
package struct FieldOrigin: Sendable {
  package let column: Column
  package let value: Value
  /// The entry after which the value was as it is; nil where no entry made it so: it never was
  /// otherwise, or time alone or a parameter changed it.
  package let entry: LogPosition?
  /// The correction that decides what the entry says; nil where there is none.
  package let correction: LogPosition?
  /// The entry's effective day, as corrected.
  package let effectiveOn: CivilDate?
  /// The value before that entry; nil where there is no entry.
  package let before: Value?
}

extension AnnalsService {
  /// Where each value of an association's row in the register comes from: the association is folded
  /// entry by entry, and every entry after which a value is another is noted. The rules are those of
  /// the moment's day throughout, so that only entries make a difference.
  package func origins(
    of association: String, at moment: Moment
  ) throws(ServiceFault) -> [FieldOrigin] {
    let reading = try cases(of: association, at: moment)
    guard let x = reading.x else { return [] }
    var folded = Association(association)
    var last = Register.row(Examination(folded, on: x.day, x.parameters)).values
    var origins = last.map { Origin(value: $0) }
    for item in reading.dossier.items {
      do {
        try item.data.withUnsafeBufferPointer { bytes throws(UnreadableEntry) in
          try folded.apply(
            Fact(
              type: item.type, schema: item.schema, effectiveOn: item.effectiveOn,
              evidence: item.evidence, data: bytes))
        }
      } catch {
        throw .desk(.unreadable(position: error.position, error.fault))
      }
      let values = Register.row(Examination(folded, on: x.day, x.parameters)).values
      for index in values.indices where values[index] != last[index] {
        origins[index] = Origin(value: values[index], item: item, before: last[index])
      }
      last = values
    }
    return zip(View.register.columns, origins).map { column, origin in
      FieldOrigin(
        column: column, value: origin.value, entry: origin.item?.evidence.position,
        correction: origin.item.flatMap {
          $0.evidence.correction == 0 ? nil : $0.evidence.correction
        }, effectiveOn: origin.item?.effectiveOn, before: origin.before)
    }
  }

  private struct Origin {
    let value: Value
    var item: Dossier.Item?
    var before: Value?
  }
}
