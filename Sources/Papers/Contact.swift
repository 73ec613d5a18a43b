/// Who answers questions about a paper (联系人), printed in the note under the date (附注).
public struct Contact: Hashable, Sendable {
  /// The officer as the office calls him on paper, or a post, `社会组织管理科`.
  public let person: String
  /// The telephone, nil where only the office's own is given.
  public let telephone: String?

  public init(person: String, telephone: String? = nil) {
    self.person = person
    self.telephone = telephone
  }

  /// `（联系人：社会组织管理科，` and `电话：0755-00000000）`: the parts that stand on a line together.
  var note: [String] {
    telephone.map { ["（联系人：\(person)，", "电话：\($0)）"] } ?? ["（联系人：\(person)）"]
  }
}
