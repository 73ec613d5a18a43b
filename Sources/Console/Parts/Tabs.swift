/// Neighbouring pages of one thing, as links of a navigation: each has an address of its own.
struct Tabs {
  /// One of the pages.
  struct Item {
    let text: String
    let address: String
    /// Shown behind the text; nil: nothing is counted.
    var count: Int?
    var isCurrent = false
  }

  /// What the navigation is called by a screen reader.
  let label: String
  let items: [Item]

  var html: HTML {
    let links = items.map { item -> HTML in
      let mark: HTML = item.isCurrent ? #" aria-current="page""# : .empty
      let count: HTML = item.count.map { #" <span class="count">\#($0)</span>"# } ?? .empty
      return #"<li><a href="\#(item.address)"\#(mark)>\#(item.text)\#(count)</a></li>"#
    }
    return #"<nav class="tabs" aria-label="\#(label)"><ul>\#(links)</ul></nav>"#
  }
}
