/// How and until when a fine is paid (罚款的缴纳).
public struct FinePayment: Hashable, Sendable {
  /// How long, from receipt of the decision: 15 calendar days.
  public let term: Term
  /// The bank and the account to which it goes; nil where the house has it not on record.
  public let account: String?
  /// The provision on the term and the surcharge, as it is cited.
  public let basis: String

  public init(term: Term, account: String? = nil, basis: String) {
    self.term = term
    self.account = account
    self.basis = basis
  }

  var sentence: String {
    "罚款应当自收到本决定书之日起\(term.chinese)内缴至\(account.map(Wording.clause) ?? "本机关指定的银行")。"
      + "到期不缴纳的，依据\(Wording.provision(basis))，每日按罚款数额的百分之三加处罚款，"
      + "加处罚款的数额不超出罚款的数额。"
  }
}
