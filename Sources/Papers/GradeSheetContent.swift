public import EventModel

/// The data page of a grade certificate (等级证书数据页).
///
/// > 社会组织评估管理办法: grades 1A–5A, valid five years.
public struct GradeSheetContent: Hashable, Sendable {
  public let office: Office
  /// The association.
  public let addressee: Addressee
  /// The sheet's own running number, nil where the office keeps none.
  public let counter: CounterNumber?
  /// The number on the certificate, nil where the record has none.
  public let certificateNumber: String?
  /// The grade, 1–5.
  public let grade: Int
  /// The day on which the grade was announced (公告评定).
  public let awardedOn: CivilDate
  /// The number of the announcement, nil where it has none.
  public let announcement: String?
  /// The first day of validity.
  public let validFrom: CivilDate
  /// The last day of validity.
  public let validTo: CivilDate
  /// The provision under which it was graded, as it is cited.
  public let basis: String
  /// The day under the agency's name.
  public let issuedOn: CivilDate

  /// Traps where the grade is not 1–5.
  public init(
    office: Office, addressee: Addressee, counter: CounterNumber? = nil,
    certificateNumber: String?, grade: Int, awardedOn: CivilDate, announcement: String? = nil,
    validFrom: CivilDate, validTo: CivilDate, basis: String, issuedOn: CivilDate
  ) {
    precondition((1...5).contains(grade), "no such grade: \(grade)")
    self.office = office
    self.addressee = addressee
    self.counter = counter
    self.certificateNumber = certificateNumber
    self.grade = grade
    self.awardedOn = awardedOn
    self.announcement = announcement
    self.validFrom = validFrom
    self.validTo = validTo
    self.basis = basis
    self.issuedOn = issuedOn
  }
}

extension GradeSheetContent {
  var form: PaperForm {
    PaperForm(
      title: PaperKind.gradeSheet.chinese, office: office, counter: counter,
      rows: [
        FormRow("证书编号", certificateNumber ?? ""), FormRow("社会组织名称", addressee.name),
        FormRow("统一社会信用代码", addressee.creditCode ?? "未记载"),
        FormRow("住所", addressee.domicile ?? "未记载"),
        FormRow("法定代表人", addressee.legalRepresentative ?? "未记载"),
        FormRow("类别", "社会团体"),
        FormRow("评估等级", String(repeating: "A", count: grade) + "（\(grade)A级）"),
        FormRow("评定公告日期", Wording.day(awardedOn)), FormRow("公告文号", announcement ?? "无"),
        FormRow("有效期", "\(Wording.day(validFrom))至\(Wording.day(validTo))"),
        FormRow("评定依据", Wording.clause(basis)),
      ],
      explanation: "本页是等级证书的数据页，与登记管理机关的记录一致；等级被降低或者取消的，以登记管理机关的公告为准。",
      signedOn: issuedOn)
  }
}
