import Associations
import Events
import Law
import Projections
import Rules

/// What every act on a case asks first: that the case is there (案件存在).
enum CaseGates {
  static let unknown = Gate(
    "case.unknown", HouseRules.knownSubject, "没有这一案件；案件写作 类别:编号",
    "There is no such case; a case is written <kind>:<key>")

  /// What an act of handling finds under a reference.
  struct Found {
    let reference: CaseReference
    /// Nil where the case is a finding or a deadline on which nothing was done yet.
    let file: CaseFile?
    let handling: CaseHandling
  }

  /// The case of a reference, as everything known by today makes it: one that was begun, or what
  /// the rules find and the work queue shows.
  static func find(_ text: String, _ s: Situation) -> Found? {
    guard let reference = CaseReference(text) else { return nil }
    let cases = CaseFiles(s.file)
    if let file = cases[reference] {
      return Found(reference: reference, file: file, handling: file.handling)
    }
    guard let x = s.x,
      WorkQueue.items(x, s.dossier, s.limits).contains(where: { $0.reference == reference })
    else { return nil }
    return Found(reference: reference, file: nil, handling: cases.handling(of: reference))
  }

  static func obstacles(_ text: String, _ s: Situation) -> [Obstacle] {
    find(text, s) == nil ? [Obstacle(unknown, found: text)] : []
  }
}
