import Associations
import EventModel
import Events
import Rules
import Testing

/// Proves 社会组织评估管理办法 (Order 39) Article 28 and the validity of the 2026 revision.
@Suite struct GradeInForceTests {
  @Test func `A grade of 2019 runs five years from the award, one of late 2026 in calendar years`()
    throws
  {
    var story = try Story()
    try story.happens(GradeAwarded(grade: 4), on: "2019-11-15")
    #expect(GradeInForce.award(try story.examined(on: "2024-11-15"))?.validTo == "2024-11-15")
    #expect(GradeInForce.grade(try story.examined(on: "2024-11-16")) == nil)
    try story.happens(GradeAwarded(grade: 5), on: "2026-11-15")
    #expect(GradeInForce.grade(try story.examined(on: "2026-12-31")) == nil)
    let award = try #require(GradeInForce.award(try story.examined(on: "2027-01-01")))
    #expect(award.validTo == "2031-12-31")
  }

  @Test func `A cancelled grade gives none, and no older award shines through`() throws {
    var story = try Story()
    try story.happens(GradeAwarded(grade: 3), on: "2018-01-10")
    try story.happens(GradeAwarded(grade: 5), on: "2019-01-10")
    try story.happens(GradeReduced(to: 4, ground: "基本合格两次"), on: "2020-01-10")
    #expect(GradeInForce.grade(try story.examined(on: "2020-01-10")) == 4)
    try story.happens(GradeReduced(to: 0, ground: "弄虚作假"), on: "2020-05-10")
    #expect(GradeInForce.grade(try story.examined(on: "2020-05-10")) == nil)
  }
}
