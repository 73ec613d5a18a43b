public import Associations
import EventModel
import Law

/// Rectification orders that are open past their last day (逾期未整改).
///
/// > 社会组织信用信息管理办法 (Order 60), Article 11(3).
public enum UnmetOrders {
  /// Open orders whose last due day has passed.
  public static func overdue(_ x: Examination) -> [RectificationOrders.Open] {
    x.association.orders.open.filter { $0.dueOn < x.day }
  }

  /// Ground 3 of the abnormal list: each unmet order, from the day after its last day.
  public static func listingGrounds(_ x: Examination) -> [Finding] {
    overdue(x).map { order in
      Finding(
        CreditMeasures.abnormalGround3, day: order.dueOn.next, subject: order.order,
        because: order.evidence)
    }
  }
}
