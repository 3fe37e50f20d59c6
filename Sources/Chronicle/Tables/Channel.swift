import Dispatch
import Synchronization

/// Hands values from one thread to another in order, never more than a few ahead.
///
/// What bounds the memory of a rebuild: the reader of the log waits when the writer of the tables is behind.
final class Channel<Element: Sendable>: Sendable {
  private let waiting = Mutex<[Element]>([])
  private let filled = DispatchSemaphore(value: 0)
  private let free: DispatchSemaphore

  init(capacity: Int) { free = DispatchSemaphore(value: capacity) }

  /// Waits for room, then hands the value over.
  func send(_ element: Element) {
    free.wait()
    waiting.withLock { $0.append(element) }
    filled.signal()
  }

  /// Waits for the next value.
  func receive() -> Element {
    while true {
      filled.wait()
      if let element = waiting.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) {
        free.signal()
        return element
      }
    }
  }
}
