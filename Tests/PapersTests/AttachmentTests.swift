import Papers
import Testing
import paper_samples

/// GB/T 9704-2012, 7.3.4 and 7.3.7: the note under the text, the attachment on a page of its own
/// before the imprint.
@Suite struct AttachmentTests {
  @Test func `Twelve items go to an attachment, in their order`() throws {
    let html = Page(.rectificationOrder(Samples.order(items: 12))).html
    let annex = try #require(html.firstRange(of: "<section class=\"sheet annex last\">"))
    let text = html[..<annex.lowerBound]
    let items = html[annex.upperBound...]
    #expect(text.contains("共12项，逐项内容见附件。"))
    #expect(text.contains("<p class=\"annexed\">附件：整改事项清单</p>"))
    #expect(!text.contains("事项代码：R"))
    #expect(items.contains("<h2>附件</h2>\n<h1>整改事项清单</h1>"))
    var from = items.startIndex
    for number in 1...12 {
      let code = number < 10 ? "R0\(number)" : "R\(number)"
      let found = try #require(items[from...].firstRange(of: "事项代码：\(code)）"))
      from = found.upperBound
    }
    #expect(items.contains(">12. "))
  }

  @Test func `The imprint stands once, behind the attachment`() throws {
    let html = Page(.rectificationOrder(Samples.order(items: 12))).html
    let imprint = try #require(html.firstRange(of: "<footer class=\"imprint\">"))
    let annex = try #require(html.firstRange(of: "<section class=\"sheet annex last\">"))
    #expect(imprint.lowerBound > annex.lowerBound)
    #expect(html.ranges(of: "<footer class=\"imprint\">").count == 1)
  }

  @Test func `Ten items stand in the text, eleven do not`() {
    #expect(!Page(.rectificationOrder(Samples.order(items: 10))).html.contains("附件"))
    #expect(Page(.rectificationOrder(Samples.order(items: 11))).html.contains("附件"))
  }
}
