import Console
import Testing

@Suite struct HTMLTests {
  @Test func `Text cannot become markup, in an element or in an attribute`() {
    let name = #"<script>alert("a")</script>&'"#
    let html: HTML = #"<p title="\#(name)">\#(name)</p>"#
    let safe = "&lt;script&gt;alert(&quot;a&quot;)&lt;/script&gt;&amp;&#39;"
    #expect(html.bytes == #"<p title="\#(safe)">\#(safe)</p>"#)
  }

  @Test func `Markup that was made as such stands as it is`() {
    let item: HTML = "<li>\("甲 & 乙")</li>"
    let list: HTML = "<ul>\([item, item])</ul>"
    #expect(list.bytes == "<ul><li>甲 &amp; 乙</li><li>甲 &amp; 乙</li></ul>")
  }

  @Test func `What stands in an address is encoded byte by byte`() {
    #expect(
      Address.make("/associations", [("q", "家具 &?")])
        == "/associations?q=%E5%AE%B6%E5%85%B7%20%26%3F")
  }
}
