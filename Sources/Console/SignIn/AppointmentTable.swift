import Associations
import EventModel
import Service
import Web
import Words

/// What the log knows of an actor's appointments, each with the entries that say so.
struct AppointmentTable {
  let appointments: [OfficeRoll.Appointment]
  let today: CivilDate
  let call: Call

  /// The appointments of one actor, those that ended too.
  init(of actor: Actor, in roll: OfficeRoll, today: CivilDate, _ call: Call) {
    appointments = roll.appointments.filter { $0.officer == actor.description }
    self.today = today
    self.call = call
  }

  var html: HTML {
    let say = call.language.say
    guard !appointments.isEmpty else {
      let position = Numbers.position(call.service.head)
      return """
        <p>\(say(
          "日志中没有此人的任职授权（检查至 \(position)）；在获得任职之前，只能使用自己的账户页。",
          "The log has no appointment of this actor (looked through to \(position)); until there is one, "
            + "only one's own page can be used."))</p>
        """
    }
    let heads = [
      say("职责", "Duty"), say("辖区", "Areas"), say("机构", "Office"), say("生效日期", "Effective"),
      say("至", "Until"), say("状态", "State"), say("依据", "Entries"),
    ].map { #"<th scope="col">\#($0)</th>"# as HTML }
    return """
      <div class="scroll" tabindex="0" role="region" aria-label="\(say("任职授权", "Appointments"))">\
      <table><caption>\(say("任职授权（以日志为准）", "Appointments, as the log has them"))</caption>\
      <thead><tr>\(heads)</tr></thead><tbody>\(appointments.map(row))</tbody></table></div>
      """
  }

  private func row(_ appointment: OfficeRoll.Appointment) -> HTML {
    let say = call.language.say
    let last = appointment.endedOn.map { $0.adding(days: -1) } ?? appointment.to
    let area = appointment.association ?? appointment.jurisdictions.joined(separator: " ")
    let state =
      appointment.holds(on: today)
      ? say("有效", "in force")
      : appointment.from > today ? say("尚未生效", "not yet") : say("已终止", "ended")
    let entries = appointment.evidence.map(evidence)
    return """
      <tr><td>\(StoredWords.duty(appointment.duty, call.language))</td><td>\(area)</td>\
      <td>\(appointment.office)</td><td>\(appointment.from.description)</td>\
      <td>\(last?.description ?? say("未定", "open"))</td><td>\(state)</td><td>\(entries)</td></tr>
      """
  }

  private func evidence(_ evidence: Evidence) -> HTML {
    let text = Numbers.position(evidence.position)
    guard call.caller.has(.audit), call.caller.seesPersons else { return "\(text) " }
    return #"<a href="/events/\#(evidence.position)">\#(text)</a> "#
  }
}
