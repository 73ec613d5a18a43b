import Accounts
import EventModel
import EventStore
import Foundation
import HTTP
import Replay
import Server
import Service
import Words

/// `annals serve`: the API and the console over one store, until the process is told to stop.
enum ServeCommand {
  static func run(_ options: Options, _ language: Language) throws -> CommandLineTool.Status {
    let store = options.store
    let log = try open(store)
    let service: AnnalsService
    do throws(ReplayFault) {
      service = try AnnalsService(
        log, store: store, clock: { Instant(Date()) },
        random: {
          var generator = SystemRandomNumberGenerator()
          return (generator.next(), generator.next())
        })
    } catch {
      throw Refused(error.sentence(store))
    }
    let accounts = try AccountStore(at: store)
    let accessLog = try AccessLog(at: store)
    var http = HTTPConfiguration(port: try options.number(.port, else: 8080))
    http.threads = 2
    let server = try AnnalsServer(
      ServerConfiguration(http), service: service, accounts: accounts, accessLog: accessLog)
    Terminal.print(
      Sentence(
        "会志在 http://127.0.0.1:\(server.port) 提供服务；按 Ctrl-C 停止。",
        "Annals serves at http://127.0.0.1:\(server.port); press Ctrl-C to stop."
      ).in(language))
    Terminal.flush()
    StopSignal.wait()
    server.stop(drainingSeconds: 10)
    accessLog.close()
    try? accounts.close()
    try? log.close()
    return .done
  }

  private static func open(_ store: String) throws -> EventLog {
    do { return try EventLog.openOrCreate(at: store) } catch {
      throw Refused(StoreWords.sentence(error, store))
    }
  }
}

/// Waits until somebody asks the process to end.
enum StopSignal {
  static func wait() {
    let semaphore = DispatchSemaphore(value: 0)
    let queue = DispatchQueue(label: "annals.signals")
    let sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { semaphore.signal() }
      source.resume()
      return source
    }
    semaphore.wait()
    for source in sources { source.cancel() }
  }
}
