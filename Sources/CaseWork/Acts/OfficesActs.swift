import Associations
import EventModel
public import Events
import Law

extension OfficeOpened: Act {
  public static let commandName = "OpenOffice"
  public static let duties: [Duty] = [.keeper]
  public static let standing = StandingWanted.any
}

extension OfficerAppointed: Act {
  public static let commandName = "AppointOfficer"
  public static let duties: [Duty] = [.keeper]
  public static let standing = StandingWanted.any

  static let alreadyHeld = Gate(
    "appointment.held", HouseRules.authority, "此人已有同一职责的有效授权",
    "This officer holds the same duty already")
  static let userWithoutAssociation = Gate(
    "appointment.association", HouseRules.authority, "社会团体的用户须写明所代表的团体，其他职责不得写",
    "An association's user names the association; no other duty does")
  public static let gates = [alreadyHeld, userWithoutAssociation]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var roll = OfficeRoll()
    roll.add(s.file)
    var shut: [Obstacle] = []
    let isHeld = roll.appointments(of: officer, on: s.day).contains {
      $0.duty == duty && $0.jurisdictions == jurisdictions && $0.association == association
    }
    shut.require(!isHeld, Self.alreadyHeld, found: officer)
    shut.require(
      (duty == .associationUser) == (association != nil), Self.userWithoutAssociation,
      found: association)
    return shut
  }
}

extension AppointmentEnded: Act {
  public static let commandName = "EndAppointment"
  public static let duties: [Duty] = [.keeper]
  public static let standing = StandingWanted.any

  static let notHeld = Gate(
    "appointment.notHeld", HouseRules.authority, "此人没有这一职责的有效授权",
    "This officer does not hold the duty")
  public static let gates = [notHeld]

  public func obstacles(_ s: Situation) -> [Obstacle] {
    var roll = OfficeRoll()
    roll.add(s.file)
    let isHeld = roll.appointments(of: officer, on: s.day).contains { $0.duty == duty }
    return isHeld ? [] : [Obstacle(Self.notHeld, found: officer)]
  }
}

extension AttemptRefused: Act {
  public static let commandName = "RefuseAttempt"
  public static let isCommanded = false
  public static let duties: [Duty] = []
  public static let standing = StandingWanted.any
}

extension PaperNumbered: Act {
  public static let commandName = "NumberPaper"
  public static let isCommanded = false
  public static let duties: [Duty] = []
  public static let standing = StandingWanted.any
}
