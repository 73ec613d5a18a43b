import EventModel

/// Local rule parameters with their sources, and the numbers of the papers that do not add up.
enum Rulebooks {
  static var chronicles: [Chronicle] {
    [shenzhen, longgang, zhejiang, hangzhou, wenzhou, zhongshan]
  }

  /// Shenzhen asks for annual reports, not inspections; its notice of 2018 names both days.
  private static var shenzhen: Chronicle {
    var book = open("440300", paper: "深民示")
    book.record(
      .parameter(
        "annualReport.dueOn", "03-31", from: "2018-01-01", to: "2018-12-31",
        basis: "由深圳市2018年度年度报告通知“比上年延长一个月”推得（待核）"),
      on: "2018-01-01")
    book.record(
      .parameter(
        "annualReport.dueOn", "04-30", from: "2019-01-01", to: "2019-12-31",
        basis: "深圳市民政局2018年度年度报告通知：行业协会、异地商会2019年4月30日前"),
      on: "2019-01-01")
    book.record(
      .parameter(
        "annualReport.cutoff", "12-31", from: "2019-01-01",
        basis: "深圳市民政局2018年度年度报告通知：2018年12月31日前登记的（以后年度待核）"),
      on: "2019-01-01")
    return book
  }

  private static var longgang: Chronicle {
    var book = open(Longgang.code, paper: Longgang.paper)
    book.record(
      .discrepancy(
        stated: 57, partsSum: 34, subject: "会员规模、评估等级等比例只合于34家样本，不合于57家",
        source: "区级行业协会能力提升发展研究——以深圳市龙岗区为例（2021）"),
      on: "2020-08-31")
    book.record(
      .discrepancy(
        stated: 11, partsSum: 7, subject: "战略性新兴产业行业协会数：区级口径11家，市级口径7家",
        source: "区级行业协会能力提升发展研究——以深圳市龙岗区为例（2021）"),
      on: "2020-08-31")
    return book
  }

  /// The default already; stated so that a reader sees that Zhejiang says so itself.
  private static var zhejiang: Chronicle {
    var book = open("330000", paper: "浙民示")
    book.record(
      .parameter(
        "annualReport.cutoff", "06-30", from: "2022-01-01",
        basis: "浙江省各级民政局年度检查通知：上年6月30日前登记的（2022年以来可见）"),
      on: "2022-01-01")
    return book
  }

  private static var hangzhou: Chronicle {
    var book = open("330100", paper: "杭民示")
    book.record(
      .discrepancy(
        stated: 43_255, partsSum: 41_907, subject: "市工商联所属商会会员总数与五类会员数之和，差1348",
        source: "杭州市工商联关于加强商会规范化建设的思考（2022-06-23）"),
      on: "2020-12-31")
    return book
  }

  private static var wenzhou: Chronicle {
    var book = open("330300", paper: "温民示")
    book.record(
      .parameter(
        "zombie.missedReports", "3", from: "2025-07-15",
        basis: "温州市民政局2025年整治“僵尸型”社会组织通知：社会团体连续三年（2022—2024年度）"),
      on: "2025-07-15")
    return book
  }

  private static var zhongshan: Chronicle {
    var book = open("442000", paper: "中民示")
    book.record(
      .discrepancy(
        stated: 173, partsSum: 167, subject: "2016—2018年脱钩173家与现有行业协会商会167家",
        source: "中山市工商联关于市政协提案第132020号答复的函（2023-07-07）"),
      on: "2023-07-07")
    return book
  }

  private static func open(_ jurisdiction: String, paper: String) -> Chronicle {
    Chronicle(stream: "rulebook/\(jurisdiction)", jurisdiction: jurisdiction, paper: paper)
  }
}
