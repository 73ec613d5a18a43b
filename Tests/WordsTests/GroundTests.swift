import EventModel
import Events
import Law
import Testing
import Words

/// Numbered items are said in full, each with its number in Chinese.
@Suite struct GroundTests {
  @Test func `Every ground that Order 60 has is said, and none that it has not`() {
    for (list, basis) in [
      (CreditList.abnormalList, CreditMeasures.abnormalGround),
      (CreditList.seriousList, CreditMeasures.seriousGround),
    ] {
      for ground in 1...9 {
        let label = GroundLabels.label(Int64(ground), of: list, .english)
        #expect((label == String(ground)) == (basis(ground) == nil), "\(list) \(ground)")
      }
    }
  }

  @Test func `A ground is said with its list and number`() {
    #expect(
      GroundLabels.label(1, of: .abnormalList, .chinese) == "异常（一）未按规定报送年度工作报告")
    #expect(GroundLabels.label(1, of: .abnormalList, .english) == "Annual report not filed")
    #expect(GroundLabels.label(6, of: .seriousList, .chinese) == "严重（六）失信被执行人")
  }

  @Test func `Every number that the catalogue admits for a ground or an act is said`() {
    let refused = RegistrationRefused.fields.first { $0.name == "ground" }
    let filed = PenaltyCaseFiled.fields.first { $0.name == "act" }
    #expect(refused?.kind == .number(1...5))
    #expect(filed?.kind == .number(1...8))
    for number in Int64(1)...5 {
      #expect(GroundLabels.refusal(number, .english) != String(number))
    }
    for number in Int64(1)...8 { #expect(GroundLabels.act(number, .english) != String(number)) }
    #expect(GroundLabels.act(2, .chinese) == "违法行为（二）超范围")
    #expect(GroundLabels.refusal(Int64.min, .chinese) == String(Int64.min))
  }
}
