import Accounts
import CaseWork
import EventModel
import Events
import Service
import Testing
import Words

@testable import Console

@Suite struct FormErrorTests {
  @Test func `An error keeps every word, on a page that says so first and leads to each field`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    var fields = Filling.order(due: "二〇二六年二月三十日", item: "")
    fields.append(("g.items.1.code", "R08 “引号” & <b>"))
    fields.append(("g.items.1.text", "第一行\r\n第二行"))
    fields.append(("g.term.length", "三十"))
    let sent = try await browser.post("/drafts/new", fields + [("do", "check")])
    let page = try await browser.get(try #require(sent.location))
    #expect(page.status == 422)
    #expect(page.title.hasPrefix("错误：起草：责令限期整改"))
    for typed in ["二〇二六年二月三十日", "R08 “引号” &amp; &lt;b&gt;", "第一行\r\n第二行", "三十", "Ｒ07", "专项检查"] {
      #expect(page.has(typed), "lost: \(typed)")
    }
    #expect(page.has("error-summary") && page.has("autofocus"))
    for path in ["dueOn", "items.0.text", "term.length"] {
      #expect(page.has(##"href="#i-\##(path)""##) && page.has(#"id="e-\#(path)""#), "\(path)")
    }
    #expect(page.has(#"aria-describedby="h-dueOn e-dueOn" aria-invalid="true""#))
    #expect(page.has("请填写“事项内容（第1项）”"))
    let draft = try #require(try house.accounts.drafts(of: "li").first)
    #expect(try await browser.get("/drafts/\(draft.id)").has("二〇二六年二月三十日"))
  }

  @Test func `A shut gate is said with its article and leads to the field it is about`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let sent = try await browser.post(
      "/drafts/new", Filling.order(due: "2026-06-01") + [("do", "check")])
    let page = try await browser.get(try #require(sent.location))
    #expect(page.status == 422)
    #expect(page.has(##"<a href="#i-dueOn">整改期限须晚于责令之日，现为 2026-06-01，应为 &gt; 2026-06-15</a>"##))
    #expect(page.has("第三十条"))
  }

  @Test func `A gate that a reason can pass says so, and passing it is asked once more`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let fields = Filling.order().filter { !$0.0.hasPrefix("g.findings") }
    let sent = try await browser.post("/drafts/new", fields + [("do", "check")])
    let address = try #require(sent.location)
    let page = try await browser.get(address)
    #expect(page.status == 422 && page.has("确需办理的，可填写书面理由"))
    #expect(page.has(##"href="#i-justification""##))

    let draft = String(address.prefix { $0 != "?" })
    let reasoned =
      fields.filter { $0.0 != "g.justification" } + [
        ("g.justification", "会长当面承认，谈话记录另存"), ("do", "check"),
      ]
    #expect(try await browser.post(draft, reasoned).location == draft + "/check")
    let head = house.service.head
    let asked = try await browser.send(draft)
    #expect(asked.location == draft + "/sure" && house.service.head == head)
    let sure = try await browser.get(draft + "/sure")
    #expect(sure.has("是，责令限期整改") && sure.has("会长当面承认") && sure.has("没有写明所依据的发现"))
    #expect(try await browser.send(draft, sure: true).location == draft + "/done")
    #expect(house.service.head == head + 2)
  }

  @Test func `Rows are added and removed by ordinary buttons, and nothing typed is lost`()
    async throws
  {
    let house = try await ConsoleHouse()
    let browser = try await house.browser(.li)
    let sent = try await browser.post(
      "/drafts/new", Filling.order(item: "甲") + [("do", "add:items")])
    let address = try #require(sent.location)
    let draft = String(address.prefix { $0 != "#" })
    #expect(address == draft + "#i-items")
    let added = try await browser.get(draft)
    #expect(added.has(#"name="g.items.1.code""#) && added.has("甲"))
    let fields =
      Filling.order(item: "甲") + [
        ("g.items.1.code", "R08"), ("g.items.1.text", "乙"), ("do", "remove:items.0"),
      ]
    _ = try await browser.post(draft, fields)
    let removed = try await browser.get(draft)
    #expect(removed.has("乙") && !removed.has("甲</textarea>"))
    #expect(!removed.has(#"name="g.items.1.code""#))
  }

  @Test(arguments: CommandCatalogue.acts)
  func `Whatever is typed into a field stays text`(act: EventType) {
    let evil = #"</textarea><img src=x onerror="alert('1')">&lt;"#
    let form = ActForm(act)
    var values = FormValues()
    for name in Self.names(form.fields, "") { values[FormValues.name(name)] = evil }
    let filled = FilledForm(form, values, today: "2026-06-15")
    let faults = FormFaults(filled, today: "2026-06-15")
    let control = FieldControl(
      form: form, values: values, faults: faults,
      choices: FormChoices(entries: [.init(value: evil, label: evil)]), language: .chinese)
    for field in form.fields {
      let html = control.html(field).bytes
      #expect(!html.contains("<img") && !html.contains("onerror=\""))
    }
  }

  /// The name of every control that a form with one row each has.
  private static func names(_ fields: [Field], _ path: String) -> [String] {
    fields.flatMap { names($0.kind, path.isEmpty ? $0.name : "\(path).\($0.name)") }
  }

  private static func names(_ kind: FieldKind, _ path: String) -> [String] {
    switch kind {
    case .object(let fields): names(fields, path)
    case .list(.choice, _): [path]
    case .list(let element, _): names(element, "\(path).0")
    case _: [path]
    }
  }
}
