import Associations
import CaseWork
import Desk
import EventModel
import Events
import Service
import Web

/// The two commands that begin an office: by the program's own actor, which may give them for as long
/// as the log has no keeper.
struct FirstOffice {
  let form: SetupForm
  let keeper: Actor

  /// Opens the office and appoints its keeper.
  func open(_ call: Call) async throws {
    guard let stream = StreamName("office/\(form.jurisdiction)"),
      let setup = Actor("system/\(form.jurisdiction)/setup")
    else {
      throw Problem.parameter("jurisdiction", "不是辖区代码", "no code of a jurisdiction")
    }
    let roll = try call.answering { () throws(ServiceFault) in try call.service.roll() }
    // Where a first attempt got half-way, the office is there already.
    if !roll.offices.contains(where: { $0.identifier == form.jurisdiction }) {
      var office: [JSONValue.Member] = [
        .init("name", .string(form.office)), .init("jurisdiction", .string(form.jurisdiction)),
      ]
      if !form.word.isEmpty { office.append(.init("word", .string(form.word))) }
      try await perform(.officeOpened, on: stream, .object(office), by: setup, call)
    }
    let appointment: JSONValue = .object([
      .init("officer", .string(keeper.description)), .init("duty", .string(Duty.keeper.rawValue)),
      .init("jurisdictions", .array([.string(form.jurisdiction)])),
    ])
    try await perform(.officerAppointed, on: stream, appointment, by: setup, call)
  }

  private func perform(
    _ act: EventType, on stream: StreamName, _ given: JSONValue, by actor: Actor, _ call: Call
  ) async throws {
    let command = CaseCommand(
      act, on: stream, given: given, effectiveOn: call.service.today, actor: actor)
    do throws(DeskFault) {
      _ = try await call.service.perform(command, id: nil, expecting: nil)
    } catch {
      throw Problem(error)
    }
  }
}
