import Associations
import CaseWork
import Desk
import EventModel
import Projections
import Rules
import Service
import Web
import Words

/// One association at the moment of a page, read once: its state, its rows in every view, its cases.
struct AssociationReading {
  let call: Call
  let association: String
  let moment: Moment
  let reading: CaseReading

  init(_ call: Call) throws {
    self.call = call
    association = call.part("association")
    let moment = try call.moment()
    self.moment = moment
    let association = association
    reading = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: association, at: moment)
    }
  }

  /// The association as it stands; nil before its first entry.
  var x: Examination? { reading.x }

  var name: String { x?.association.items.name?.value ?? association }

  /// Its rows in a view.
  func rows(_ view: View) -> [Row] {
    guard let x else { return [] }
    return view == .work ? Work.rows(x, reading.dossier, reading.limits) : view.rows(x)
  }

  /// Whether anything may be done here: only now, and only by somebody with a duty to act.
  var mayAct: Bool { moment.isCurrent && call.caller.has(.act) }

  /// The address of one of its pages at the same moment.
  func address(_ end: String = "", _ query: [(String, String)] = []) -> String {
    Link.address("/associations/\(Address.encoded(association))\(end)", call, query)
  }

  /// The link that explains what a view says of it.
  func why(_ view: View, _ parts: [(String, String)] = [], for hidden: String) -> HTML {
    let path = "/why/\(view.rawValue)/\(Address.encoded(association))"
    return Link.html(call.say("依据", "Why"), for: hidden, Link.address(path, call, parts))
  }

  func position(_ evidence: Evidence?) -> HTML {
    guard let evidence else { return .empty }
    return PositionLink.html(evidence.position, call, of: association)
  }

  /// A word of a row's column, or that nothing is recorded.
  func word(_ row: Row?, _ key: String) -> HTML {
    guard let row, let column = row.view.columns.first(where: { $0.key == key }) else {
      return .text(StoredWords.null(call.language))
    }
    return RowCells(row.view, at: moment, names: [:], call).cell(row, column)
  }
}
