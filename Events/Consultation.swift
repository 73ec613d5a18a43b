public import EventModel

/// A department asked the association for its opinion (听取意见).
///
/// Basis: local: Longgang (2021), 听取意见; Xixian (2021), 意见征询.
public struct ConsultationHeld: Event {
  public static let type = EventType.consultationHeld
  public static let about = About(
    "听取意见", "A department asked the association for its opinion.",
    basis: "local: Longgang (2021), 听取意见; Xixian (2021), 意见征询")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("department", .text, "部门", "Department that asks."),
    .required("matter", .text, "事项", "What it asks about."),
    .optional("answerDueOn", .date, "答复期限", "Last day to answer."),
  ]

  /// Department that asks (部门).
  public let department: String
  /// What it asks about (事项).
  public let matter: String
  /// Last day to answer (答复期限).
  public let answerDueOn: CivilDate?

  public init(department: String, matter: String, answerDueOn: CivilDate? = nil) {
    self.department = department
    self.matter = matter
    self.answerDueOn = answerDueOn
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    answerDueOn = try payload.optionalDate("answerDueOn")
    department = try payload.text("department")
    matter = try payload.text("matter")
  }
}

/// The association answered a department (答复意见).
///
/// Basis: local: Longgang (2021), 听取意见; Xixian (2021), 意见征询.
public struct ConsultationAnswered: Event {
  public static let type = EventType.consultationAnswered
  public static let about = About(
    "答复意见", "The association answered a department.",
    basis: "local: Longgang (2021), 听取意见; Xixian (2021), 意见征询")
  public static let origin = Origin.project
  public static let fields: [Field] = [
    .required("department", .text, "部门", "Department that asked."),
    .required("matter", .text, "事项", "What it asked about."),
    .required("answer", .text, "答复", "The answer."),
  ]

  /// Department that asked (部门).
  public let department: String
  /// What it asked about (事项).
  public let matter: String
  /// The answer (答复).
  public let answer: String

  public init(department: String, matter: String, answer: String) {
    self.department = department
    self.matter = matter
    self.answer = answer
  }

  public init(_ payload: inout Payload) throws(PayloadFault) {
    answer = try payload.text("answer")
    department = try payload.text("department")
    matter = try payload.text("matter")
  }
}
