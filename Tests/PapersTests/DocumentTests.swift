import EventModel
import Papers
import Testing
import paper_samples

/// What holds for every paper.
@Suite struct DocumentTests {
  @Test(arguments: PaperKind.allCases)
  func `A document is complete, in Chinese and needs nothing from outside`(_ kind: PaperKind) {
    let html = Page(kind).html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">"))
    #expect(html.contains("<meta charset=\"utf-8\">") && html.hasSuffix("</html>\n"))
    for outside in ["<script", "<img", "<link", "<iframe", "url(", "@import", "src=", "href="] {
      #expect(!html.contains(outside), "\(outside)")
    }
  }

  @Test(arguments: PaperKind.allCases)
  func `The page has the measures of GB 9704-2012`(_ kind: PaperKind) {
    let style = Page(kind).style
    #expect(style.contains("@page { size: A4; margin: 37mm 26mm 35mm 28mm;"))
    #expect(style.contains("@page :left { margin: 37mm 28mm 35mm 26mm;"))
    #expect(style.contains("\"— \" counter(page) \" —\""))
    let first = Samples.paper(kind).title
    #expect(Page(kind).html.contains("<span>示例市示例区民政局</span><span>\(first)</span></h1>"))
  }

  @Test(arguments: PaperKind.allCases)
  func `No seal is drawn: that is put on by hand`(_ kind: PaperKind) {
    for state in [PaperState.draft, .issued(Samples.pin), .copy(Samples.pin)] {
      let html = Page(kind, state).html.lowercased()
      for drawn in ["<svg", "<canvas", "border-radius", "red", "#f00", "#c00", "印章图"] {
        #expect(!html.contains(drawn), "\(drawn)")
      }
    }
  }

  @Test(arguments: PaperKind.allCases)
  func `Only an issued paper and its copy carry the pin`(_ kind: PaperKind) {
    let pin = Samples.pin
    for state in [PaperState.issued(pin), .copy(pin)] {
      let page = Page(kind, state)
      #expect(page.text.contains(pin.summary) && page.text.contains(pin.verificationCommand))
      #expect(page.style.contains("content: \"\(pin.summary)\""))
      #expect(page.style.contains(pin.verificationCommand))
    }
    let draft = Page(kind, .draft).html
    #expect(!draft.contains("校验点") && !draft.contains("annals verify"))
  }

  @Test(arguments: PaperKind.allCases)
  func `样稿 stands on drafts alone and 副本 on copies alone`(_ kind: PaperKind) {
    let issued = Page(kind).html
    #expect(!issued.contains("样稿") && !issued.contains("副本</span>"))
    let draft = Page(kind, .draft).html
    #expect(draft.contains("<div class=\"watermark\">样稿</div>"))
    #expect(draft.contains("（样稿）</title>") && !draft.contains("副本</span>"))
    let copy = Page(kind, .copy(Samples.pin)).html
    #expect(copy.contains("<span class=\"mark\">副本</span>") && !copy.contains("样稿"))
    #expect(copy.contains("（副本）</title>"))
  }

  @Test(arguments: PaperKind.allCases)
  func `A copy has the words of the issued paper`(_ kind: PaperKind) {
    let copy = Page(kind, .copy(Samples.pin)).text
    #expect(copy.replacing("副本", with: "") == Page(kind).text.replacing("副本", with: ""))
  }

  @Test(arguments: PaperKind.allCases)
  func `A preview shows a line of every font, on the screen only`(_ kind: PaperKind) {
    let draft = Page(kind, .draft)
    for font in ["小标宋", "仿宋", "楷体", "黑体", "宋体"] { #expect(draft.text.contains(font)) }
    #expect(draft.style.contains(".fonts { display: none; }"))
    #expect(!Page(kind).html.contains("<aside"))
  }

  @Test func `Text from the log cannot become mark-up`() {
    let office = Office(name: "<b>&\"'", word: "示民", address: "</style><script>alert(1)</script>")
    let paper = AnyPaper.serviceReceipt(
      ServiceReceiptContent(
        office: office,
        addressee: Addressee(name: "协会<script>", domicile: "a\u{202E}b\u{0}c", association: "x"),
        papers: [.init(title: "</title>", number: "&amp;")], place: office.address))
    let html = Page(paper).html
    #expect(!html.contains("<script") && !html.contains("<b>") && !html.contains("</title>》"))
    #expect(html.contains("<span>&lt;b&gt;&amp;&quot;&#39;</span>"))
    #expect(html.contains("《&lt;/title&gt;》（&amp;amp;）"))
    #expect(html.contains("a\u{FFFD}b\u{FFFD}c"), "what prints nothing must not hide")
  }

  @Test func `Days have no leading zeros, deadlines their weekday, money its fen`() {
    let order = Page(.rectificationOrder).text
    #expect(order.contains("2020年7月6日") && !order.contains("07月") && !order.contains("2020-"))
    #expect(order.contains("整改期限至2020年9月4日（星期五）止"))
    #expect(order.contains("10个工作日内，即最迟于2020年7月20日（星期一）"))
    #expect(Page(.penaltyDecision).text.contains("罚款人民币50,000.00元。"))
  }

  @Test func `Every number of a paper is that of its kind`() async {
    await #expect(processExitsWith: .failure) {
      _ = LeavingListContent(
        frame: Samples.frame(.abnormalListing, 4, on: "2020-11-20"), list: .abnormal,
        listedOn: "2020-08-31", reason: .error, verified: "核实", basis: "依据",
        leftOn: "2020-11-20")
    }
  }

  @Test func `No grade stands above 5A or below 1A`() async {
    await #expect(processExitsWith: .failure) {
      _ = GradeSheetContent(
        office: Samples.office, addressee: Samples.addressee, certificateNumber: "1", grade: 6,
        awardedOn: "2019-11-15", validFrom: "2019-11-15", validTo: "2024-11-15", basis: "依据",
        issuedOn: "2019-11-15")
    }
  }
}
