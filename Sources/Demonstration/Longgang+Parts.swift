import EventModel

// Longgang's bodies that are told apart, and those that are not among the 57.

extension Longgang {
  mutating func tellSpecialParts() {
    tellEnds()
    tellLists()
    tellRecords()
    tellGood()
    drawInspections()
  }

  /// One in liquidation on the day, and two that end later.
  private mutating func tellEnds() {
    lives[Cast.liquidating].dissolve(
      startedOn: "2020-07-06", completedOn: "2020-09-18", deregisteredOn: "2020-10-09",
      why: "会员大会决议解散")
    lives[Cast.neverReports].stayTwoYears(from: "2019-06-24", ground: 1, movedOn: "2021-07-05")
    let zombie = lives[Cast.neverReports].confirmZombie(
      ["N1", "N3"], route: "revoke", on: "2021-09-15")
    lives[Cast.neverReports].revoke("otherLaw", on: "2021-11-05", cause: zombie)
    lives[Cast.serious].stayTwoYears(from: "2018-05-28", ground: 1, movedOn: "2020-06-15")
    lives[Cast.serious].revoke("serious", on: "2022-05-20")
    let letters = lives[Cast.unreachable].becomeUnreachable(from: "2020-05-11", visited: true)
    lives[Cast.unreachable].enterAbnormalList(6, on: "2020-07-13", cause: letters)
    lives[Cast.unreachable].confirmZombie(["N1", "N4"], route: "deregister", on: "2021-09-15")
    lives[Cast.unreachable].dissolve(on: "2022-01-21", why: "整治期间引导注销")
  }

  /// A warning that is listed for six months, an order that is overdue, one body at risk.
  private mutating func tellLists() {
    let warned = lives[Cast.warned].penalise(
      "lg-2020-03", act: 3, with: .warning("lg-2020-03", agency: "龙岗区民政局"), on: "2020-04-20")
    lives[Cast.warned].enterAbnormalList(5, on: "2020-05-18", cause: warned)
    lives[Cast.warned].record(.abnormalLeft("sixMonths"), on: "2020-11-24")

    let items = [("F1", "按照民间非营利组织会计制度建账"), ("F2", "补开会员大会")]
    lives[Cast.overdueOrder].rectify(
      "lg-r-2020-01", items: items, on: "2020-04-27", dueOn: "2020-06-30", verdict: "failed")
    lives[Cast.overdueOrder].enterAbnormalList(3, on: "2020-09-15")
    let passed = lives[Cast.overdueOrder].record(
      .verified("lg-r-2020-01", "passed"), on: "2020-11-20")
    lives[Cast.overdueOrder].record(.abnormalLeft("rectified"), on: "2020-12-04", cause: passed)

    lives[Cast.atRisk].record(
      .capacity(staff: 0, premises: "none", dues: 1_900_000, sponsorship: 100_000), on: "2020-03-25"
    )
    lives[Cast.atRisk].record(.party("none", members: 4), on: "2019-05-20")
    lives[Cast.atRisk].rectify(
      "lg-r-2020-02", items: [("G1", "完成换届"), ("G2", "建立党组织")], on: "2020-10-12",
      dueOn: "2021-01-15")
    lives[Cast.atRisk].reElect(
      on: "2020-12-11", termFrom: "2020-12-11", term: 2, isDetailed: true)
    lives[Cast.atRisk].record(.party("branch", members: 4), on: "2020-12-21")
    lives[Cast.atRisk].record(
      .capacity(staff: 2, premises: "fixed", dues: 3_800_000, sponsorship: 200_000),
      on: "2021-01-08")
  }

  /// What makes the day as known then differ from the day as known later: a report written down
  /// in September, a penalty that never was; the grade put right stands with the others.
  private mutating func tellRecords() {
    let report = lives[Cast.recordedLate].record(
      .report(2019), on: "2020-03-18", recorded: .on("2020-09-25"))
    lives[Cast.recordedLate].record(
      .concluded(2019, "qualified"), on: "2020-10-12", cause: report)
    let penalty = lives[Cast.voidedPenalty].record(
      .warning("lg-2020-07", agency: "龙岗区民政局"), on: "2020-07-20", recorded: .on("2020-07-24"))
    lives[Cast.voidedPenalty].chronicle.void(
      penalty, reason: "处罚对象为另一组织，误录于本社会团体", on: "2020-11-12")
    lives[Cast.oldGrade].record(.grade(3), on: "2014-06-20")
    lives[Cast.oldGrade].record(.grade(3), on: "2021-12-10")
  }

  /// Honours, self-discipline texts, members whose credit was looked up before they joined.
  private mutating func tellGood() {
    for (round, index) in cast.graded.enumerated() {
      let checked = lives[index].random.day("2018-03-05", "2019-06-28")
      lives[index].record(
        .joined(
          "member-\(round + 1)", area: Self.code, creditCheckedOn: checked, referee: "member-0"),
        on: OfficeDays.open(5, after: checked))
      lives[index].record(
        .selfDiscipline("行业自律公约（第\(round % 3 + 1)版）", verdict: "accepted"),
        on: lives[index].random.day("2019-03-04", "2019-12-06"))
    }
    let first = cast.graded[0]
    let second = cast.graded[1]
    lives[first].record(
      .honour("redList", title: "社会组织红名单", validTo: "2022-12-31"), on: "2019-12-20")
    lives[first].record(.honour("other", title: "广东省先进社会组织"), on: "2018-11-08", by: .federation)
    lives[second].record(
      .honour("fourGood", title: "“四好”商会", validTo: "2021-10-31"), on: "2019-11-01",
      by: .federation)
    lives[second].record(
      .feeStandard("\(Self.id(second))-m2", tiers: 4, publishedOn: "2018-06-15"),
      on: "2018-05-25")
    lives[second].record(
      .selfDiscipline("统一报价公约", verdict: "refused"), on: "2020-05-12")
    lives[second].record(.left("member-2", reason: "resigned"), on: "2019-10-22")
    lives[first].record(.majorMatter("举办跨省行业展会", plannedOn: "2019-10-18"), on: "2019-09-10")
  }

  /// Two yearly draws of at least three in a hundred (双随机).
  private mutating func drawInspections() {
    for (year, drawn) in [(2019, [3, 20, 41]), (2020, [8, 31, 50])] {
      var draw = Chronicle(
        stream: "draw/lg-\(year)", jurisdiction: Self.code, paper: Self.paper)
      draw.record(
        .drawn(Self.code, population: 54, drawn.map(Self.id), seed: "lg-\(year)-0715"),
        on: .of(year, 7, 15))
      chronicles.append(draw)
      for (place, index) in drawn.enumerated() {
        lives[index].record(
          .inspected("lg-\(year)", findings: place == 0 ? ["会议记录不全"] : []),
          on: .of(year, 8, 20 + place))
      }
    }
  }
}

// MARK: - Not among the 57

extension Longgang {
  /// Three that ended before, one that was refused, five that came after.
  mutating func addOthers(_ workshop: inout Workshop) {
    let gone: [(CivilDate, CivilDate)] = [
      ("2003-04-16", "2016-05-20"), ("2008-09-11", "2017-08-18"), ("2010-03-25", "2018-12-14"),
    ]
    for (place, days) in gone.enumerated() {
      var life = open(58 + place, on: days.0, &workshop)
      var habits = Habits()
      habits.reportsUntilMonth = 3
      habits.until = days.1
      habits.missing = place == 2 ? [2015, 2016, 2017] : []
      life.live(habits)
      switch place {
      case 0: life.dissolve(on: "2016-11-18", why: "完成章程规定的宗旨")
      case 1: absorb(&life, into: &lives[5], merger: "lg-merger-2017", on: "2017-10-16")
      default: life.revoke("otherLaw", on: "2019-03-22")
      }
      lives.append(life)
    }
    refuse(&workshop)
    let later: [CivilDate] = [
      "2021-03-19", "2021-11-12", "2022-06-24", "2023-09-08", "2024-10-18",
    ]
    for (place, day) in later.enumerated() {
      var life = open(62 + place, on: day, &workshop)
      var habits = Habits()
      habits.reportsUntilMonth = 3
      habits.reportsFirstYear = true
      life.live(habits)
      life.instructByParty(from: day, to: day)
      lives.append(life)
    }
  }

  private func open(_ number: Int, on day: CivilDate, _ workshop: inout Workshop) -> Life {
    let trade = workshop.random.pick(Trades.services)
    let body = Body(
      id: Self.id(number - 1), name: workshop.name("龙岗区", trade.word + "行业协会"),
      kind: "industryAssociation", jurisdiction: Self.code, registeredOn: day,
      industry: trade.industry, supervisor: day < "2014-04-01" ? "龙岗区经济促进局" : nil,
      termYears: 4, units: 34, persons: 0, address: workshop.address("深圳市龙岗区"))
    return workshop.open(body, paper: Self.paper)
  }

  /// One trade, one body: a second association of the same scope is not admitted.
  private mutating func refuse(_ workshop: inout Workshop) {
    let body = Body(
      id: Self.id(60), name: workshop.name("龙岗区", "灯饰行业促进会"), kind: "industryAssociation",
      jurisdiction: Self.code, registeredOn: "2019-04-10", industry: "照明器具制造", units: 31)
    var life = Life(body, paper: Self.paper, seed: workshop.random.next())
    let application = life.record(.applied(body), on: "2019-04-10")
    let review = life.record(
      .overlapReviewed(similar: [Self.id(7)], verdict: "refuse"), on: "2019-05-06",
      cause: application)
    life.record(
      .refused(ground: 2, reason: "本区已有业务范围相同的行业协会，没有必要成立"), on: "2019-05-20",
      cause: review)
    lives.append(life)
  }
}
