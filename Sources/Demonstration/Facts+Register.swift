import EventModel

// The facts of founding, the register, the assembly and re-election.

extension Fact {
  // MARK: Founding (成立)

  static func applied(_ body: Body) -> Fact {
    Fact(
      "FoundingApplied", .text("name", body.name), .text("kind", body.kind),
      .text("jurisdiction", body.jurisdiction), .text("industry", body.industry),
      .int("unitMembers", body.units ?? 30), .int("personMembers", body.persons ?? 0),
      .int("funds", body.funds))
  }

  static func overlapReviewed(
    similar: [String], counties: Int? = nil, of countiesOf: Int? = nil, unitShare: String? = nil,
    salesShare: String? = nil, verdict: String
  ) -> Fact {
    Fact(
      "SectorOverlapReviewed", .texts("similar", similar), .int("counties", counties),
      .int("countiesOf", countiesOf), .text("unitShare", unitShare),
      .text("salesShare", salesShare), .text("verdict", verdict))
  }

  static func preparationApproved(assemblyDueOn: CivilDate) -> Fact {
    Fact("PreparationApproved", .day("assemblyDueOn", assemblyDueOn))
  }

  static func registered(_ body: Body, creditCode: String?, representative: String) -> Fact {
    Fact(
      "AssociationRegistered", .text("name", body.name), .text("kind", body.kind),
      .text("jurisdiction", body.jurisdiction), .text("creditCode", creditCode),
      .text("industry", body.industry), .text("supervisor", body.supervisor),
      .flag("directlyRegistered", body.supervisor == nil), .int("termYears", body.termYears),
      .int("unitMembers", body.units), .int("personMembers", body.persons),
      .int("funds", body.funds), .text("address", body.address),
      .text("legalRepresentative", representative))
  }

  static func refused(ground: Int, reason: String) -> Fact {
    Fact("RegistrationRefused", .int("ground", ground), .text("reason", reason))
  }

  // MARK: Register changes (变更登记)

  static func itemChanged(_ item: String, from old: String?, to new: String) -> Fact {
    Fact(
      "RegistrationItemChanged", .text("item", item), .text("old", old), .text("new", new))
  }

  static func charter(termYears: Int, partyClause: Bool, selfDisciplineClause: Bool) -> Fact {
    Fact(
      "CharterApproved", .int("termYears", termYears), .text("quorum", "0.666667"),
      .int("noticeDays", 10), .flag("partyClause", partyClause),
      .flag("selfDisciplineClause", selfDisciplineClause))
  }

  static func members(units: Int, persons: Int, statedTotal: Int? = nil) -> Fact {
    Fact(
      "MembershipReported", .int("units", units), .int("persons", persons),
      .int("statedTotal", statedTotal))
  }

  static func joined(
    _ member: String, area: String, creditCheckedOn: CivilDate, referee: String
  ) -> Fact {
    Fact(
      "MemberJoined", .text("member", member), .text("memberKind", "unit"), .text("area", area),
      .day("creditCheckedOn", creditCheckedOn), .text("referee", referee))
  }

  static func left(_ member: String, reason: String) -> Fact {
    Fact(
      "MemberLeft", .text("member", member), .text("memberKind", "unit"),
      .text("reason", reason))
  }

  /// Amounts in fen.
  static func capacity(
    staff: Int, premises: String, dues: Int, sponsorship: Int, government: Int = 0,
    services: Int = 0, other: Int = 0
  ) -> Fact {
    Fact(
      "CapacityReported", .int("fullTimeStaff", staff), .text("premises", premises),
      .object(
        "income",
        [
          .int("dues", dues), .int("sponsorship", sponsorship), .int("government", government),
          .int("services", services), .int("other", other),
        ]))
  }

  // MARK: General assembly (会员大会)

  static func convened(
    _ meeting: String, kind: String, on day: CivilDate, agenda: [String]
  ) -> Fact {
    Fact(
      "GeneralAssemblyConvened", .text("meeting", meeting), .text("kind", kind),
      .day("meetingOn", day), .texts("agenda", agenda))
  }

  static func held(_ meeting: String, eligible: Int, present: Int) -> Fact {
    Fact(
      "GeneralAssemblyHeld", .text("meeting", meeting), .int("eligible", eligible),
      .int("present", present))
  }

  static func resolved(_ meeting: String, item: String, present: Int, against: Int) -> Fact {
    Fact(
      "ResolutionAdopted", .text("meeting", meeting), .text("item", item),
      .int("for", present - against), .int("against", against), .int("abstain", 0),
      .flag("secret", true))
  }

  static func feeStandard(_ meeting: String, tiers: Int, publishedOn: CivilDate) -> Fact {
    Fact(
      "FeeStandardAdopted", .text("meeting", meeting), .int("tiers", tiers),
      .day("publishedOn", publishedOn))
  }

  // MARK: Re-election (换届)

  static func vetted(_ person: String, post: String, grade: String, validTo: CivilDate) -> Fact {
    Fact(
      "OfficerVetted", .text("person", person), .text("post", post), .text("grade", grade),
      .day("validTo", validTo))
  }

  static func audit(_ opinion: String) -> Fact {
    Fact("PreElectionAuditCompleted", .text("opinion", opinion))
  }

  static func extended(to newEnd: CivilDate) -> Fact {
    Fact("ReElectionExtended", .day("newEnd", newEnd))
  }

  static func reElected(from: CivilDate, to: CivilDate, meeting: String) -> Fact {
    Fact(
      "ReElectionCompleted", .day("termFrom", from), .day("termTo", to),
      .text("meeting", meeting))
  }

  static func elected(
    _ person: String, post: String, term: Int, birthYear: Int, representative: Bool
  ) -> Fact {
    Fact(
      "OfficerElected", .text("person", person), .text("post", post), .int("termNumber", term),
      .int("birthYear", birthYear), .flag("civilServant", false),
      .flag("legalRepresentative", representative))
  }

  static func officerLeft(_ person: String, post: String, reason: String) -> Fact {
    Fact(
      "OfficerLeft", .text("person", person), .text("post", post), .text("reason", reason))
  }
}
