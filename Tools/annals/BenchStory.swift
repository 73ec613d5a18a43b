import EventModel

/// What the generator remembers of one association.
struct BenchLife {
  /// The number of its jurisdiction.
  let place: Int
  var steps: UInt8 = 0
  var reportedYear: Int16 = 2015
  var inspectedYear: Int16 = 2015
  var termEnd: CivilDate = "2100-12-31"
  var listedOn: CivilDate?
  var order: Int32 = 0
  var orderIsOpen = false
  /// The last entry that a correction may name.
  var lastWork: EventID?

  init(place: Int) { self.place = place }
}

/// Tells what happens next in an association's life: the type, the day and the canonical data.
struct BenchStory {
  private(set) var type = ""
  private(set) var data = ""
  private(set) var effectiveOn = BenchLog.firstDay

  /// Districts of eight cities by their codes.
  static let jurisdictions = ["4403", "3303", "6101", "1101", "3101", "3201", "4401", "5101"]
    .flatMap { city in (3...8).map { "\(city)0\($0)" } }
  static let actors = jurisdictions.flatMap { ["registrar/\($0)/li", "supervisor/\($0)/wang"] }
  static let parameterCount = 24

  /// One dated parameter of a jurisdiction.
  mutating func setParameter(_ index: Int) {
    type = "RuleParameterSet"
    effectiveOn = BenchLog.firstDay
    let (name, value) =
      index.isMultiple(of: 2) ? ("reElection.termYears", "4") : ("annualReport.dueOn", "03-31")
    data =
      "{\"basis\":\"本市行业协会登记管理办法实施细则\",\"from\":\"\(effectiveOn)\","
      + "\"parameter\":\"\(name)\",\"value\":\"\(value)\"}"
  }

  /// The number of the paper, for one act in four.
  func document(_ number: Int) -> String? {
    number < 100 ? "民社管〔\(effectiveOn.year)〕\(number + 1)号" : nil
  }

  /// The next event of a life.
  mutating func tell(
    _ life: inout BenchLife, _ id: EventID, _ today: CivilDate, _ late: Int,
    _ random: inout BenchRandom
  ) {
    effectiveOn = today.adding(days: -late)
    let year = Int16(today.year)
    if life.steps < 5 {
      found(&life, &random)
    } else if life.reportedYear < year - 1, today.parts.month > 2, random.below(10) > 0 {
      life.reportedYear = year - 1
      set("AnnualReportSubmitted", "{\"to\":\"registrar\",\"year\":\(year - 1)}")
    } else if life.inspectedYear < life.reportedYear {
      life.inspectedYear = life.reportedYear
      inspect(life.inspectedYear, &random)
    } else if let entry = life.lastWork, random.below(48) == 0 {
      correct(entry, &random)
      life.lastWork = nil
    } else if !follow(&life, today, &random) {
      work(&life, id, &random)
    }
  }

  private mutating func set(_ type: String, _ data: String) {
    self.type = type
    self.data = data
  }

  // MARK: The first year

  private mutating func found(_ life: inout BenchLife, _ random: inout BenchRandom) {
    life.steps += 1
    switch life.steps {
    case 1: register(&life, &random)
    case 2:
      set(
        "CharterApproved",
        "{\"noticeDays\":15,\"partyClause\":true,\"quorum\":\"0.666667\","
          + "\"selfDisciplineClause\":true,\"termYears\":\(3 + random.below(3))}")
    case 3: reportMembers(&random)
    case 4: reportCapacity(&random)
    case _: recordParty(&random)
    }
  }

  private mutating func register(_ life: inout BenchLife, _ random: inout BenchRandom) {
    let place = Self.jurisdictions[life.place]
    let number = random.below(1_000_000)
    let kind = ["industryAssociation", "chamber", "outOfTownChamber", "townshipChamber"]
    life.termEnd = effectiveOn.adding(years: 4)
    let founded = Int16(effectiveOn.year)
    life.reportedYear = founded - 1
    life.inspectedYear = founded - 1
    set(
      "AssociationRegistered",
      "{\"address\":\"建设路\(number % 900 + 1)号商务大厦\(number % 30 + 1)层\","
        + "\"directlyRegistered\":\(random.below(3) == 0),\"funds\":\(3_000_000 + number),"
        + "\"industry\":\"C\(10 + number % 33)\",\"jurisdiction\":\"\(place)\","
        + "\"kind\":\"\(kind[random.below(4)])\",\"legalRepresentative\":\"person/p\(number)\","
        + "\"name\":\"第\(number)行业协会\",\"personMembers\":\(random.below(40)),"
        + "\"supervisor\":\"区工业和信息化局\",\"termYears\":4,\"unitMembers\":\(30 + random.below(200))}"
    )
  }

  private mutating func reportMembers(_ random: inout BenchRandom) {
    let (units, persons) = (30 + random.below(300), random.below(60))
    set(
      "MembershipReported",
      "{\"persons\":\(persons),\"statedTotal\":\(units + persons),\"units\":\(units)}")
  }

  private mutating func reportCapacity(_ random: inout BenchRandom) {
    let premises = random.below(12) == 0 ? "none" : "fixed"
    set(
      "CapacityReported",
      "{\"fullTimeStaff\":\(random.below(9)),\"income\":{\"dues\":\(random.below(90_000_000)),"
        + "\"government\":\(random.below(40_000_000)),\"other\":0,"
        + "\"services\":\(random.below(50_000_000)),\"sponsorship\":\(random.below(9_000_000))},"
        + "\"premises\":\"\(premises)\"}")
  }

  private mutating func recordParty(_ random: inout BenchRandom) {
    let members = random.below(12)
    let form = members >= 3 ? "branch" : members > 0 ? "joint" : "instructor"
    set("PartyCoverageRecorded", "{\"form\":\"\(form)\",\"partyMembers\":\(members)}")
  }

  // MARK: Every year

  private mutating func inspect(_ year: Int16, _ random: inout BenchRandom) {
    let chance = random.below(20)
    let conclusion = chance == 0 ? "unqualified" : chance < 3 ? "basicallyQualified" : "qualified"
    set(
      "YearEndInspectionConcluded",
      "{\"conclusion\":\"\(conclusion)\",\"reasons\":[\"\(Self.reasons[random.below(4)])\"],"
        + "\"simplified\":\(chance > 15),\"year\":\(year)}")
  }

  private static let reasons = [
    "财务管理制度健全，会费收支按季向会员公示，审计报告未见保留意见，往来账目清楚",
    "按章程召开会员大会和理事会，换届程序合规，党建工作要求已写入章程，监事会履职记录齐全",
    "未按期召开理事会，印章保管登记不全，须于下一年度检查前完成整改并书面报告",
    "专职工作人员劳动合同与社会保险齐备，办公用房产权清晰，活动记录完整，重大事项按规定报告",
  ]

  private static let categories = [
    "行业标准宣贯与质量提升公益培训，面向会员企业和产业园区中小微企业技术骨干开放，现场签到并留存照片和课件",
    "组织会员企业赴外地展会参展，开展产业链供需对接和项目推介，协助办理报关与商务手续，形成考察报告报送秘书处备查存档",
    "联合街道和园区党群服务中心开展政策宣讲、普法讲座与劳动争议调解志愿服务，活动经费由会费列支并公示",
    "年度行业发展报告编写座谈，收集会员经营数据与诉求并报送业务主管单位参考，同时印发全体会员单位",
  ]

  private mutating func work(
    _ life: inout BenchLife, _ id: EventID, _ random: inout BenchRandom
  ) {
    switch random.below(100) {
    case 0..<58:
      life.lastWork = id
      set(
        "ActivityHeld",
        "{\"category\":\"\(Self.categories[random.below(4)])\","
          + "\"participants\":\(10 + random.below(300)),\"withinScope\":\(random.below(50) > 0)}")
    case 58..<68: reportMembers(&random)
    case 68..<76: reportCapacity(&random)
    case 76..<80: recordParty(&random)
    case 80..<84:
      set(
        "GradeAwarded",
        "{\"grade\":\(1 + random.below(5)),\"validFrom\":\"\(effectiveOn)\","
          + "\"validTo\":\"\(effectiveOn.adding(years: 5))\"}")
    case 84..<88:
      set(
        "RegistrationItemChanged",
        "{\"item\":\"address\",\"new\":\"人民中路\(1 + random.below(800))号产业服务中心二层\"}")
    case 88..<91:
      let result = random.below(2) == 0 ? "unsigned" : "signed"
      set("ContactAttempted", "{\"channel\":\"specialLetter\",\"result\":\"\(result)\"}")
    case 91..<93:
      set("HonourGranted", "{\"honour\":\"fourGood\",\"title\":\"“四好”商会\"}")
    case 93..<96:
      set("MajorMatterReported", "{\"matter\":\"\(Self.categories[random.below(4)])\"}")
    case 96..<98: enterList(&life, &random)
    case _: order(&life, &random)
    }
  }

  // MARK: What follows from earlier entries

  /// A term that ends, a listing or an order that is due; false where nothing is.
  private mutating func follow(
    _ life: inout BenchLife, _ today: CivilDate, _ random: inout BenchRandom
  ) -> Bool {
    if life.orderIsOpen {
      life.orderIsOpen = false
      let verdict = random.below(6) == 0 ? "failed" : "passed"
      set("RectificationVerified", "{\"order\":\"o-\(life.order)\",\"verdict\":\"\(verdict)\"}")
      return true
    }
    if let since = life.listedOn, since.adding(months: 6) < today {
      life.listedOn = nil
      set("AbnormalListLeft", "{\"reason\":\"rectified\"}")
      return true
    }
    if life.termEnd < today {
      life.termEnd = effectiveOn.adding(years: 4)
      set(
        "ReElectionCompleted",
        "{\"termFrom\":\"\(effectiveOn)\",\"termTo\":\"\(life.termEnd)\"}")
      return true
    }
    return false
  }

  private mutating func enterList(_ life: inout BenchLife, _ random: inout BenchRandom) {
    if life.listedOn != nil, random.below(4) == 0 {
      set("SeriousListEntered", "{\"ground\":1}")
    } else {
      life.listedOn = effectiveOn
      set("AbnormalListEntered", "{\"ground\":\(1 + random.below(7))}")
    }
  }

  private mutating func order(_ life: inout BenchLife, _ random: inout BenchRandom) {
    life.order += 1
    life.orderIsOpen = true
    set(
      "RectificationOrdered",
      "{\"dueOn\":\"\(effectiveOn.adding(days: 60))\",\"items\":[{\"code\":\"i1\",\"text\":\""
        + "\(Self.reasons[2])\"}],\"order\":\"o-\(life.order)\"}")
  }

  private mutating func correct(_ entry: EventID, _ random: inout BenchRandom) {
    let reason = "录入时误读活动签到表，经核对原始会议记录和现场照片后更正"
    if random.below(3) == 0 {
      set("EntryVoided", "{\"entry\":\"\(entry)\",\"reason\":\"\(reason)\"}")
    } else {
      set(
        "EntryCorrected",
        "{\"effectiveOn\":\"\(effectiveOn)\",\"entry\":\"\(entry)\",\"reason\":\"\(reason)\"}")
    }
  }
}
