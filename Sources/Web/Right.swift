package import CaseWork
import Events

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
  package var duties: Set<Duty>? {
    switch self {
    case .open, .own: nil
    case .read:
      [
        .keeper, .registrarClerk, .complianceOfficer, .decidingOfficer, .supervisor, .analyst,
        .associationUser,
      ]
    case .analyse: [.complianceOfficer, .decidingOfficer, .supervisor, .analyst]
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
