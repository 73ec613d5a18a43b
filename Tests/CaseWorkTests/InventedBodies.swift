import EventModel
import Events

/// Facts that many tests start from: invented bodies of Longgang (440307) and elsewhere.
enum Bodies {
  /// An application that meets every condition: 31 unit members, 30,000 yuan, consent, Party building.
  static func application(
    _ name: String = "示例市示例区家具行业协会", kind: AssociationKind = .industryAssociation,
    area: String = "440307", industry: String? = "C21", units: Int = 31, persons: Int = 0,
    funds: Int64 = 3_000_000, consent: String? = "示业函〔2020〕1号", party: Bool? = true
  ) -> FoundingApplied {
    FoundingApplied(
      name: name, kind: kind, jurisdiction: area, industry: industry, unitMembers: units,
      personMembers: persons, funds: funds, supervisorConsent: consent, partyBuilding: party)
  }

  static func registration(
    _ name: String = "示例市示例区家具行业协会", kind: AssociationKind = .industryAssociation,
    area: String = "440307", code: String? = nil, industry: String? = "C21",
    directly: Bool = true, units: Int? = nil, persons: Int? = nil, funds: Int64? = nil,
    representative: String? = nil
  ) -> AssociationRegistered {
    AssociationRegistered(
      name: name, kind: kind, jurisdiction: area, creditCode: code, industry: industry,
      supervisor: directly ? nil : "示例区工业局", directlyRegistered: directly, unitMembers: units,
      personMembers: persons, funds: funds, legalRepresentative: representative)
  }

  /// A body registered on 2018-03-01 under `association/<id>`, with further facts.
  static func registered(
    _ id: String = "a-1", _ registration: AssociationRegistered = registration(),
    _ facts: [(CivilDate, any Event)] = []
  ) -> Given {
    Given("association/\(id)", [("2018-03-01", registration)] + facts)
  }

  /// An assembly of 30 that was called on 2020-06-01 and sat on 2020-06-20.
  static func assembly(
    _ number: String = "会-1", kind: GeneralAssemblyConvened.Kind = .ordinary, present: Int = 20,
    votes: [ResolutionAdopted] = []
  ) -> [(CivilDate, any Event)] {
    [
      (
        "2020-06-01",
        GeneralAssemblyConvened(meeting: number, kind: kind, meetingOn: "2020-06-20")
      ),
      ("2020-06-20", GeneralAssemblyHeld(meeting: number, eligible: 30, present: present)),
    ] + votes.map { ("2020-06-20", $0) }
  }

  static func vote(
    _ item: String, for votes: Int, against: Int = 0, secret: Bool = true,
    at meeting: String = "会-1"
  ) -> ResolutionAdopted {
    ResolutionAdopted(
      meeting: meeting, item: item, for: votes, against: against, abstain: 0, secret: secret)
  }
}
