package import EventModel
internal import SQLite

/// Why the accounts could not do what they were asked. Facts only; words are made at the edge.
package enum AccountFault: Error, Hashable, Sendable {
  /// `accounts.sqlite` is another program's file, or no database at all.
  case notAccounts
  /// A later program made the file; this one knows layouts up to `known` only.
  case newerLayout(found: Int64, known: Int64)
  /// The file's tables or indexes are not those that it was made with.
  case layoutAltered(object: String)
  /// What the file holds contradicts itself.
  case damaged(String)
  /// Another process has the accounts open: what it keeps in memory would go stale.
  case inUse
  /// The folder or the file cannot be written.
  case readOnly
  /// The device is full. Nothing was changed.
  case diskFull
  /// The accounts were closed.
  case closed
  /// The operating system refused a call on a path.
  case system(call: String, path: String, code: Int32)
  /// Any other answer of SQLite, with its extended result code.
  case database(code: Int32, message: String)

  /// The login is not 1–64 of `A-Z a-z 0-9 . _ -`.
  case invalidLogin
  /// The display name is empty, longer than 200 bytes, or holds control characters.
  case invalidDisplayName
  /// The label of a token is empty, longer than 200 bytes, or holds control characters.
  case invalidLabel
  /// Another account has this login, in whatever case.
  case loginTaken
  /// Another account acts, or acted until it was erased, as this actor.
  case actorTaken
  /// No account has this login.
  case unknownLogin
  /// The account is disabled.
  case disabled
  /// The password may not be chosen.
  case password(PasswordFlaw)
  /// The given present password is not the account's.
  case wrongPassword
  /// Too many failures in a row; no password is looked at before this moment.
  case locked(until: Instant)
  /// The one-time link was never given out, was replaced, or has been used.
  case unknownLink
  /// The one-time link is older than its time.
  case expiredLink
  /// Too many passwords wait to be checked; trying again in some seconds helps.
  case busy
  /// No such token.
  case unknownToken
  /// No draft with this identity that the asking account may read.
  case unknownDraft
  /// The fields of a draft are no JSON object.
  case draftNotAnObject
  /// The fields of a draft take more bytes than are kept.
  case draftTooLarge(bytes: Int, limit: Int)

  init(_ fault: SQLiteFault) {
    self =
      switch fault.kind {
      case .full: .diskFull
      case .readOnly, .cannotOpen: .readOnly
      case .notADatabase: .notAccounts
      case .corrupt: .damaged(fault.message)
      case .busy, .constraint, .inputOutput, .other:
        .database(code: fault.code, message: fault.message)
      }
  }

  /// Runs a body and tells its faults in the accounts' own terms.
  static func translating<Result>(
    _ body: () throws(SQLiteFault) -> Result
  ) throws(AccountFault) -> Result {
    do { return try body() } catch { throw AccountFault(error) }
  }
}
