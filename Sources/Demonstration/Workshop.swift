import EventModel

/// What all districts draw from: chance, coined names, credit codes that are given out once.
struct Workshop {
  var random: SplitMix
  private var serial = 0
  private var names: Set<String> = []

  init(seed: UInt64) { random = SplitMix(seed: seed) }

  /// A founded life with a credit code of its own.
  mutating func open(_ body: Body, paper: String) -> Life {
    serial += 1
    var life = Life(body, paper: paper, seed: random.next())
    life.found(creditCode: CreditCode.made(area: body.area, serial: serial))
    return life
  }

  /// Open days of the given years, in order: `counts` says how many fall into each.
  mutating func foundingDays(_ counts: [(year: Int, count: Int)]) -> [CivilDate] {
    var days: [CivilDate] = []
    for (year, count) in counts {
      let ofYear = (0..<count).map { _ in random.day(.of(year, 1, 6), .of(year, 12, 20)) }
      days += ofYear.sorted()
    }
    return days
  }

  /// A street and a number that the place does not have.
  mutating func address(_ place: String) -> String {
    "\(place)示例路\(random.number(1...299))号\(random.number(1...28))层"
  }
}

// MARK: - Names

extension Workshop {
  /// Every invented name holds this word, so that nobody takes it for a real body.
  static let mark = "示例"

  private static let heads = [
    "云", "星", "青", "岚", "澄", "朗", "锦", "禾", "瑞", "晴", "溪", "峰", "松", "海", "霞", "远", "鸿",
    "嘉", "景", "曜",
  ]
  private static let tails = [
    "泽", "桥", "舟", "原", "川", "岸", "屿", "帆", "陵", "汀", "庭", "麓", "光", "野", "坪", "轩",
  ]
  private static let places = ["州", "岭", "阳", "江", "浦", "城", "丰", "坪", "安", "宁", "昌", "陵", "源"]

  /// Place, mark, a coined word and the rest, used once.
  mutating func name(_ place: String, _ rest: String) -> String {
    coin(place, rest, Self.tails)
  }

  /// The chamber of people from an invented town (异地商会).
  mutating func outOfTownName(_ place: String) -> String {
    coin(place, "商会", Self.places)
  }

  private mutating func coin(_ place: String, _ rest: String, _ tails: [String]) -> String {
    while true {
      let name = "\(place)\(Self.mark)\(random.pick(Self.heads))\(random.pick(tails))\(rest)"
      if names.insert(name).inserted { return name }
    }
  }
}
