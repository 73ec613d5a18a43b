public import EventModel
import Law

/// The terms of procedure for one jurisdiction on one day (办理期限), read once for all its cases.
public struct CaseLimits: Sendable {
  /// Calendar days from a complete application to the decision.
  public let foundingDecideDays: Int
  /// Working days to answer a notice before listing.
  public let listingReplyDays: Int
  /// Working days from verification to leaving the abnormal list.
  public let listingLeaveDays: Int
  /// Working days from a fact of credit to its entry in the public system.
  public let creditEntryDays: Int
  /// Working days to ask for a hearing.
  public let hearingRequestDays: Int
  /// Calendar days from filing to the decision.
  public let penaltyDecideDays: Int
  /// Calendar days from the end of liquidation to the application.
  public let deregistrationApplyDays: Int
  /// Calendar days to ask for review, months to bring suit.
  public let remedies: (reviewDays: Int, suitMonths: Int)

  public init(_ table: ParameterTable, for jurisdiction: String?, on day: CivilDate) {
    func number(_ parameter: Parameter) -> Int {
      table.number(parameter, for: jurisdiction, on: day)
    }
    foundingDecideDays = number(.foundingDecideDays)
    listingReplyDays = number(.listingReplyDays)
    listingLeaveDays = number(.listingLeaveDays)
    creditEntryDays = number(.creditEntryDays)
    hearingRequestDays = number(.hearingRequestDays)
    penaltyDecideDays = number(.penaltyDecideDays)
    deregistrationApplyDays = number(.deregistrationApplyDays)
    remedies = (number(.reviewDays), number(.suitMonths))
  }
}
