import EventModel
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
}
