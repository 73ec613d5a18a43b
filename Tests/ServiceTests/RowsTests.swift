import EventModel
import EventStore
import Projections
import Service
import Testing

@Suite struct RowsTests {
  private let house: StoreOfFive

  init() throws { house = try StoreOfFive() }

  private func names(_ page: RowPage) -> [String] {
    page.rows.compactMap { row in
      guard case .text(let name)? = row.values.first else { return nil }
      return name
    }
  }

  private func query(_ view: View, _ change: (inout RowQuery) -> Void = { _ in }) -> RowQuery {
    var query = RowQuery(view, in: .everything)
    change(&query)
    return query
  }

  @Test func `The pages of a list together are the list, however long they are`() throws {
    let all = names(try house.rows(query(.register)))
    #expect(all == ["lg-0001", "lg-0002", "lg-0003", "wz-0001", "wz-0002"])
    for limit in 1...6 {
      var collected: [String] = []
      var token: String?
      repeat {
        let page = try house.rows(
          query(.register) {
            $0.limit = limit
            $0.after = token
          })
        collected += names(page)
        #expect(page.total == 5)
        token = page.next
      } while token != nil
      #expect(collected == all, "pages of \(limit)")
    }
  }

  @Test func `A sorted list pages in its own order, backwards too`() throws {
    let wanted = ["wz-0002", "wz-0001", "lg-0003", "lg-0002", "lg-0001"]
    var collected: [String] = []
    var token: String?
    repeat {
      let page = try house.rows(
        query(.register) {
          $0.sort = .init("registeredOn", isDescending: true)
          $0.limit = 2
          $0.after = token
        })
      collected += names(page)
      token = page.next
    } while token != nil
    #expect(collected == wanted)
  }

  @Test func `A page that ended with a row which is gone goes on after its place`() async throws {
    let first = try house.rows(query(.abnormalList) { $0.limit = 1 })
    #expect(names(first) == ["lg-0002"])
    _ = try await house.log.append([
      try StoreOfFive.entry(
        "AbnormalListLeft", #"{"reason":"rectified"}"#, on: "2021-01-01",
        in: "association/lg-0002")
    ])
    let second = try house.rows(
      query(.abnormalList) {
        $0.limit = 1
        $0.after = first.next
      })
    #expect(names(second) == ["wz-0001"])
    #expect(second.moment.position == 8)
  }

  @Test func `A scope shows its area alone and counts only what it shows`() throws {
    var query = RowQuery(.register, in: .nothing)
    #expect(try house.rows(query).total == 0)
    query.scope = .everything
    query.jurisdictions = ["3303"]
    let page = try house.rows(query)
    #expect(names(page) == ["wz-0001", "wz-0002"])
    #expect(page.examined == 2)
  }

  @Test func `Filters choose by value, by list and by day`() throws {
    let chambers = try house.rows(
      query(.register) { $0.filters = [.oneOf("kind", ["industryAssociation"])] })
    #expect(names(chambers) == ["lg-0002"])
    let ground = try house.rows(query(.abnormalList) { $0.filters = [.oneOf("grounds", ["6"])] })
    #expect(names(ground) == ["wz-0001"])
    let early = try house.rows(
      query(.abnormalList) { $0.filters = [.atMost("since", "2019-12-31")] })
    #expect(names(early) == ["wz-0001"])
    #expect(throws: ServiceFault.self) {
      try house.rows(query(.register) { $0.filters = [.oneOf("colour", ["red"])] })
    }
  }

  @Test func `What the past knew is shown as it was known`() throws {
    let listed = query(.abnormalList)
    let then = AskedMoment(
      effective: "2020-08-31", known: Instant(rfc3339: "2020-09-15T12:00:00Z"))
    #expect(names(try house.rows(listed, then)) == ["lg-0002"])
    #expect(names(try house.rows(listed, AskedMoment(effective: "2020-08-31"))).count == 2)
    let pinned = try house.rows(listed, AskedMoment(effective: "2020-08-31", position: 5))
    #expect(pinned.rows.isEmpty)
    #expect(pinned.examined == 5)
  }

  @Test func `A list of the past and one association's rows of the past agree`() throws {
    let yesterday = AskedMoment(effective: "2026-02-28")
    let one = try house.service.rows(of: "lg-0002", at: house.service.moment(yesterday))
    for view in [View.register, .abnormalList, .proposals, .deadlines, .zombies, .work] {
      let all = try house.rows(query(view), yesterday)
      #expect(!all.moment.isCurrent)
      #expect(all.rows.filter { $0.values.first == .text("lg-0002") } == one[view], "\(view)")
    }
  }

  @Test func `A position after the end is refused, as is one that the moment did not know`() {
    #expect(throws: ServiceFault.self) {
      try house.service.moment(AskedMoment(position: 8))
    }
    let before = Instant(rfc3339: "2020-01-01T00:00:00Z")
    #expect(throws: ServiceFault.self) {
      try house.service.moment(AskedMoment(known: before, position: 6))
    }
  }

  @Test(arguments: ["cflg", "长风lg", "LG-0002", "ｌｇ", "jjsh", "zf"])
  func `People find an association by name, identifier or first letters`(_ typed: String) throws {
    let page = try house.rows(query(.register) { $0.search = typed })
    #expect(names(page).contains("lg-0002"), "\(typed) found \(names(page))")
  }

  @Test func `What nobody is called finds nothing`() throws {
    #expect(try house.rows(query(.register) { $0.search = "眼镜" }).rows.isEmpty)
    #expect(try house.rows(query(.register) { $0.search = "xqyz" }).rows.isEmpty)
  }
}
