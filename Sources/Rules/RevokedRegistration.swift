import Associations
import Law

/// Ground 7 of the serious list: the registration was revoked (撤销登记、吊销证书), from that day.
public enum RevokedRegistration {
  public static func listingGround(_ x: Examination) -> Finding? {
    guard x.association.standing.status == .revoked, let ended = x.association.standing.ended
    else { return nil }
    return Finding(CreditMeasures.seriousGround7, day: ended.on)
  }
}
