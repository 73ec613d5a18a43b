import Accounts
package import CaseWork
import Events
import HTTP

/// What somebody must be to use a route (权限). The table in `Docs/Access.md` is written from this
/// enum, and a test walks every cell of it.
package enum Right: String, CaseIterable, Sendable {
  /// Everybody, without signing in: what the law publishes, and the way to sign in.
  case open
  /// Anybody who is signed in: one's own page, help, signing out.
  case own
  /// Reading associations, lists, cases and papers in one's own area.
  case read
  /// Reading what only analysis needs: comparisons, statistics, reports, files of whole lists.
  case analyse
  /// Auditing: entries of the log, proofs, verification, parameters, attempts refused.
  case audit
  /// Preparing and giving commands; what each command asks besides stands in `Docs/Commands.md`.
  case act
  /// Accounts, links, tokens of others, appending entries from other systems.
  case keep

  /// The duties of which one is needed; nil: no appointment is asked for.
  ///
  /// A keeper gives the commands that set up offices and parameters, so it has ``act``; no command
  /// that decides on an association names its duty.
  package var duties: Set<Duty>? {
    switch self {
    case .open, .own: nil
    case .read:
      [
        .keeper, .registrarClerk, .complianceOfficer, .decidingOfficer, .supervisor, .analyst,
        .associationUser,
      ]
    case .analyse:
      [.registrarClerk, .complianceOfficer, .decidingOfficer, .supervisor, .analyst]
    case .audit: [.keeper, .decidingOfficer, .supervisor, .analyst]
    case .act:
      [
        .keeper, .registrarClerk, .complianceOfficer, .decidingOfficer, .supervisor,
        .associationUser,
      ]
    case .keep: [.keeper]
    }
  }

  /// Whether somebody must be signed in.
  package var needsAccount: Bool { self != .open }
}

extension Route {
  /// Words of addresses behind which entries, cases or papers tell of persons.
  private static let wordsOfPersons: Set<String> = [
    "history", "timeline", "events", "events.jsonl", "entries", "cases", "papers", "orders",
    "drafts", "attachments", "access-log", "imports",
  ]

  /// Whether its answers tell what entries say of persons: closed to those who only analyse.
  package var tellsOfPersons: Bool {
    right.needsAccount && right != .own
      && parts.contains { part in
        if case .word(let word) = part { Self.wordsOfPersons.contains(word) } else { false }
      }
  }

  /// Whether the address names the one association that it is about.
  package var namesAssociation: Bool { parts.contains(.any("association")) }

  /// First words of addresses under which an association's own user prepares what it gives in.
  private static let wordsOfGivingIn: Set<String> = ["drafts", "commands", "attachments"]

  /// Papers by the position of their entry, whose stream the page finds to be the caller's.
  private static let papers: Set<String> = ["/papers/{position}", "/papers/{position}/receipt"]

  /// Whether it is for an association's own user too: what names its association, the papers it got,
  /// what it gives in – and never what the office has not decided yet.
  package var isForAssociations: Bool {
    guard right == .read || right == .act else { return true }
    guard case .word(let first)? = parts.first, first != "confirmations" else { return false }
    return namesAssociation || Self.papers.contains(template)
      || (right == .act && Self.wordsOfGivingIn.contains(first))
  }

  /// Whether an account that must choose a new password may still use it.
  package var isForRenewal: Bool {
    right == .open || ["/me/password", "/sign-out", "/session"].contains(template)
  }
}

/// Why a caller may not use a route, before it is asked which association it is about.
package enum AccessRefusal: Hashable, Sendable {
  /// Nobody is signed in.
  case signIn
  /// A new password must be chosen first.
  case renewal
  /// No appointment in force has a duty that the route takes.
  case duty
  /// The only duty is analysis, and the answer tells of persons.
  case persons
  /// An association's own user reads under addresses that name its association, gives in drafts and
  /// commands, and sees nothing else.
  case otherThanOwn
}

extension Caller {
  /// Why this caller may not use a route; nil where it may, in its own area.
  package func refusal(of route: Route) -> AccessRefusal? {
    guard route.right.needsAccount else { return nil }
    guard let account else { return .signIn }
    if account.mustRenew, !route.isForRenewal { return .renewal }
    guard has(route.right) else { return .duty }
    if route.tellsOfPersons, !seesPersons { return .persons }
    if isAssociationUser, !route.isForAssociations { return .otherThanOwn }
    return nil
  }

  /// Whether a link to an address of this right leads anywhere for this caller.
  package func mayOpen(_ address: String, _ right: Right) -> Bool {
    refusal(of: Route(.get, address, right, .atOnce { _ in HTTPResponse(status: 204) })) == nil
  }

  /// Whether this caller may read what entries say of persons. Who only analyses may not.
  package var seesPersons: Bool { !duties.subtracting([.analyst]).isEmpty }
}
