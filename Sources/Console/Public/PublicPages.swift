import HTTP
import Projections
import Service
import Web
import Words

/// The public's way in: searching the register, the lists in force, the directory of grades.
enum PublicPages {
  static func search(_ call: Call) throws -> HTTPResponse {
    let query = PublicParts.query(call)
    let isAsked = query.search != nil || !query.jurisdictions.isEmpty || query.after != nil
    var main = PublicParts.tabs("/public", call) + PublicParts.search("/public", call)
    if isAsked {
      let page = try call.answering { () throws(ServiceFault) in
        try call.service.publicAssociations(query)
      }
      main += found(page, query, call)
    } else {
      main += about(call)
    }
    main += PublicParts.windows(call)
    return Page(call.say("行业协会商会公开信息", "Public register of associations"), main: main)
      .response(call)
  }

  private static let columns = PublicRow.columns(
    .register,
    ["name", "kind", "jurisdiction", "creditCode", "status", "registeredOn", "grade", "credit"])

  private static func found(_ page: PublicPage, _ query: PublicQuery, _ call: Call) -> HTML {
    guard !page.rows.isEmpty else {
      let typed = query.search ?? ""
      return EmptyState.html(
        call.say(
          "登记簿中没有名称或代码含“\(typed)”的单位。可少写几个字，或写信用代码；更名的单位请用现名。",
          "Nothing in the register has “\(typed)” in its name or code. Try fewer letters, or the credit code; "
            + "a body that was renamed stands under its present name."))
    }
    let title = call.say("查询结果", "Found")
    return PublicParts.table(page, title, columns, call) + PublicParts.pager(page, call)
  }

  private static func about(_ call: Call) -> HTML {
    let lists = PublicRegister.List.allCases.map { list -> HTML in
      let name = Sentence(list.view.chinese, list.view.english).in(call.language)
      return """
        <dt>\(Link.html(name, "/public/lists/\(list.rawValue)"))</dt>\
        <dd>\(PublicParts.meaning(list, call))</dd>
        """
    }
    let grades = call.say(
      "社会组织评估等级，1A 至 5A，在有效期内的。", "Grades 1A to 5A that are in force.")
    return """
      <h2>\(call.say("名单与名录", "Lists"))</h2><dl class="terms">\(lists)\
      <dt>\(Link.html(call.say("等级名录", "Grades"), "/public/grades"))</dt><dd>\(grades)</dd></dl>
      """
  }

  // MARK: Lists and grades

  static func list(_ call: Call) throws -> HTTPResponse {
    guard let list = PublicRegister.List(rawValue: call.part("view")) else {
      throw Problem(
        .notFound, "没有公开的名单 \(call.part("view"))",
        "there is no public list \(call.part("view"))")
    }
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.publicList(list, PublicParts.query(call))
    }
    let address = "/public/lists/\(list.rawValue)"
    let title = Sentence(list.view.chinese, list.view.english).in(call.language)
    let columns = PublicRow.columns(list.view, list.items)
    let body: HTML =
      page.rows.isEmpty
      ? EmptyState.html(
        call.say(
          "\(Numbers.day(page.moment.effective, call.language))，没有符合条件且在公示期内的单位。",
          "On \(page.moment.effective) nobody who fits is on it within the period of publication."))
      : PublicParts.table(page, title, columns, call)
    let main: HTML = """
      \(PublicParts.tabs(address, call))<p>\(PublicParts.meaning(list, call))</p>\
      \(PublicParts.search(address, call))\(body)\(PublicParts.pager(page, call))\
      \(PublicParts.windows(call))
      """
    return Page(title, main: main).response(call)
  }

  static func grades(_ call: Call) throws -> HTTPResponse {
    let query = PublicParts.query(call)
    let page = try call.answering { () throws(ServiceFault) in
      try call.service.publicGrades(query)
    }
    let title = call.say("等级名录", "Grades")
    let columns = PublicRow.columns(.register, PublicRegister.gradeItems)
    let body: HTML =
      page.rows.isEmpty
      ? EmptyState.html(
        call.say("没有符合条件、等级在有效期内的单位。", "Nobody who fits has a grade in force."))
      : PublicParts.table(page, title, columns, call)
    let main: HTML = """
      \(PublicParts.tabs("/public/grades", call))\
      \(PublicParts.search("/public/grades", call, more: choice(query, call)))\
      \(body)\(PublicParts.pager(page, call))
      """
    return Page(title, main: main).response(call)
  }

  private static func choice(_ query: PublicQuery, _ call: Call) -> HTML {
    let options = (1...5).reversed().map { grade -> HTML in
      let mark: HTML = query.grades == [grade] ? " selected" : .empty
      return #"<option value="\#(grade)"\#(mark)>\#(grade)A</option>"#
    }
    return """
      <label for="grade">\(call.say("等级", "Grade"))</label><select id="grade" name="grade">\
      <option value="">\(call.say("不限", "any"))</option>\(options)</select>
      """
  }
}
