import Associations
import Desk
import EventModel
import EventStore
import Events
import Projections
import Rules
import Service
import Web
import Words

/// One order of the association in the address, at the moment that the address asks for.
struct OrderReading {
  let association: String
  let name: String
  let moment: Moment
  let cases: CaseReading
  let file: CaseFile
  let course: OrderCourse
  /// The entries of the association's stream that are known at the moment.
  let entries: [Entry]

  init(_ call: Call) throws {
    let association = call.association ?? call.part("association")
    let order = TypedText.paperNumber(call.part("order"))
    let moment = try call.moment()
    cases = try call.answering { () throws(ServiceFault) in
      try call.service.cases(of: association, at: moment)
    }
    let found = cases.files.files.last { $0.order?.order == order }
    guard let found, let course = found.order, let stream = StreamName.association(association)
    else {
      throw Problem(
        .notFound, "该日没有文号为 \(order) 的整改文书；请核对文号和生效日期",
        "there is no order \(order) by that day; check the number and the effective day")
    }
    entries = try call.answering { () throws(ServiceFault) in
      try call.service.entries(of: stream)
    }.filter { $0.position <= moment.position }
    name = try AssociationName.of(association, call)
    self.association = association
    self.moment = moment
    file = found
    self.course = course
  }

  /// What the order waits for; nil where it is done.
  var work: WorkItem? { cases.work.first { $0.reference == file.reference } }

  /// The order itself.
  var ordered: Dossier.Held<RectificationOrdered>? {
    cases.dossier.last(RectificationOrdered.self) { $0.order == course.order }
  }

  func entry(at position: LogPosition) -> Entry? { entries.first { $0.position == position } }
}
