import EventModel

/// What happened: an event's stored name and its data, before anybody has written it down.
///
/// The families' facts stand in `Facts+….swift`, with the field names of the event contract.
struct Fact {
  let type: String
  let data: JSONValue

  init(_ type: String, _ fields: Field...) {
    self.type = type
    self.data = .object(fields.compactMap(\.member))
  }

  /// One field of the data; a nil value leaves it out.
  struct Field {
    let member: JSONValue.Member?

    private init(_ key: String, _ value: JSONValue?) {
      member = value.map { JSONValue.Member(key, $0) }
    }

    static func text(_ key: String, _ value: String?) -> Field {
      Field(key, value.map { .string($0) })
    }
    static func int(_ key: String, _ value: Int?) -> Field {
      Field(key, value.map { .integer(Int64($0)) })
    }
    static func flag(_ key: String, _ value: Bool?) -> Field {
      Field(key, value.map { .bool($0) })
    }
    static func day(_ key: String, _ value: CivilDate?) -> Field {
      Field(key, value.map { .string($0.description) })
    }
    static func texts(_ key: String, _ values: [String]?) -> Field {
      Field(key, values.map { .array($0.map { .string($0) }) })
    }
    static func objects(_ key: String, _ values: [[Field]]) -> Field {
      Field(key, .array(values.map { .object($0.compactMap(\.member)) }))
    }
    static func object(_ key: String, _ fields: [Field]) -> Field {
      Field(key, .object(fields.compactMap(\.member)))
    }
    static func value(_ key: String, _ value: JSONValue?) -> Field { Field(key, value) }
  }
}

// MARK: - Who records it, and whether it has a paper

extension Fact {
  /// The office that records facts of this kind.
  var role: Actor.Role {
    switch type {
    case "FoundingApplied", "MembershipReported", "MemberJoined", "MemberLeft",
      "CapacityReported", "GeneralAssemblyConvened", "GeneralAssemblyHeld", "ResolutionAdopted",
      "FeeStandardAdopted", "OfficerElected", "OfficerLeft", "ActivityHeld",
      "MajorMatterReported", "AnnualReportSubmitted", "RectificationReported",
      "LiquidationStarted", "LiquidationCompleted":
      .association
    case "PartyCoverageRecorded": .party
    case "GradeAwarded", "GradeReduced": .evaluator
    case "OfficerVetted": .federation
    case "ContractAwarded", "ContractEvaluated", "GrantPaid": .supervisor
    case "JudgmentDefaulterReported", "JudgmentDefaulterCleared": .court
    case "EntryVoided", "EntryCorrected", "DiscrepancyNoted": .registrar
    default: .registrar
    }
  }

  /// Whether the act is a numbered paper of the registrar.
  var hasPaper: Bool {
    switch type {
    case "AssociationRegistered", "RegistrationRefused", "PreparationApproved", "CharterApproved",
      "RectificationOrdered", "PenaltyDecided", "AbnormalListEntered", "AbnormalListLeft",
      "SeriousListEntered", "SeriousListLeft", "GradeAwarded", "DecouplingPlanned",
      "DecouplingCompleted", "AssociationDeregistered", "RegistrationRevoked", "ReElectionExtended",
      "MergerRegistered", "ListingDeclined":
      true
    default: false
    }
  }
}
