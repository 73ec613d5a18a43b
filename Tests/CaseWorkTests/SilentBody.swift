import EventModel
import Events

/// Associations that several suites begin with.
extension Given {
  /// An industry association of Longgang, registered on 1 March 2018. It has handed in no report,
  /// so that of 2018 is missing from 2019-06-01 and that of 2019 from 2020-06-02 (2020-05-31 was a
  /// Sunday).
  static let silent = Given(
    "association/a-1",
    [
      (
        "2018-03-01",
        AssociationRegistered(
          name: "示例家具行业协会", kind: .industryAssociation, jurisdiction: "440307",
          directlyRegistered: true)
      )
    ])

  /// The same body with more facts, each on its day.
  static func silent(_ facts: (CivilDate, any Event)...) -> Given {
    var given = silent
    for (day, event) in facts { given.add(day, event) }
    return given
  }

  /// These facts and more, each on its day.
  func and(_ facts: (CivilDate, any Event)...) -> Given {
    var given = self
    for (day, event) in facts { given.add(day, event) }
    return given
  }
}

extension RectificationOrdered {
  /// An order of 6 July 2020 with two items, by default due on 4 September 2020.
  static func sample(
    due: CivilDate = "2020-09-04", term: Term? = nil, number: String = "示民责改〔2020〕1号"
  ) -> RectificationOrdered {
    RectificationOrdered(
      order: number,
      items: [.init(code: "R1", text: "未按章程换届"), .init(code: "R2", text: "未公布收支")], dueOn: due,
      findings: [
        .init(
          rule: "zombies:W1", because: [Given.id(of: 1)], basis: "《社会团体登记管理条例》（2016年修订）第三十条")
      ], term: term)
  }
}
