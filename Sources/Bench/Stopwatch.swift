import Glibc

/// Adds up the time spent between starts and stops, on the wall and on the processor.
struct Stopwatch {
  private(set) var wall = 0.0
  private(set) var processor = 0.0
  private var since = (wall: 0.0, processor: 0.0)

  mutating func start() { since = (Stopwatch.read(CLOCK_MONOTONIC), Stopwatch.read(CLOCK_PROCESS_CPUTIME_ID)) }

  mutating func stop() {
    wall += Stopwatch.read(CLOCK_MONOTONIC) - since.wall
    processor += Stopwatch.read(CLOCK_PROCESS_CPUTIME_ID) - since.processor
  }

  /// The most memory this process has held, in KiB.
  static var peakMemory: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss
  }

  private static func read(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
