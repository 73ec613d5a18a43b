import Associations
import EventModel
import Events
import Law
import Rules
import WorkingDays

extension Situation {
  /// The association's cases on the act's day.
  var cases: CaseFiles { CaseFiles(dossier) }

  /// The terms of procedure on the act's day.
  var limits: CaseLimits { CaseLimits(table, for: jurisdiction, on: day) }

  /// The course of an order; nil where there is none under the number.
  func course(ofOrder order: String) -> OrderCourse? {
    cases.files.last { $0.order?.order == order }?.order
  }

  /// The `count`-th working day after a day; the day itself, rolled, where a parameter says 0.
  func workingDay(_ count: Int, after day: CivilDate) -> CivilDate {
    count > 0 ? calendar.workingDay(count, after: day).day : calendar.roll(day).day
  }

  /// The entries with these ids that are known, as evidence.
  func evidence(of ids: [EventID]) -> [Evidence] {
    let wanted = Set(ids)
    return file.items.compactMap { item in
      item.origin.flatMap { wanted.contains($0.id) ? item.evidence : nil }
    }
  }
}

extension LegalBasis {
  /// The provision of a citation, nil where the house does not cite it.
  static func cited(_ citation: String) -> LegalBasis? { all.first { $0.citation == citation } }
}

extension JSONValue {
  /// The text of a member, nil where it is none.
  func text(_ key: String) -> String? {
    if case .string(let text)? = self[key] { text } else { nil }
  }

  /// The day of a member, nil where it is none.
  func day(_ key: String) -> CivilDate? { text(key).flatMap { CivilDate($0) } }
}
