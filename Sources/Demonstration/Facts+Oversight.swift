import EventModel

// The facts of work, year-end inspection, oversight, rectification and penalty.

extension Fact {
  // MARK: Work (活动与报告)

  static func activity(
    _ category: String, withinScope: Bool = true, participants: Int? = nil
  ) -> Fact {
    Fact(
      "ActivityHeld", .text("category", category), .flag("withinScope", withinScope),
      .int("participants", participants))
  }

  static func majorMatter(_ matter: String, plannedOn: CivilDate) -> Fact {
    Fact("MajorMatterReported", .text("matter", matter), .day("plannedOn", plannedOn))
  }

  static func selfDiscipline(_ text: String, verdict: String) -> Fact {
    Fact("SelfDisciplineTextFiled", .text("text", text), .text("verdict", verdict))
  }

  static func party(_ form: String, members: Int, sharedWith: [String]? = nil) -> Fact {
    Fact(
      "PartyCoverageRecorded", .text("form", form), .int("partyMembers", members),
      .texts("sharedWith", sharedWith))
  }

  // MARK: Year-end inspection (年检)

  static func report(_ year: Int, to: String = "registrar") -> Fact {
    Fact("AnnualReportSubmitted", .int("year", year), .text("to", to))
  }

  static func concluded(
    _ year: Int, _ conclusion: String, simplified: Bool = false, reasons: [String]? = nil
  ) -> Fact {
    Fact(
      "YearEndInspectionConcluded", .int("year", year), .text("conclusion", conclusion),
      .flag("simplified", simplified), .texts("reasons", reasons))
  }

  static func revised(_ year: Int, _ conclusion: String, ground: String) -> Fact {
    Fact(
      "YearEndInspectionRevised", .int("year", year), .text("conclusion", conclusion),
      .text("ground", ground))
  }

  // MARK: Oversight (监督检查)

  static func drawn(
    _ jurisdiction: String, population: Int, _ drawn: [String], seed: String
  ) -> Fact {
    Fact(
      "RandomInspectionDrawn", .text("jurisdiction", jurisdiction),
      .int("population", population), .texts("drawn", drawn), .text("seed", seed))
  }

  static func inspected(_ draw: String, findings: [String]) -> Fact {
    Fact("RandomInspectionConcluded", .text("draw", draw), .texts("findings", findings))
  }

  static func contact(_ channel: String, _ result: String) -> Fact {
    Fact("ContactAttempted", .text("channel", channel), .text("result", result))
  }

  static func interview(_ matters: [String]) -> Fact {
    Fact("InterviewHeld", .texts("matters", matters))
  }

  static func complaint(_ subject: String, channel: String) -> Fact {
    Fact("ComplaintReceived", .text("subject", subject), .text("channel", channel))
  }

  // MARK: Rectification (限期整改)

  /// `items` are codes with their wording.
  static func ordered(_ order: String, items: [(String, String)], dueOn: CivilDate) -> Fact {
    Fact(
      "RectificationOrdered", .text("order", order),
      .objects("items", items.map { [.text("code", $0.0), .text("text", $0.1)] }),
      .day("dueOn", dueOn))
  }

  static func orderExtended(_ order: String, dueOn: CivilDate, reason: String) -> Fact {
    Fact(
      "RectificationExtended", .text("order", order), .day("dueOn", dueOn),
      .text("reason", reason))
  }

  static func orderReported(_ order: String, codes: [String]) -> Fact {
    Fact(
      "RectificationReported", .text("order", order),
      .objects("items", codes.map { [.text("code", $0), .text("evidence", "整改材料")] }))
  }

  static func verified(_ order: String, _ verdict: String, open: [String]? = nil) -> Fact {
    Fact(
      "RectificationVerified", .text("order", order), .text("verdict", verdict),
      .texts("openItems", open))
  }

  static func orderWithdrawn(_ order: String, reason: String) -> Fact {
    Fact("RectificationWithdrawn", .text("order", order), .text("reason", reason))
  }

  static func served(_ paper: String, mode: String, result: String) -> Fact {
    Fact(
      "PaperServed", .text("paper", paper), .text("mode", mode), .text("result", result))
  }

  // MARK: Penalty (行政处罚)

  static func caseFiled(_ name: String, act: Int) -> Fact {
    Fact("PenaltyCaseFiled", .text("case", name), .int("act", act))
  }

  static func adverseNotice(
    _ matter: String, case name: String? = nil, replyUntil: CivilDate
  ) -> Fact {
    Fact(
      "AdverseNoticeServed", .text("matter", matter), .text("case", name),
      .day("replyUntil", replyUntil))
  }

  static func defence(_ matter: String, case name: String? = nil, outcome: String) -> Fact {
    Fact(
      "DefenceHeard", .text("matter", matter), .text("case", name), .text("outcome", outcome))
  }

  static func warning(_ name: String, agency: String) -> Fact {
    Fact(
      "PenaltyDecided", .text("case", name), .texts("kinds", ["warning"]),
      .text("agency", agency))
  }

  /// `fen` decides between minor and grave: 50,000 yuan or more is grave.
  static func fine(_ name: String, fen: Int, agency: String) -> Fact {
    Fact(
      "PenaltyDecided", .text("case", name), .texts("kinds", ["fine"]), .int("fine", fen),
      .text("agency", agency))
  }

  static func suspension(
    _ name: String, from: CivilDate, to: CivilDate, agency: String
  ) -> Fact {
    Fact(
      "PenaltyDecided", .text("case", name), .texts("kinds", ["suspension"]),
      .day("suspendFrom", from), .day("suspendTo", to), .text("agency", agency))
  }

  static func annulled(_ name: String, by: String) -> Fact {
    Fact("PenaltyAnnulled", .text("case", name), .text("by", by))
  }

  static func defaulterReported(_ courtCase: String) -> Fact {
    Fact("JudgmentDefaulterReported", .text("courtCase", courtCase))
  }

  static func defaulterCleared(_ courtCase: String) -> Fact {
    Fact("JudgmentDefaulterCleared", .text("courtCase", courtCase))
  }
}
