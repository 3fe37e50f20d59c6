import Dispatch
import Synchronization

/// What another thread makes, taken here in order while it makes the next.
final class Relay<Element: Sendable>: Sendable {
  private let channel: Channel<Result<Element?, ChronicleError>>
  private let isOver = Mutex(false)

  /// Starts the thread.
  ///
  /// - Parameter capacity: how many elements it may be ahead.
  /// - Parameter produce: hands over element after element; what it throws is thrown by ``next()``.
  init(
    capacity: Int, _ produce: @escaping @Sendable (_ hand: (Element) -> Void) throws(ChronicleError) -> Void
  ) {
    let channel = Channel<Result<Element?, ChronicleError>>(capacity: capacity)
    self.channel = channel
    DispatchQueue.global(qos: .userInitiated).async {
      do throws(ChronicleError) {
        try produce { element in channel.send(.success(element)) }
        channel.send(.success(nil))
      } catch {
        channel.send(.failure(error))
      }
    }
  }

  /// Waits for the next element; `nil` after the last.
  func next() throws(ChronicleError) -> Element? {
    if isOver.withLock({ $0 }) { return nil }
    let received = channel.receive()
    switch received {
    case .success(.some(let element)): return element
    case .success(.none), .failure:
      isOver.withLock { $0 = true }
      return try received.get()
    }
  }

  /// Lets the rest through unread, so that the other thread ends: what whoever takes must do in the end.
  func drain() {
    while (try? next()) != nil {}
  }
}
