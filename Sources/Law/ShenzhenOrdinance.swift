import EventModel

/// Ordinance of the Shenzhen special zone on industry associations (深圳经济特区行业协会条例).
public enum ShenzhenOrdinance {
  public static let instrument = Instrument(
    "深圳经济特区行业协会条例", "深圳市人民代表大会常务委员会",
    english: "Ordinance of the Shenzhen Special Economic Zone on Industry Associations",
    from: "2014-04-01", note: "Articles 1–9 read; the rest from press reports.")

  public static let association = LegalBasis(
    instrument, "第三条", "同行业或者跨行业的企业、其他经济组织以及个体工商户自愿组成，依照章程自律管理的非营利性社会团体法人。",
    "What an industry association is.")
  public static let permanentList = LegalBasis(
    instrument, "关于永久名录的规定", "列入活动异常名录满三年或者登记证书被吊销的，载入永久名录，只保留登记号。",
    "Three years on the abnormal list, or revoked: the permanent list.", isVerified: false)

  public static let upToThree = LegalBasis(
    instrument, "关于同业协会数量的规定", "同一级别同一行业可以有不超过三家行业协会。",
    "Up to three associations of one trade at one level.")
  public static let reElectionGround = LegalBasis(
    instrument, "关于不按章程换届的规定", "不按章程规定换届的，也列入活动异常名录。",
    "Not re-electing as the charter says leads to the abnormal list as well.", isVerified: false)

  static let all = [association, upToThree, reElectionGround, permanentList]
}
