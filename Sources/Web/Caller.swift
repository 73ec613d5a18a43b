package import Accounts
package import Associations
package import CaseWork
package import EventModel
import Events
package import Service

/// Who asks: nobody in particular, or an account with the appointments that the log has in force.
package struct Caller: Sendable {
  /// How the account showed itself.
  package enum Proof: Sendable {
    /// A browser's cookie; forms carry the token that follows from it.
    case session(Session, SessionSecret)
    /// An API token.
    case token(TokenBearer)
  }

  package let proof: Proof?
  /// In force today; nil proof: none.
  package let appointments: [OfficeRoll.Appointment]
  /// The areas and associations that may be read.
  package let scope: Scope

  /// Somebody from the public.
  package static let anybody = Caller(proof: nil, appointments: [])

  package init(proof: Proof?, appointments: [OfficeRoll.Appointment]) {
    self.proof = proof
    self.appointments = appointments
    scope = Scope(appointments)
  }

  package var account: Account? {
    switch proof {
    case .session(let session, _): session.account
    case .token(let bearer): bearer.account
    case nil: nil
    }
  }

  /// The identity that the log knows.
  package var actor: Actor? { account?.actor }

  package var duties: Set<Duty> { Set(appointments.map(\.duty)) }

  /// Whether an association's own user, who sees that association only.
  package var isAssociationUser: Bool { duties == [.associationUser] }

  /// Whether this caller has a right.
  package func has(_ right: Right) -> Bool {
    guard right.needsAccount else { return true }
    guard account != nil else { return false }
    guard let wanted = right.duties else { return true }
    return !wanted.isDisjoint(with: duties)
  }

  /// The token that every form of this session carries; nil without a browser's session.
  package var formToken: String? {
    guard case .session(_, let secret)? = proof else { return nil }
    return secret.formToken
  }
}
