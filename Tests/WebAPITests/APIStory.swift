import Foundation

/// What happened before a test, as lines of the contract.
enum APIStory {
  /// One line; recorded at noon of its effective day unless another day is given.
  static func line(
    _ stream: String, _ type: String, _ effective: String, _ data: String,
    recordedOn: String? = nil, by actor: String = "registrar/440307/li", document: String? = nil
  ) -> String {
    let paper = document.map { #","document":"\#($0)""# } ?? ""
    return
      #"{"actor":"\#(actor)","data":\#(data),"effectiveOn":"\#(effective)","#
      + #""recordedAt":"\#(recordedOn ?? effective)T04:00:00.000Z","stream":"\#(stream)","#
      + #""type":"\#(type)"\#(paper)}"#
  }

  static func recordedAt(_ line: String) -> String {
    guard let start = line.range(of: #""recordedAt":""#) else { return "" }
    return String(line[start.upperBound...].prefix(24))
  }

  static func lines(_ appointments: [(actor: String, duty: String, area: String)]) -> [String] {
    office(appointments) + associations + reports + listed + graded + penalised
  }

  private static func office(
    _ appointments: [(actor: String, duty: String, area: String)]
  ) -> [String] {
    [
      line(
        "office/440307", "OfficeOpened", "2015-01-05",
        #"{"name":"示例区民政局","jurisdiction":"440307","word":"示民"}"#, by: "system/440307/setup")
    ]
      + appointments.map { appointment in
        line(
          "office/440307", "OfficerAppointed", "2015-01-06",
          #"{"officer":"\#(appointment.actor)","duty":"\#(appointment.duty)","#
            + #""jurisdictions":["\#(appointment.area)"]}"#, by: "system/440307/setup")
      }
  }

  private static func registered(
    _ association: String, _ name: String, _ day: String, in area: String = "440307"
  ) -> String {
    line(
      "association/\(association)", "AssociationRegistered", day,
      #"{"name":"\#(name)","kind":"industryAssociation","jurisdiction":"\#(area)","#
        + #""directlyRegistered":true,"termYears":5}"#)
  }

  private static let associations = [
    registered("lg-0001", "示例家具行业协会", "2016-03-10"),
    registered("lg-0002", "示例物流行业协会", "2017-05-08"),
    registered("lg-0003", "示例眼镜行业协会", "2018-09-03"),
    registered("xx-0001", "示例茶业协会", "2017-01-11", in: "610100-XX"),
    line(
      "association/lg-0004", "FoundingApplied", "2026-02-02",
      #"{"name":"示例筹备协会","kind":"industryAssociation","jurisdiction":"440307","#
        + #""unitMembers":30,"personMembers":0,"funds":3000000}"#),
  ]

  private static var reports: [String] {
    (2018...2025).flatMap { year in
      ["lg-0002", "xx-0001"].map { association in
        line(
          "association/\(association)", "AnnualReportSubmitted", "\(year + 1)-04-20",
          #"{"year":\#(year),"to":"registrar"}"#)
      }
    }
  }

  private static let listed = [
    line(
      "association/lg-0001", "AbnormalListEntered", "2025-07-10", #"{"ground":1,"subject":"2019"}"#,
      recordedOn: "2025-07-13", document: "示民告〔2025〕31号"),
    line(
      "association/lg-0001", "OfficerElected", "2022-05-08",
      #"{"person":"person/p-12","post":"president","termNumber":1}"#),
  ]

  private static let graded = [
    line("association/lg-0002", "GradeAwarded", "2024-01-10", #"{"grade":4}"#),
    line(
      "association/lg-0002", "YearEndInspectionConcluded", "2025-06-20",
      #"{"year":2024,"conclusion":"qualified","simplified":false}"#),
  ]

  private static let penalised = [
    line(
      "association/lg-0003", "PenaltyDecided", "2021-03-01",
      #"{"case":"旧案","kinds":["suspension"],"suspendFrom":"2021-03-02","#
        + #""suspendTo":"2021-08-31","agency":"示例区民政局"}"#),
    line(
      "association/lg-0003", "PenaltyDecided", "2026-05-20",
      #"{"case":"新案","kinds":["warning"],"agency":"示例区民政局"}"#, document: "示民罚〔2026〕2号"),
    line(
      "association/lg-0003", "PenaltyDecided", "2026-05-21",
      #"{"case":"撤案","kinds":["warning"],"agency":"示例区民政局"}"#),
    line(
      "association/lg-0003", "PenaltyAnnulled", "2026-06-01", #"{"case":"撤案","by":"review"}"#),
  ]
}
