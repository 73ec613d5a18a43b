package import Accounts
import EventModel
package import HTTP
package import Service
package import Words

/// One request with everything that an answer may look at.
package struct Call: Sendable {
  package let request: HTTPRequest
  package let caller: Caller
  package let language: Language
  package let service: AnnalsService
  package let accounts: AccountStore
  /// The request's number in the server's log, shown with every problem.
  package let number: String
  /// What stands in the route's braces, by name.
  package let parts: [String: String]
  /// The association in the address, already found to lie in the caller's area.
  package let association: String?

  package init(
    request: HTTPRequest, caller: Caller, language: Language, service: AnnalsService,
    accounts: AccountStore, number: String, parts: [String: String] = [:],
    association: String? = nil
  ) {
    self.request = request
    self.caller = caller
    self.language = language
    self.service = service
    self.accounts = accounts
    self.number = number
    self.parts = parts
    self.association = association
  }

  /// What stands in one of the route's braces; the router has seen to it that it is there.
  package func part(_ name: String) -> String { parts[name] ?? "" }

  /// The moment that the address asks for: `effective`, `known`, `position`.
  package func moment() throws -> Moment {
    try moment("effective", "known", "position")
  }

  /// The moment under other names, as the second of a comparison has them.
  package func moment(
    _ effective: String, _ known: String, _ position: String
  ) throws -> Moment {
    let asked = AskedMoment(
      effective: try AddressReading.effective(request.parameter(effective), effective),
      known: try AddressReading.known(request.parameter(known), known),
      position: try AddressReading.position(request.parameter(position), position))
    return try answering { () throws(ServiceFault) in try service.moment(asked) }
  }

  /// Asks the service and says its faults as problems.
  package func answering<Value>(
    _ body: () throws(ServiceFault) -> Value
  ) throws(Problem) -> Value {
    do throws(ServiceFault) { return try body() } catch {
      throw Problem(error, store: service.store)
    }
  }

  /// A whole number in the address.
  package func count(
    _ name: String, in range: ClosedRange<Int>, else other: Int
  ) throws(Problem) -> Int {
    guard let text = request.parameter(name), !text.isEmpty else { return other }
    guard let number = Int(text), range.contains(number) else {
      throw .parameter(
        name, "应为 \(range.lowerBound) 至 \(range.upperBound) 的整数",
        "must be a whole number in \(range.lowerBound)–\(range.upperBound)")
    }
    return number
  }
}
