internal import Accounting

/// The command `skip "no price list yet"`.
struct SkipScenario: UnrecordedAction {
  let reason: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    SkipScenario(reason: try reader.value(.text(length: 250), "Why the rest is left out"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let reason = try session.value(reason).description
    session.skipReason = reason
    // A person at the prompt goes on all the same.
    session.isFinished = !session.isInteractive
    return Answer("Skipped: \(reason)")
  }
}

/// The command `todo "credit memos keep the discount"`.
struct TodoScenario: SilentAction {
  let reason: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    TodoScenario(reason: try reader.value(.text(length: 250), "What is to be done"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    session.todoReason = try session.value(reason).description
    return Answer()
  }
}
