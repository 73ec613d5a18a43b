internal import Foundation
internal import Synchronization

/// The threads on which answers are worked on later, one set for all servers of a process.
///
/// Not Swift's own pool: that has one thread a core, and work that blocks there – on a lock, on the
/// disk – would hold up every task of the process.
final class WorkThreads: TaskExecutor {
  static let shared = WorkThreads(count: max(8, 2 * ProcessInfo.processInfo.activeProcessorCount))

  private let jobs = Mutex(JobQueue())
  private let isWanted = DispatchSemaphore(value: 0)

  /// The threads stay for the life of the process; they cost nothing while they wait.
  private init(count: Int) {
    for number in 1...count {
      let thread = Thread { [self] in
        Thread.current.name = "http-work-\(number)"
        while true { runNext() }
      }
      thread.stackSize = 4 << 20
      thread.start()
    }
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.add(job) }
    isWanted.signal()
  }

  private func runNext() {
    isWanted.wait()
    let job = jobs.withLock { $0.next() }
    job?.runSynchronously(on: asUnownedTaskExecutor())
  }
}

/// Jobs in the order they came.
private struct JobQueue {
  private var jobs: [UnownedJob] = []
  private var first = 0

  mutating func add(_ job: UnownedJob) { jobs.append(job) }

  mutating func next() -> UnownedJob? {
    guard first < jobs.count else { return nil }
    let job = jobs[first]
    first += 1
    if first == jobs.count {
      jobs.removeAll(keepingCapacity: jobs.count < 1024)
      first = 0
    } else if first >= 1024 {
      jobs.removeFirst(first)
      first = 0
    }
    return job
  }
}
