import Associations
import EventModel
public import Events

extension DecisionSubmitted: Act {
  public static let commandName = "SubmitDecision"
  public static let isCommanded = false
  public static let duties: [Duty] = []
  public static let standing = StandingWanted.any
}

/// The confirmation itself is worked out where the log is at hand, since the decision is made again
/// on the record as it stands then (``FourEyes``).
extension DecisionConfirmed: Act {
  public static let commandName = "ConfirmDecision"
  public static let duties: [Duty] = [.decidingOfficer, .keeper]
  public static let standing = StandingWanted.any
  public static let gates = [FourEyes.notOpen, FourEyes.samePerson]
}

extension DecisionReturned: Act {
  public static let commandName = "ReturnDecision"
  public static let duties: [Duty] = [.decidingOfficer, .keeper]
  public static let standing = StandingWanted.any
  public static let gates = [FourEyes.notOpen]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    FourEyes.open(submission, in: s.file) == nil ? [Obstacle(FourEyes.notOpen)] : []
  }
}

extension DecisionWithdrawn: Act {
  public static let commandName = "WithdrawDecision"
  public static let duties: [Duty] = [
    .registrarClerk, .complianceOfficer, .decidingOfficer, .keeper,
  ]
  public static let standing = StandingWanted.any
  public static let gates = [FourEyes.notOpen, FourEyes.notSubmitter]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    guard let held = FourEyes.open(submission, in: s.file) else {
      return [Obstacle(FourEyes.notOpen)]
    }
    let submitter = held.origin.flatMap { Actor($0.actor) }
    let isOwn = s.actor.flatMap { actor in submitter.map { FourEyes.isSamePerson($0, actor) } }
    return isOwn == true ? [] : [Obstacle(FourEyes.notSubmitter, found: held.origin?.actor)]
  }
}

extension DecisionLapsed: Act {
  public static let commandName = "LapseDecision"
  public static let isCommanded = false
  public static let duties: [Duty] = []
  public static let standing = StandingWanted.any
}
