import Associations
import EventModel
import Events
import Law
import Rules
import WorkingDays

/// What the law asks before an entry on either credit list (列入名单的条件): a ground that the rules
/// find, a notice with time to answer, and a defence that did not succeed.
enum ListingGates {
  static let noProposal = Gate(
    "listing.noProposal", CreditMeasures.abnormalList, "规则没有发现这一情形，或已作出决定",
    "The rules do not find this ground, or a decision has answered it")
  static let judged = Gate(
    "listing.judged", HouseRules.writtenReason, "该情形须由人判断，须写明理由",
    "A person judges this ground; say why in writing", force: .judgement)
  static let withoutBasis = Gate(
    "listing.withoutBasis", HouseRules.writtenReason, "该情形须由人判断，须写明法律依据（basis）",
    "A person judges this ground; name the provision (basis)")
  static let noNotice = Gate(
    "listing.noNotice", CreditMeasures.noticeBeforeListing, "列入前未事先告知",
    "No notice was served before the entry")
  static let replyRunning = Gate(
    "listing.replyRunning", CreditMeasures.noticeBeforeListing, "陈述申辩期限未满，也未听取陈述申辩",
    "The time to answer still runs, and no defence was heard")
  static let defenceAccepted = Gate(
    "listing.defenceAccepted", CreditMeasures.noticeBeforeListing, "陈述申辩成立，应决定不列入",
    "The defence succeeded; decline the listing instead")

  static let entering = [
    noProposal, judged, withoutBasis, noNotice, replyRunning, defenceAccepted,
  ]

  /// A judged ground rests on what the officer cites, since no rule finds it.
  static func checkJudged(_ given: JSONValue, _ grounds: Set<Int>) throws(ShutGates) {
    guard case .integer(let ground)? = given["ground"], grounds.contains(Int(ground)) else {
      return
    }
    if (given.text("basis") ?? "").isEmpty { throw ShutGates([Obstacle(withoutBasis)]) }
  }

  static func entering(
    _ list: CreditList, _ ground: Int, _ subject: String?, judged isJudged: Bool, _ s: Situation
  ) -> [Obstacle] {
    var shut: [Obstacle] = []
    let key = CaseFiles.listingKey(ground, subject)
    if isJudged {
      shut.append(Obstacle(judged, found: key))
    } else {
      shut.require(proposal(list, ground, subject, s) != nil, noProposal, found: key)
    }
    guard ListingNotice.isNeeded(list, ground: ground) else { return shut }
    guard let file = s.cases.openListing(list, ground: ground, subject: subject),
      let course = file.listing, course.noticedOn != nil
    else { return shut + [Obstacle(noNotice, found: key)] }
    switch course.defence {
    case .upheld, .amended: return shut
    case .dropped: return shut + [Obstacle(defenceAccepted, found: file.reference.description)]
    case nil: break
    }
    if let last = CaseDeadlines.listingReply(course, s.calendar, s.limits)?.day {
      shut.require(s.day > last, replyRunning, found: "\(s.day)", wanted: "> \(last)")
    }
    return shut
  }

  /// What the rules propose for a ground; a subject that is not named matches any.
  static func proposal(
    _ list: CreditList, _ ground: Int, _ subject: String?, _ s: Situation
  ) -> ListingProposals.Proposal? {
    guard let x = s.x else { return nil }
    let proposals: [ListingProposals.Proposal] =
      switch list {
      case .abnormalList: ListingProposals.abnormal(x)
      case .seriousList: ListingProposals.serious(x)
      }
    return proposals.first {
      $0.ground == ground && (subject == nil || $0.finding.subject == subject)
    }
  }

  /// The finding behind a proposal, with the entries that say which association this is; nil where
  /// a person judges.
  static func grounds(
    _ list: CreditList, _ ground: Int, _ subject: String?, _ s: Situation
  ) -> Grounds? {
    guard let x = s.x, let proposal = proposal(list, ground, subject, s) else { return nil }
    var because = x.identity
    because.add(proposal.finding.because)
    return Grounds([proposal.finding.basis], because)
  }
}
