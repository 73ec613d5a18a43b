import Foundation
import Testing

/// `annals account` and `annals demo --office`, as whoever runs the machine types them.
@Suite struct AccountTests {
  private func house() throws -> Annals {
    let annals = try Annals()
    try annals.importSample()
    return annals
  }

  @Test func `An account is made with a link, listed, shut and opened`() throws {
    let annals = try house()
    let added = try annals.run(
      "account", "add", "li", "--as", "registrar/440307/li", "--name", "李某")
    #expect(added.status == 0, "\(added.complaints)")
    let link = try #require(added.lines.last)
    #expect(link.wholeMatch(of: #/\/invitation\/[A-Za-z0-9_-]{43}/#) != nil)
    let listed = try annals.run("account", "list")
    #expect(listed.output.contains("李某"))
    #expect(listed.output.contains("尚未设密码"))
    #expect(try annals.run("account", "disable", "LI").status == 0)
    #expect(try annals.run("account", "list").output.contains("已停用"))
    #expect(try annals.run("account", "link", "li").complaints.contains("该账户已停用"))
    #expect(try annals.run("account", "enable", "li").status == 0)
    #expect(try annals.run("account", "link", "li").lines.last != link)
  }

  @Test func `A token alone goes to standard output`() throws {
    let annals = try house()
    _ = try annals.run("account", "add", "li", "--as", "registrar/440307/li")
    let run = try annals.run("account", "token", "li", "--label", "统计", "--until", "2099-12-31")
    #expect(run.status == 0)
    #expect(run.output.wholeMatch(of: #/annals_[A-Za-z0-9]{16}_[A-Za-z0-9_-]{43}\n/#) != nil)
    #expect(run.complaints.contains("只显示这一次"))
    let wrong = try annals.run("account", "token", "li", "--label", "x", "--until", "31.12.2099")
    #expect(wrong.status == 2)
  }

  @Test func `What is wrong is said in words, and nothing is made`() throws {
    let annals = try house()
    for (arguments, words) in [
      (["add", "李"], "--as"), (["add", "李", "--as", "registrar/440307/li"], "登录名须为"),
      (["add", "li", "--as", "li"], "--as"), (["unlock", "nobody"], "没有这个账户"),
      (["shut", "li"], "可用：add"), (["disable"], "请写登录名"), (["token", "li"], "--label"),
      (["add", "x", "--as", "registrar/440307/x", "--password-stdin"], "密码至少"),
    ] {
      let run = try annals.run(["account"] + arguments)
      #expect(run.status == 1, "\(arguments)")
      #expect(run.complaints.contains(words), "\(arguments): \(run.complaints)")
    }
    #expect(try annals.run("account", "list").lines.count == 2)
    let nowhere = try annals.run("account", "list", "--store", "nowhere.store")
    #expect(nowhere.complaints.contains("不存在"))
  }

  @Test func `Erasing leaves the actor, which nobody is given again`() throws {
    let annals = try house()
    let add = ["account", "add", "li", "--as", "registrar/440307/li", "--name", "李某"]
    #expect(try annals.run(add).status == 0)
    #expect(try annals.run("account", "erase", "li").status == 0)
    let listed = try annals.run("account", "list").output
    #expect(!listed.contains("李某"))
    #expect(listed.contains("registrar/440307/li"))
    #expect(try annals.run(add).complaints.contains("不能再给别人"))
  }

  @Test func `The demonstration's office has officers whose password is told once`() throws {
    let annals = try Annals()
    let run = try annals.run("demo", "--office", "--store", "demo.store")
    #expect(run.status == 0, "\(run.complaints)")
    for word in ["zhou", "li", "chen", "zheng", "wang", "ye", "审批复核", "330300"] {
      #expect(run.output.contains(word))
    }
    let password = try #require(run.output.firstMatch(of: #/[a-z2-9]{4}(-[a-z2-9]{4}){3}/#)).output
      .0
    let officers = try annals.run("replay", "--view", "officers", "--store", "demo.store").output
    #expect(officers.contains("registrar/440307/chen"))
    #expect(try annals.run("verify", "--store", "demo.store").status == 0)
    for name in ["accounts.sqlite", "log.sqlite"] {
      let file = try Data(contentsOf: annals.folder.appending(path: "demo.store/\(name)"))
      #expect(file.firstRange(of: Data(password.utf8)) == nil, "\(name)")
    }
  }
}
