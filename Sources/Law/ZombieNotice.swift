import EventModel

/// The national campaign against zombie organisations (“僵尸型”社会组织专项整治), criteria N1–N4.
///
/// The notice counted from fixed years; later campaigns moved the window, so the house computes the
/// criteria over rolling windows that are parameters.
public enum ZombieNotice {
  public static let instrument = Instrument(
    "民政部关于开展“僵尸型”社会组织专项整治行动的通知", "民发〔2021〕63号",
    english: "Notice of the Ministry of Civil Affairs on the clean-up of zombie organisations",
    from: "2021-07-30")

  public static let missedReports = LegalBasis(
    instrument, "整治对象第一种情形", "连续未参加2019年度、2020年度检查或者未报送年度工作报告的。",
    "N1: missed the inspection or report of two consecutive years.")
  public static let noFirstActivity = LegalBasis(
    instrument, "整治对象第二种情形", "自取得登记证书之日起1年未开展活动的。",
    "N2: no activity in the year after the certificate.")
  public static let idle = LegalBasis(
    instrument, "整治对象第三种情形", "2019年1月1日以来未开展章程规定的业务活动的。",
    "N3: no activity under the charter since 1 January 2019.")
  public static let unreachable = LegalBasis(
    instrument, "整治对象第四种情形", "通过登记的住所和法定代表人等方式无法取得联系的。",
    "N4: not reachable by domicile or legal representative.")
  public static let waysOut = LegalBasis(
    instrument, "整治方式", "分别采取撤销登记、吊销登记证书、注销登记、限期整改（激活）四种方式。",
    "Four ways out: revocation, certificate revoked, deregistration, rectification.")

  public static let revocation = LegalBasis(
    instrument, "整治方式第一种", "符合撤销条件的，依法撤销登记。", "Way out 1: registration revoked.")
  public static let certificateRevoked = LegalBasis(
    instrument, "整治方式第二种", "吊销登记证书，仅适用于慈善组织。",
    "Way out 2: certificate revoked, for charities only.")
  public static let deregistration = LegalBasis(
    instrument, "整治方式第三种", "引导办理注销登记；无法召开会议的，公告并由业务主管单位确认。",
    "Way out 3: deregistration.")
  public static let reactivation = LegalBasis(
    instrument, "整治方式第四种", "限期整改（激活）：纠正、重组、合并、更名，明确措施、时限和责任人。",
    "Way out 4: corrected, reorganised, merged or renamed, with measures, date and person.")

  /// The basis of N1–N4.
  public static func criterion(_ number: Int) -> LegalBasis? {
    criteria.indices.contains(number - 1) ? criteria[number - 1] : nil
  }

  private static let criteria = [missedReports, noFirstActivity, idle, unreachable]
  static let all =
    criteria + [waysOut, revocation, certificateRevoked, deregistration, reactivation]
}
