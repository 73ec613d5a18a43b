import Associations
import EventModel
import Events
import Law

extension JSONValue {
  /// The object with one more member, unless it has one of that name: what an officer gave stands.
  func adding(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self, self[key] == nil else { return self }
    return .object(members + [Member(key, value)])
  }
}

extension Field {
  /// The same field, which a command may leave to the decider.
  var madeOptional: Field { .optional(name, kind, chinese, note) }
}

extension Grounds {
  /// Grounds in some provisions and the entries they were found in; nil entries are passed over.
  static func of(_ basis: [LegalBasis], _ evidence: Evidence?...) -> Grounds {
    var because = Because()
    for one in evidence { because.add(one) }
    return Grounds(basis, because)
  }
}
