internal import LineEditing
internal import PostingCommands
internal import Synchronization

/// Tells one who waits longer than a second how far a command is, on standard error.
final class Progress: Sendable {
  private struct State {
    var started: ContinuousClock.Instant
    var drawn: ContinuousClock.Instant?
    var width = 0
  }

  private let state = Mutex(State(started: .now))
  private let write: @Sendable (String) -> Void

  /// Makes one that draws with this function.
  init(write: @escaping @Sendable (String) -> Void) { self.write = write }

  /// A command begins.
  func begin() {
    state.withLock { $0 = State(started: .now) }
  }

  /// A command is this far.
  func step(_ done: Int, _ total: Int, _ what: String) {
    state.withLock { state in
      let now = ContinuousClock.now
      guard now - state.started >= .seconds(1),
        state.drawn.map({ now - $0 >= .milliseconds(200) }) ?? true
      else { return }
      let text = "\(done) of \(total) \(what) …"
      write("\r" + text + String(repeating: " ", count: max(0, state.width - text.count)))
      state.drawn = now
      state.width = text.count
    }
  }

  /// A command ends: what was drawn goes.
  func end() {
    state.withLock { state in
      if state.drawn == nil { return }
      write("\r" + String(repeating: " ", count: state.width) + "\r")
      state.drawn = nil
    }
  }
}
