import Accounts
import Associations
import EventModel
import Events
import Service
import Web
import Words

/// Which accounts a keeper manages: those whose actor stands in the keeper's own areas and is
/// appointed nowhere else. Whoever can give out a link can become the account, so nobody gives out
/// more than they have.
struct Keeping {
  let call: Call
  let roll: OfficeRoll
  private let scope: Scope

  init(_ call: Call) throws(Problem) {
    self.call = call
    roll = try call.answering { () throws(ServiceFault) in try call.service.roll() }
    scope = Scope(call.caller.appointments.filter { $0.duty == .keeper })
  }

  /// Whether an actor lies in the keeper's hands.
  func covers(_ actor: Actor) -> Bool {
    guard scope.coversArea(actor.jurisdiction) else { return false }
    let today = call.service.today
    let held = roll.appointments.filter {
      $0.officer == actor.description && ($0.holds(on: today) || $0.from > today)
    }
    return held.allSatisfy { $0.jurisdictions.allSatisfy { scope.coversArea($0) } }
  }

  /// The accounts that are managed, erased ones too.
  var accounts: [Account] { call.accounts.accounts().filter { covers($0.actor) } }

  /// The account whose number stands in the address; one elsewhere is as unknown as one that never was.
  func account() throws(Problem) -> Account {
    guard let number = Int64(call.part("account")),
      let account = accounts.first(where: { $0.number == number })
    else {
      throw Problem(.notFound, AccountWords.sentence(.unknownLogin))
    }
    return account
  }

  /// How an account stands, in words.
  func state(of account: Account) -> String {
    let lock =
      account.isErased ? nil : call.accounts.lockout(account.login)?.lock(at: call.accounts.now)
    return AccountWords.state(account, lock: lock).in(call.language)
  }

  /// The duties and areas that an actor has today, in a line.
  func duties(of actor: Actor) -> String {
    let held = roll.appointments(of: actor.description, on: call.service.today)
    guard !held.isEmpty else { return call.language.say("无任职", "none") }
    return held.map { appointment in
      let area = appointment.association ?? appointment.jurisdictions.joined(separator: " ")
      return "\(StoredWords.duty(appointment.duty, call.language)) \(area)"
    }.joined(separator: call.language.say("；", "; "))
  }
}
