public import Associations
import EventModel
import Events
import WorkingDays

/// The one act that the law allows or requires next on a case (下一步), by the command's name.
public enum NextAct: String, CaseIterable, Sendable {
  case servePaper = "ServePaper"
  case reportRectification = "ReportRectification"
  case resumeRectification = "ResumeRectification"
  case extendRectification = "ExtendRectification"
  case verifyRectification = "VerifyRectification"
  case serveAdverseNotice = "ServeAdverseNotice"
  case hearDefence = "HearDefence"
  case enterAbnormalList = "EnterAbnormalList"
  case enterSeriousList = "EnterSeriousList"
  case declineListing = "DeclineListing"
  case publishListing = "PublishListing"
  case leaveAbnormalList = "LeaveAbnormalList"
  case leaveSeriousList = "LeaveSeriousList"
  case decidePenalty = "DecidePenalty"
  case recordReviewDecision = "RecordReviewDecision"
  case reviewSectorOverlap = "ReviewSectorOverlap"
  case registerAssociation = "RegisterAssociation"
  case completePreElectionAudit = "CompletePreElectionAudit"
  case convokeGeneralAssembly = "ConvokeGeneralAssembly"
  case completeReElection = "CompleteReElection"
  case awardGrade = "AwardGrade"
  case completeSeparation = "CompleteSeparation"
  case completeDecoupling = "CompleteDecoupling"
  case confirmZombie = "ConfirmZombie"
  case reactivateAssociation = "ReactivateAssociation"
  case startLiquidation = "StartLiquidation"
  case completeLiquidation = "CompleteLiquidation"
  case deregister = "Deregister"
  case answerConsultation = "AnswerConsultation"
  case confirmDecision = "ConfirmDecision"
  case submitAnnualReport = "SubmitAnnualReport"
  case holdActivity = "HoldActivity"

  /// What comes next on a case that somebody has begun; nil where nothing does.
  public static func after(_ file: CaseFile, _ x: Examination, _ limits: CaseLimits) -> NextAct? {
    if file.openReview != nil { return .recordReviewDecision }
    if file.isDone { return nil }
    switch file.kind {
    case .rectification: return file.order.map { rectification(file, $0, x) }
    case .abnormalListing, .seriousListing: return listing(file, x, limits)
    case .leavingAbnormalList: return .leaveAbnormalList
    case .leavingSeriousList: return .leaveSeriousList
    case .penalty: return penalty(file, x, limits)
    case .founding: return file.stage == .applied ? .reviewSectorOverlap : .registerAssociation
    case .reElection: return reElection(file)
    case .decoupling:
      let done = Set(x.association.decoupling.separated).count
      return done < SeparationCompleted.Item.allCases.count
        ? .completeSeparation : .completeDecoupling
    case .zombie: return cleanUp(file)
    case .deregistration:
      switch file.stage {
      case .liquidating: return .completeLiquidation
      case .liquidated: return .deregister
      case _: return .startLiquidation
      }
    case .consultation: return .answerConsultation
    case .submission: return .confirmDecision
    case .grading, .merger, .revocation, .annualReport, .firstActivity: return nil
    }
  }

  /// An order is served, reported on and verified. Where its last day, counted anew, lies after the
  /// one promised, the association is first told so; past the last day the notice before listing
  /// comes.
  private static func rectification(
    _ file: CaseFile, _ course: OrderCourse, _ x: Examination
  ) -> NextAct {
    let last = OrderTerm.lastDay(course, x.parameters.calendar).day
    if file.stage == .reported { return .verifyRectification }
    if let pause = course.pauses.last, pause.covers(x.day) { return .resumeRectification }
    if last > course.promisedDueOn { return .extendRectification }
    if x.day > max(last, course.promisedDueOn) { return .serveAdverseNotice }
    return course.servedOn == nil && file.stage == .ordered ? .servePaper : .reportRectification
  }

  private static func listing(
    _ file: CaseFile, _ x: Examination, _ limits: CaseLimits
  ) -> NextAct? {
    switch file.stage {
    case .noticed:
      let reply = file.listing.flatMap {
        CaseDeadlines.listingReply($0, x.parameters.calendar, limits)
      }
      return reply.map { x.day <= $0.day } == true ? .hearDefence : entry(file.kind)
    case .heard: return entry(file.kind)
    case .cleared: return .declineListing
    case .listed: return .publishListing
    case _: return nil
    }
  }

  private static func entry(_ kind: CaseKind) -> NextAct {
    kind == .seriousListing ? .enterSeriousList : .enterAbnormalList
  }

  private static func penalty(
    _ file: CaseFile, _ x: Examination, _ limits: CaseLimits
  ) -> NextAct? {
    switch file.stage {
    case .filed: return .serveAdverseNotice
    case .noticed:
      let reply = file.penalty.flatMap {
        CaseDeadlines.penaltyReply($0, x.parameters.calendar, limits)
      }
      return reply.map { x.day <= $0.day } == true ? .hearDefence : .decidePenalty
    case .heard: return .decidePenalty
    case _: return nil
    }
  }

  private static func cleanUp(_ file: CaseFile) -> NextAct? {
    guard case .cleanUp(let route) = file.course else { return nil }
    return switch route {
    case .deregister: .startLiquidation
    case .revoke: .serveAdverseNotice
    case .rectify: .reactivateAssociation
    }
  }

  private static func reElection(_ file: CaseFile) -> NextAct {
    let types = Set(file.steps.map(\.type))
    if !types.contains(.preElectionAuditCompleted) { return .completePreElectionAudit }
    return types.contains(.generalAssemblyConvened) ? .completeReElection : .convokeGeneralAssembly
  }
}
