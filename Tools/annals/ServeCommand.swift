import Accounts
import Dispatch
import EventModel
import EventStore
import Foundation
import HTTP
import Replay
import SQLite
import Server
import Service
import Web
import Words

/// `annals serve`: the API and the console over one store, until the process is told to stop.
enum ServeCommand {
  private static let drainingSeconds = 10
  private static let tidyingSeconds = 3600

  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let store = options.store
    let place = try ListeningPlace(options)
    for warning in place.warnings { Terminal.complain(warning.in(language)) }
    let log = try open(store)
    defer { try? log.close() }
    let service = try service(log, store)
    do {
      let accounts = try AccountStore(at: store)
      defer { try? accounts.close() }
      let accessLog = try AccessLog(at: store)
      defer { accessLog.close() }
      let server: AnnalsServer
      do throws(HTTPServerFault) {
        server = try AnnalsServer(
          ServerConfiguration(place.configuration), service: service, accounts: accounts,
          accessLog: accessLog)
      } catch {
        throw place.refusal(error)
      }
      let signal = StopSignal()
      let tidying = tidying(accounts, accessLog, language)
      try greet(place.url(port: server.port), log, accounts, store, language)
      signal.wait()
      tidying.cancel()
      Terminal.complain(
        Sentence(
          "正在停止：办完在办的请求，至多 \(drainingSeconds) 秒；再按一次立即结束。",
          "stopping: requests under way are finished, \(drainingSeconds) seconds at most; a second signal "
            + "ends at once."
        ).in(language))
      server.stop(drainingSeconds: drainingSeconds)
    } catch let fault as AccountFault {
      throw Refused(AccountWords.sentence(fault))
    }
    return .done
  }

  private static func open(_ store: String) throws -> EventLog {
    do { return try EventLog.openOrCreate(at: store) } catch {
      throw Refused(StoreWords.sentence(error, store))
    }
  }

  private static func service(_ log: EventLog, _ store: String) throws(Refused) -> AnnalsService {
    do throws(ReplayFault) {
      return try AnnalsService(
        log, store: store, clock: { Instant(Date()) },
        random: {
          var generator = SystemRandomNumberGenerator()
          return (generator.next(), generator.next())
        })
    } catch {
      throw Refused(error.sentence(store))
    }
  }

  /// Where it serves, where the log stands, how to check that, and the first keeper's link.
  private static func greet(
    _ url: String, _ log: EventLog, _ accounts: AccountStore, _ store: String,
    _ language: Language
  ) throws {
    let head = try StoreWords.catching(store) { () throws(StoreError) in try log.head() }
    Terminal.print(
      Sentence(
        "会志在 \(url) 提供服务；按 Ctrl-C 停止。", "Annals serves at \(url); press Ctrl-C to stop."
      ).in(language))
    Terminal.print(
      Sentence(
        "日志 \(store)：\(head.size) 条记录。核验：annals verify --store \(store) --against \(head)",
        "log \(store): \(head.size) entries. To verify: annals verify --store \(store) --against \(head)"
      ).in(language))
    Terminal.print("SQLite \(Connection.libraryVersion)")
    if let path = try FirstStart.link(accounts) {
      Terminal.print(
        Sentence(
          "尚无账户。请系统管理员打开此一次性链接（24 小时内有效）：",
          "There is no account yet. The first keeper opens this one-time link, good for 24 hours:"
        ).in(language))
      Terminal.print(url + path)
    }
    Terminal.flush()
  }

  /// Drops what is past its time, once an hour.
  private static func tidying(
    _ accounts: AccountStore, _ accessLog: AccessLog, _ language: Language
  ) -> any DispatchSourceTimer {
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "annals.tidying"))
    timer.schedule(
      deadline: .now() + .seconds(tidyingSeconds), repeating: .seconds(tidyingSeconds))
    timer.setEventHandler {
      do throws(AccountFault) { try accounts.tidy() } catch {
        Terminal.complain(AccountWords.sentence(error).in(language))
      }
      accessLog.flush()
    }
    timer.resume()
    return timer
  }
}
