import EventModel

/// The fields of the event contract, section 3, one type a line: `name:kind`, `?` for optional.
///
/// Kinds: s text, i whole number at least 0, f flag, d day, S list of texts (L: may be empty),
/// q share, j jurisdiction, p person, and sets of names between bars.
enum ContractTable {
  static let lines = """
    FoundingApplied name:s kind:KIND jurisdiction:j industry?:s unitMembers:i personMembers:i \
      funds:i
    SectorOverlapReviewed similar:L counties?:i countiesOf?:i unitShare?:q salesShare?:q \
      verdict:admit|refuse
    PreparationApproved assemblyDueOn?:d
    AssociationRegistered name:s kind:KIND jurisdiction:j creditCode?:s industry?:s supervisor?:s \
      directlyRegistered:f termYears?:i unitMembers?:i personMembers?:i funds?:i address?:s \
      legalRepresentative?:p
    RegistrationRefused ground:1|2|3|4|5 reason:s
    RegistrationItemChanged item:name|address|purpose|scope|territory|legalRepresentative|funds|\
    supervisor|industry|creditCode|jurisdiction old?:s new:e
    CharterApproved termYears:i quorum?:q noticeDays?:i partyClause:f selfDisciplineClause:f
    MembershipReported units:i persons:i statedTotal?:i
    MemberJoined member:s memberKind:unit|person area?:j industry?:s creditCheckedOn?:d referee?:s
    MemberLeft member:s memberKind:unit|person reason:resigned|expelled|ceased
    CapacityReported fullTimeStaff:i premises:fixed|none|unverified income:o
    GeneralAssemblyConvened meeting:s kind:ordinary|extraordinary|reElection meetingOn:d agenda?:S
    GeneralAssemblyHeld meeting:s eligible:i present:i
    ResolutionAdopted meeting:s item:s for:i against:i abstain:i secret:f
    FeeStandardAdopted meeting:s tiers:i publishedOn?:d
    OfficerVetted person:p post:s grade:A|B|C validTo:d
    PreElectionAuditCompleted opinion:clean|qualified|adverse
    ReElectionExtended newEnd:d
    ReElectionCompleted termFrom:d termTo:d meeting?:s
    OfficerElected person:p post:president|vicePresident|secretaryGeneral|supervisorChair unit?:s \
      termNumber:i birthYear?:i civilServant?:f legalRepresentative?:f
    OfficerLeft person:p post:s reason:termEnded|resigned|removed|died
    ActivityHeld category:s withinScope:f participants?:i
    MajorMatterReported matter:s plannedOn?:d
    SelfDisciplineTextFiled text:s verdict:accepted|refused
    PartyCoverageRecorded form:none|instructor|union|joint|branch|generalBranch|committee \
      partyMembers:i sharedWith?:S
    AnnualReportSubmitted year:i to:supervisor|registrar
    YearEndInspectionConcluded year:i conclusion:qualified|basicallyQualified|unqualified \
      simplified:f reasons?:S
    YearEndInspectionRevised year:i conclusion:qualified|basicallyQualified|unqualified ground:s
    RandomInspectionDrawn jurisdiction:j population:i drawn:S seed:s
    RandomInspectionConcluded draw:s findings:L
    ContactAttempted channel:specialLetter|phone|visit result:signed|unsigned|reached|unreached
    InterviewHeld matters:S
    ComplaintReceived subject:s channel:s
    RectificationOrdered order:s items:O dueOn:d officer?:s
    RectificationExtended order:s dueOn:d reason:s
    RectificationReported order:s items:O
    RectificationVerified order:s verdict:passed|failed openItems?:S
    RectificationWithdrawn order:s reason:s
    PaperServed paper:s mode:direct|left|post|entrusted|notice|electronic \
      result:served|refused|failed
    PenaltyCaseFiled case:s act:1|2|3|4|5|6|7|8
    AdverseNoticeServed matter:penalty|abnormalList|seriousList case?:s replyUntil:d
    DefenceHeard matter:penalty|abnormalList|seriousList case?:s outcome:upheld|amended|dropped
    PenaltyDecided case:s kinds:S fine?:i suspendFrom?:d suspendTo?:d agency:s
    PenaltyAnnulled case:s by:review|court|self
    JudgmentDefaulterReported courtCase:s
    JudgmentDefaulterCleared courtCase:s
    AbnormalListEntered ground:1|2|3|4|5|6|7
    AbnormalListLeft reason:rectified|sixMonths|error
    SeriousListEntered ground:1|2|3|4|5|6|7|8
    SeriousListLeft reason:twoYears|deregistered|error
    ListingDeclined list:abnormalList|seriousList ground:1|2|3|4|5|6|7|8 subject?:s reason:s
    HonourGranted honour:redList|fourGood|other title?:s validTo?:d
    HonourWithdrawn honour:redList|fourGood|other reason:s
    GradeAwarded grade:1|2|3|4|5 validFrom?:d validTo?:d
    GradeReduced to:0|1|2|3|4 ground:s
    CatalogueListed catalogue:purchase|transfer year:i batch?:i
    CatalogueDelisted catalogue:purchase|transfer reason:s
    ContractAwarded contract:s purchaser:s amount:i
    ContractEvaluated contract:s score:q
    GrantPaid fund:s amount:i
    DecouplingPlanned scope:inScope|deferred|exempt batch?:i oldBody?:s
    SeparationCompleted item:organisation|functions|assets|personnel|party
    DecouplingCompleted
    ZombieConfirmed criteria:S route:deregister|revoke|rectify
    AssociationReactivated means:correct|reorganise|merge|rename
    MergerRegistered merger:s kind:absorption|consolidation|division role:source|target others:L \
      continues?:f
    LiquidationStarted cause:s
    LiquidationCompleted surplusTo?:s
    AssociationDeregistered certificateSurrendered:f
    RegistrationRevoked ground:fraud|noActivity|serious|otherLaw
    EntryVoided entry:u reason:s
    EntryCorrected entry:u effectiveOn?:d data?:o reason:s
    DiscrepancyNoted stated:i partsSum:i subject:s source:s
    RuleParameterSet parameter:s value:s from:d to?:d basis:s
    """

  struct Field {
    let name: String
    let isOptional: Bool
    let kind: String
  }

  static let fields: [String: [Field]] = Dictionary(
    uniqueKeysWithValues: lines.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let fields = words.dropFirst().map { word in
        let parts = word.split(separator: ":").map(String.init)
        let isOptional = parts[0].hasSuffix("?")
        return Field(
          name: isOptional ? String(parts[0].dropLast()) : parts[0], isOptional: isOptional,
          kind: parts[1])
      }
      return (words[0], fields)
    })

  private static let kinds =
    "industryAssociation|chamber|outOfTownChamber|marketChamber|townshipChamber|federation"
    + "|research|other"

  /// Whether a value is of a kind of the table.
  static func admits(_ value: JSONValue, _ kind: String) -> Bool {
    switch (kind, value) {
    case ("s", .string(let text)): !text.isEmpty
    case ("e", .string): true
    case ("i", .integer(let number)): number >= 0
    case ("f", .bool): true
    case ("d", .string(let text)): CivilDate(text).map(CivilDate.admissible.contains) ?? false
    case ("S", .array(let texts)): !texts.isEmpty && texts.allSatisfy { admits($0, "s") }
    case ("L", .array(let texts)): texts.allSatisfy { admits($0, "s") }
    case ("q", .string(let text)): isShare(text)
    case ("j", .string(let text)): Jurisdiction(text) != nil
    case ("p", .string(let text)): text.hasPrefix("person/")
    case ("u", .string(let text)): EventID(text) != nil
    case ("o", .object(let members)): !members.isEmpty
    case ("O", .array(let items)): !items.isEmpty && items.allSatisfy { admits($0, "o") }
    case ("KIND", _): admits(value, kinds)
    case (_, .string(let text)): kind.split(separator: "|").contains { $0 == text }
    case (_, .integer(let number)): kind.split(separator: "|").contains { $0 == String(number) }
    default: false
    }
  }

  private static func isShare(_ text: String) -> Bool {
    if text == "0" || text == "1" { return true }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == "0" && (1...6).contains(parts[1].count)
      && parts[1].allSatisfy { $0.isASCII && $0.isNumber }
  }
}
