/// How a long command looks around between its steps: one who waits sees how far it is, and may
/// stop it where nothing is half done.
public struct CommandWatch: Sendable {
  /// Whether somebody wants the command to stop.
  public var isInterrupted: @Sendable () -> Bool
  /// Tells how many steps of how many are done, and of what.
  public var progressed: @Sendable (_ done: Int, _ total: Int, _ what: String) -> Void

  /// Makes a watch.
  public init(
    isInterrupted: @escaping @Sendable () -> Bool,
    progressed: @escaping @Sendable (_ done: Int, _ total: Int, _ what: String) -> Void
  ) {
    self.isInterrupted = isInterrupted
    self.progressed = progressed
  }
}

/// A command of many steps that is watched: it may end early, and says so.
struct WatchedSteps {
  let watch: CommandWatch?
  let total: Int
  let what: String
  private var stopped: Int?

  init(watch: CommandWatch?, total: Int, what: String) {
    self.watch = watch
    self.total = total
    self.what = what
  }

  /// Whether the next step may begin; tells how far the command is.
  mutating func goesOn(after done: Int) -> Bool {
    guard let watch, stopped == nil else { return stopped == nil }
    if watch.isInterrupted() {
      stopped = done
      return false
    }
    watch.progressed(done, total, what)
    return true
  }

  /// What is said about a command that ended early.
  var note: Answer.Note? {
    stopped.map { Answer.Note(code: "N-STOPPED", "interrupted after \($0) of \(total) \(what)") }
  }
}

extension Session {
  /// Steps of a command that stops between two of them where that is wanted; what the steps so far
  /// did stays done.
  func watched(of total: Int, _ what: String) -> WatchedSteps {
    WatchedSteps(watch: watch, total: total, what: what)
  }

  /// Between two steps of a long command: tells how far it is, and refuses to go on after Ctrl-C.
  ///
  /// What the steps so far did stays done.
  func pause(
    after done: Int, of total: Int, _ what: String, at range: SourceRange? = nil
  ) throws(Diagnostic) {
    guard let watch, done < total else { return }
    if watch.isInterrupted() {
      throw .refused(
        "E-STOPPED", "Interrupted: \(done) of \(total) \(what) were carried out.", at: range,
        remedy: "rewind  takes the last one back")
    }
    watch.progressed(done, total, what)
  }
}
