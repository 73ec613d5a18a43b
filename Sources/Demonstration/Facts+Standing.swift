import EventModel

// The facts of credit lists, grading, public service, decoupling, clean-up and the end.

extension Fact {
  // MARK: Credit lists (信用名单)

  static func abnormalEntered(_ ground: Int) -> Fact {
    Fact("AbnormalListEntered", .int("ground", ground))
  }

  static func abnormalLeft(_ reason: String) -> Fact {
    Fact("AbnormalListLeft", .text("reason", reason))
  }

  static func seriousEntered(_ ground: Int) -> Fact {
    Fact("SeriousListEntered", .int("ground", ground))
  }

  static func seriousLeft(_ reason: String) -> Fact {
    Fact("SeriousListLeft", .text("reason", reason))
  }

  static func declined(_ list: String, ground: Int, subject: String?, reason: String) -> Fact {
    Fact(
      "ListingDeclined", .text("list", list), .int("ground", ground), .text("subject", subject),
      .text("reason", reason))
  }

  static func honour(_ honour: String, title: String?, validTo: CivilDate? = nil) -> Fact {
    Fact(
      "HonourGranted", .text("honour", honour), .text("title", title), .day("validTo", validTo))
  }

  static func honourWithdrawn(_ honour: String, reason: String) -> Fact {
    Fact("HonourWithdrawn", .text("honour", honour), .text("reason", reason))
  }

  // MARK: Grading (等级评估)

  static func grade(_ grade: Int) -> Fact { Fact("GradeAwarded", .int("grade", grade)) }

  static func gradeReduced(to grade: Int, ground: String) -> Fact {
    Fact("GradeReduced", .int("to", grade), .text("ground", ground))
  }

  // MARK: Public service (政府购买服务与职能转移)

  static func listed(_ catalogue: String, year: Int, batch: Int? = nil) -> Fact {
    Fact(
      "CatalogueListed", .text("catalogue", catalogue), .int("year", year), .int("batch", batch))
  }

  static func delisted(_ catalogue: String, reason: String) -> Fact {
    Fact("CatalogueDelisted", .text("catalogue", catalogue), .text("reason", reason))
  }

  static func contract(_ contract: String, purchaser: String, fen: Int) -> Fact {
    Fact(
      "ContractAwarded", .text("contract", contract), .text("purchaser", purchaser),
      .int("amount", fen))
  }

  static func evaluated(_ contract: String, score: String) -> Fact {
    Fact("ContractEvaluated", .text("contract", contract), .text("score", score))
  }

  static func grant(_ fund: String, fen: Int) -> Fact {
    Fact("GrantPaid", .text("fund", fund), .int("amount", fen))
  }

  // MARK: Decoupling (脱钩)

  static func decouplingPlanned(
    _ scope: String, batch: Int? = nil, oldBody: String? = nil
  ) -> Fact {
    Fact(
      "DecouplingPlanned", .text("scope", scope), .int("batch", batch),
      .text("oldBody", oldBody))
  }

  static func separated(_ item: String) -> Fact {
    Fact("SeparationCompleted", .text("item", item))
  }

  static let decoupled = Fact("DecouplingCompleted")

  // MARK: Zombie clean-up (僵尸型整治)

  static func zombie(_ criteria: [String], route: String) -> Fact {
    Fact("ZombieConfirmed", .texts("criteria", criteria), .text("route", route))
  }

  static func reactivated(_ means: String) -> Fact {
    Fact("AssociationReactivated", .text("means", means))
  }

  // MARK: Merger and the end (合并、注销、撤销)

  static func merged(
    _ merger: String, kind: String, role: String, others: [String], continues: Bool? = nil
  ) -> Fact {
    Fact(
      "MergerRegistered", .text("merger", merger), .text("kind", kind), .text("role", role),
      .texts("others", others), .flag("continues", continues))
  }

  static func liquidationStarted(_ cause: String) -> Fact {
    Fact("LiquidationStarted", .text("cause", cause))
  }

  static func liquidationCompleted(surplusTo: String) -> Fact {
    Fact("LiquidationCompleted", .text("surplusTo", surplusTo))
  }

  static let deregistered = Fact("AssociationDeregistered", .flag("certificateSurrendered", true))

  static func revoked(_ ground: String) -> Fact {
    Fact("RegistrationRevoked", .text("ground", ground))
  }

  // MARK: The log itself

  static func discrepancy(
    stated: Int, partsSum: Int, subject: String, source: String
  ) -> Fact {
    Fact(
      "DiscrepancyNoted", .int("stated", stated), .int("partsSum", partsSum),
      .text("subject", subject), .text("source", source))
  }

  static func parameter(
    _ name: String, _ value: String, from: CivilDate, to: CivilDate? = nil, basis: String
  ) -> Fact {
    Fact(
      "RuleParameterSet", .text("parameter", name), .text("value", value), .day("from", from),
      .day("to", to), .text("basis", basis))
  }
}
