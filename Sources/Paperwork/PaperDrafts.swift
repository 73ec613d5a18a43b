import Associations
public import CaseWork
public import Desk
public import EventModel
import EventStore
import Events
public import Papers

/// Papers before their act stands in the log (样稿): what a command, or a submission, would be printed as.
public enum PaperDrafts {
  /// A draft, and the record of service for it.
  public struct PaperDraft: Sendable {
    public let paper: AnyPaper
    public let receipt: AnyPaper
  }

  /// The paper that a command would issue today, under the number that it would get.
  public static func draft(
    of command: CaseCommand, at desk: Desk, on today: CivilDate
  ) throws(PaperworkFault) -> PaperDraft {
    let preview = try asking { () throws(DeskFault) in try desk.preview(command) }
    let reader = try reading { () throws(StoreError) in try LogReader(at: desk.store) }
    guard let draft = preview.drafts.first(where: { $0.type == command.act }) else {
      throw .carriesNone(reader.head.size + 1, command.act)
    }
    let item = Dossier.Item(
      type: draft.type, schema: draft.type.shape.schema, effectiveOn: draft.effectiveOn,
      evidence: Evidence(reader.head.size + 1), data: draft.data.canonicalBytes)
    let entries = try reading { () throws(StoreError) in
      try reader.entries(ofStream: command.stream)
    }
    let items = try asking { () throws(DeskFault) in try EntryHistory.items(entries) }
    let act = try PaperAct(
      item, among: items + [item], of: command.stream, actor: command.actor,
      document: preview.paper ?? command.document, issuedOn: today, through: reader.head.size,
      reader)
    return PaperDraft(paper: try act.paper(), receipt: try act.receipt())
  }

  /// The paper that a waiting submission would issue, were it confirmed today.
  ///
  /// - Parameter submission: its identifier, as the submitter was told it.
  public static func draft(
    ofSubmission submission: String, at desk: Desk, on today: CivilDate
  ) throws(PaperworkFault) -> PaperDraft {
    let reader = try reading { () throws(StoreError) in try LogReader(at: desk.store) }
    let names = try reading { () throws(StoreError) in try reader.streamNames() }
    for (_, name) in names where name.category == .association {
      let entries = try reading { () throws(StoreError) in try reader.entries(ofStream: name) }
      guard entries.contains(where: { $0.type == EventType.decisionSubmitted.rawValue }) else {
        continue
      }
      let items = try asking { () throws(DeskFault) in try EntryHistory.items(entries) }
      let file = Dossier(name.identifier, items, through: CivilDate.admissible.upperBound)
      guard let held = FourEyes.open(submission, in: file),
        let command = FourEyes.command(of: held, on: name)
      else { continue }
      return try draft(of: command, at: desk, on: today)
    }
    throw .noSuchSubmission(submission)
  }
}
