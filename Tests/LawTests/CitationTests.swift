import EventModel
import Foundation
import Law
import Testing

@Suite struct CitationTests {
  @Test func `A citation is the title in title marks and the article`() {
    #expect(CreditMeasures.abnormalGround1.citation == "《社会组织信用信息管理办法》第十一条第（一）项")
    #expect(
      RegistrationRegulation.annualReport.citation == "《社会团体登记管理条例》（2016年修订）第二十八条")
  }

  @Test func `Every citation names an article and says what it holds, in both languages`() {
    for basis in LegalBasis.all {
      #expect(!basis.article.isEmpty && !basis.summary.isEmpty && !basis.english.isEmpty)
      #expect(basis.summary.hasSuffix("。"), "\(basis.citation)")
      #expect(!basis.summary.contains("\n") && !basis.english.contains("\n"))
    }
  }

  @Test func `No two provisions share a citation`() {
    let citations = LegalBasis.all.map(\.citation)
    #expect(Set(citations).count == citations.count)
  }

  @Test func `A provision of an unverified text is unverified`() {
    for basis in LegalBasis.all where !basis.instrument.isVerified {
      #expect(!basis.isVerified, "\(basis.citation)")
    }
  }

  @Test func `Every cited instrument is listed, once`() {
    let listed = Instrument.all
    #expect(Set(listed.map(\.citedTitle)).count == listed.count)
    for basis in LegalBasis.all { #expect(listed.contains(basis.instrument)) }
    for parameter in Parameter.allCases {
      guard let basis = parameter.basis else { continue }
      #expect(LegalBasis.all.contains(basis), "\(parameter.rawValue)")
    }
  }

  @Test func `An instrument ends after it begins, and its editions do not overlap`() {
    for instrument in Instrument.all {
      #expect(!instrument.title.isEmpty && !instrument.number.isEmpty)
      if let from = instrument.inForceFrom, let to = instrument.inForceTo { #expect(from <= to) }
    }
    for (title, editions) in Dictionary(grouping: Instrument.all, by: \.title)
    where editions.count > 1 {
      let days = (0..<24_000).map { ("1990-01-01" as CivilDate).adding(days: $0) }
      for day in days {
        #expect(editions.count { $0.isInForce(on: day) } <= 1, "\(title) on \(day)")
      }
    }
  }

  @Test func `The 2016 text follows the 1998 text without a gap`() {
    #expect(RegistrationRegulation.text1998.isInForce(on: "2016-02-05"))
    #expect(!RegistrationRegulation.text2016.isInForce(on: "2016-02-05"))
    #expect(RegistrationRegulation.text2016.isInForce(on: "2016-02-06"))
    #expect(!CreditMeasures.instrument.isInForce(on: "2018-01-23"))
  }

  @Test func `Numbered grounds and criteria are found by number, and only those`() {
    #expect((1...7).allSatisfy { CreditMeasures.abnormalGround($0) != nil })
    #expect((1...8).allSatisfy { CreditMeasures.seriousGround($0) != nil })
    #expect((1...4).allSatisfy { ZombieNotice.criterion($0) != nil })
    #expect((1...10).allSatisfy { WenzhouLayoutPlan.criterion($0) != nil })
    #expect(CreditMeasures.abnormalGround(0) == nil && CreditMeasures.abnormalGround(8) == nil)
    #expect(CreditMeasures.seriousGround(9) == nil && ZombieNotice.criterion(5) == nil)
    #expect(WenzhouLayoutPlan.criterion(11) == nil)
    #expect(CreditMeasures.abnormalGround(6) == CreditMeasures.abnormalGround6)
    #expect(CreditMeasures.seriousGround(5) == CreditMeasures.seriousGround5)
    #expect(WenzhouLayoutPlan.criterion(10) == WenzhouLayoutPlan.noPartyOrganisation)
  }

  @Test func `What is a draft, local or from memory is marked so`() {
    #expect(!CreditMeasures.unreachable.isVerified)
    #expect(!CreditMeasures.leaveAbnormalList.isVerified)
    #expect(!RegistrationRegulation.amendment2026.isVerified)
    #expect(!WenzhouLayoutPlan.lateReport.isVerified)
    #expect(CreditMeasures.seriousGround1.isVerified)
  }

  @Test func `Articles 13 and 30, the five separations and 1+8 are found by number`() {
    #expect((1...5).allSatisfy { RegistrationRegulation.refusalGround($0) != nil })
    #expect(RegistrationRegulation.refusalGround(2) == RegistrationRegulation.sectorOverlap)
    #expect(RegistrationRegulation.refusalGround(6) == nil)
    #expect((1...8).allSatisfy { RegistrationRegulation.penalisedAct($0) != nil })
    #expect(RegistrationRegulation.penalisedAct(3) == RegistrationRegulation.refusingSupervision)
    #expect(
      RegistrationRegulation.penalisedAct(8)?.article == "第三十条第一款第（八）项")
    #expect(RegistrationRegulation.penalisedAct(0) == nil)
    #expect(RegistrationRegulation.penalisedAct(9) == nil)
    #expect((1...5).allSatisfy { DecouplingPlan.separation($0) != nil })
    #expect(DecouplingPlan.separation(6) == nil)
    #expect((1...8).allSatisfy { ZhongshanReply.mechanism($0) != nil })
    #expect(ZhongshanReply.mechanism(9) == nil)
  }

  @Test func `A provision is cited in the text in force on the day`() {
    // Old 31 = new 28, old 33 = new 30; the new text holds from 2016-02-06.
    let last: CivilDate = "2016-02-05"
    let first: CivilDate = "2016-02-06"
    #expect(
      RegistrationRegulation.inForce(RegistrationRegulation.embezzlement, on: last)
        == RegistrationRegulation.penalisedActs1998)
    #expect(
      RegistrationRegulation.inForce(RegistrationRegulation.embezzlement, on: first)
        == RegistrationRegulation.embezzlement)
    #expect(
      RegistrationRegulation.inForce(RegistrationRegulation.annualReport, on: last)
        == RegistrationRegulation.annualReport(on: last))
    // 行政处罚法 (2021), Article 86: from 2021-07-15.
    #expect(PenaltyLaw.inForce(PenaltyLaw.hearing, on: "2021-07-14") == PenaltyLaw.hearing2017)
    #expect(PenaltyLaw.inForce(PenaltyLaw.hearing, on: "2021-07-15") == PenaltyLaw.hearing)
    #expect(LegalRemedies.review(on: "2023-12-31") == LegalRemedies.review2017)
    #expect(LegalRemedies.review(on: "2024-01-01") == LegalRemedies.review)
  }

  @Test func `What replaces a provision in an older text is of that text`() {
    for basis in LegalBasis.all where basis.instrument == RegistrationRegulation.text2016 {
      let old = RegistrationRegulation.inForce(basis, on: "2010-01-01")
      #expect(old == basis || old.instrument == RegistrationRegulation.text1998)
    }
    for basis in LegalBasis.all where basis.instrument == PenaltyLaw.text2021 {
      let old = PenaltyLaw.inForce(basis, on: "2020-01-01")
      #expect(old == basis || old.instrument == PenaltyLaw.text2017)
    }
  }

  @Test func `Every listed instrument but those without a provision of their own is cited`() {
    let cited = Set(LegalBasis.all.map(\.instrument))
    #expect(
      Instrument.all.filter { !cited.contains($0) } == [
        RegistrationRegulation.amendment2026, AnnualInspection.interim1996,
      ])
  }

  @Test func `The house's rules are its own and no law`() {
    #expect(HouseRules.instrument.isVerified)
    #expect(HouseRules.instrument.note == "The project's own rule, not law.")
    let own = LegalBasis.all.filter { $0.instrument == HouseRules.instrument }
    #expect(
      own == [
        HouseRules.fourEyes, HouseRules.authority, HouseRules.lateRecord, HouseRules.numbering,
        HouseRules.attachments, HouseRules.writtenReason, HouseRules.futureEffective,
        HouseRules.knownSubject,
      ])
  }

  @Test
  func `The five papers from the localities can be cited, and studies and drafts bind nobody`() {
    let studies = [LocalPapers.longgang, LocalPapers.xixian, LocalPapers.hangzhou]
    for paper in studies + [WenzhouLayoutPlan.instrument] {
      #expect(Instrument.all.contains(paper) && !paper.isVerified, "\(paper.title)")
    }
    #expect(ZhongshanReply.instrument.number == "中工商联函〔2023〕11号")
    #expect(LocalPapers.selfDisciplineFiling.summary.contains("未经备案，不得实施"))
  }

  @Test func `Every constant that a Law file declares is in the list`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Law")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    // A constant is `let x = LegalBasis(` or one made by an `enum`'s own `criterion`/`mechanism`.
    let declaration = /static let \w+ = (?:LegalBasis|criterion|mechanism)\(/
    let declared = try files.map { file in
      try String(contentsOf: file, encoding: .utf8).matches(of: declaration).count
    }
    #expect(declared.reduce(0, +) == LegalBasis.all.count)
  }
}
