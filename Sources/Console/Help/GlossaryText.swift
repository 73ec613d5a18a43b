import Web
import Words

/// The words of the house, with what they mean and what others call them (用语).
enum GlossaryText {
  private struct Term {
    let word: Sentence
    let means: Sentence

    init(_ chinese: String, _ english: String, _ means: String, _ meaning: String) {
      word = Sentence(chinese, english)
      self.means = Sentence(means, meaning)
    }
  }

  static func html(_ call: Call) -> HTML {
    let items = terms.map { term -> HTML in
      let (own, other) =
        call.isChinese
        ? (term.word.chinese, term.word.english) : (term.word.english, term.word.chinese)
      let tongue = call.isChinese ? "en" : "zh-CN"
      return """
        <dt>\(own) <span class="dim" lang="\(tongue)">\(other)</span></dt>\
        <dd>\(term.means.in(call.language))</dd>
        """
    }
    return #"""
      <h2 id="terms">\#(call.say("用语", "Terms"))</h2><dl class="terms">\#(items)</dl>
      """#
  }

  private static let terms: [Term] = [
    Term(
      "日志、日志位置", "Log, position",
      "一切记录按先后排成的一本账，只能追加；位置是第几条，写作 #184,233。",
      "Everything recorded, in order; it can only grow. The position says which entry it is: #184,233."
    ),
    Term(
      "校验点", "Checkpoint",
      "“条数:根”。印在文书上，日后可据以证明日志没有被改写。",
      "“Size:root”. Printed on papers, it proves later that the log was not rewritten."),
    Term(
      "依据", "Why", "某项结论由哪些记录、哪条法律、哪个参数得出，以及怎样会结束。",
      "Which entries, law and parameters lead to a finding, and what would end it."),
    Term(
      "存续、在册", "Active, on the register",
      "存续指已登记（含限期停止活动）；在册还包括清算中的。",
      "Active: registered, also while suspended. On the register: those in liquidation too."),
    Term(
      "活动异常名录", "Abnormal-activity list",
      "因未报年报、失联等七种情形列入；改正后移出，满两年转入严重名单。",
      "For one of seven grounds such as a missing report; left when put right, after two years it leads to "
        + "the serious list."),
    Term(
      "严重违法失信名单", "Serious-violation list", "因较重处罚等八种情形列入，俗称黑名单。",
      "For one of eight grounds such as a grave penalty."),
    Term(
      "红名单", "Red list", "对表现良好单位的褒扬，因表彰或因记录；与“红色警告”无关。",
      "Praise for good bodies, by honour or by record; red here is no warning."),
    Term(
      "僵尸型、僵尸风险", "Zombie, at risk",
      "规则依连续缺报、不活动、失联等标准作出的标记，只是推算，不是处罚，也不公开。",
      "What a rule flags by missing reports, inactivity or silence: a projection, no penalty, never public."
    ),
    Term(
      "建议", "Proposal", "规则认为应列入或移出的，等人决定；规则自己不决定。",
      "What a rule thinks should be listed or taken off. People decide; rules never do."),
    Term(
      "义务与期限", "Duties and deadlines",
      "年报、换届、整改等到期日：已逾期、30日内到期、未到期。",
      "Due days of reports, elections and orders: overdue, due within 30 days, upcoming."),
    Term(
      "承接资格", "Catalogue eligibility", "是否合乎承接政府职能转移和购买服务的条件。",
      "Whether a body meets the conditions for public services."),
    Term(
      "脱钩", "Decoupling", "与行政机关在机构、职能、资产、人员、党建五方面分离。",
      "Separation from government offices in five respects."),
    Term(
      "登记管理机关、业务主管单位", "Registrar, supervising body",
      "前者登记和执法，后者指导业务；“监督人员”是系统里只读的用户，与后者无关。",
      "The first registers and enforces, the second guides. The supervisor as a user only reads."),
    Term(
      "四眼复核", "Four eyes", "重要决定由一人提交、另一人同意，才记入日志。",
      "Weighty decisions are submitted by one officer and confirmed by another."),
    Term(
      "更正、作废、数据不符", "Corrected, voided, discrepancy",
      "更正：日期或内容有误；作废：从未成立；数据不符：合计与分项对不上，两数并列。",
      "Corrected: a day or content was wrong. Voided: it never held. Discrepancy: a total is not the sum of "
        + "its parts, and both stand."),
    Term(
      "补记、迟录、时间届至", "Late, passing of time",
      "补记、迟录：事后才记录；时间届至：没有新记录，只因日子到了而变化。",
      "Late: recorded well after it took effect. Passing of time: no entry did it, only the calendar."
    ),
    Term(
      "未记载、不予公开、无", "Not recorded, withheld, none",
      "三者不同：不知道；知道但不公开；知道没有。",
      "Three different things: unknown; known but not shown; known to be nothing."),
    Term(
      "内置默认值、未核实", "Built-in default, unverified",
      "规则簿没有设定时所用的值；未在可靠来源读到的标“未核实”。",
      "The value where no rulebook sets one; unverified where it was not read in a reliable source."
    ),
    Term(
      "推算", "Projection", "生效日期在今天以后：按现在知道的事实和规则算到那一天。",
      "Effective after today: worked out from what is known now."),
  ]
}
