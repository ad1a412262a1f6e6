internal import Accounting

extension CommandCatalogue {
  static let timeCommands: [Command] = [
    Command(
      "mark", "NAME", in: .time, "Names this moment, so that rewind can come back to it.",
      examples: ["mark before-invoice", "mark 1"], read: MarkMoment.read),
    Command(
      "rewind", "[to NAME | COUNT]", in: .time,
      "Takes back the last command that changed something, the last few, or all since a mark.",
      examples: ["rewind", "rewind 3", "rewind to before-invoice"],
      errors: ["E-NO-STEP", "E-UNKNOWN-MARK"], read: Rewind.read),
    Command(
      "redo", in: .time, "Does again what the last rewind took back, one command at a time.",
      examples: ["redo", "redo  # after rewind"], errors: ["E-NO-STEP"], read: Redo.read),
    Command(
      "what if", "COMMAND [: COMMAND]", in: .time,
      "Carries commands out on a copy, and shows what the first one makes different.",
      examples: [
        "what if set vat % 12 on vat posting setup DOMESTIC REDUCED: post invoice",
        "what if set name \"New\" on customer 10000",
      ], read: WhatIf.read),
  ]
}

/// The command `mark before-invoice`.
struct MarkMoment: RememberedAction {
  let name: String

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    MarkMoment(name: try markName(&reader))
  }

  static func markName(_ reader: inout Reader) throws(Diagnostic) -> String {
    guard let token = reader.take() else { throw reader.missing("The name of the moment") }
    guard token.kind == .word, !token.isVariable, token.text.utf8.count <= 64 else {
      throw .syntax("E-MARK-NAME", "A name is one word without quotes.", at: token.range)
    }
    return token.keyword
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    session.timeline.mark(name)
    return Answer("Marked \(name).")
  }
}

/// The command `rewind to before-invoice`.
struct Rewind: RememberedAction {
  /// How far to go back.
  enum Target: Sendable {
    case steps(ValuePhrase?)
    case mark(String)
  }

  let target: Target
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    if reader.skip("to") {
      let name = try MarkMoment.markName(&reader)
      return Rewind(target: .mark(name), range: reader.range(from: 2))
    }
    if reader.isAtEnd { return Rewind(target: .steps(nil), range: reader.range(from: 0)) }
    let count = try reader.value(.integer, "The number of commands")
    return Rewind(target: .steps(count), range: count.range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let steps = try steps(session)
    guard steps >= 0, steps <= session.timeline.past.count else {
      let count = session.timeline.past.count
      throw .refused(
        "E-NO-STEP", "There are only \(count) commands to take back.", at: range,
        remedy: count > 0 ? "rewind \(count)" : nil)
    }
    for _ in 0..<steps {
      let now = session.moment
      guard let before = session.timeline.back(from: now) else { break }
      session.become(before)
    }
    return Answer(steps == 1 ? "Took back 1 command." : "Took back \(steps) commands.")
  }

  private func steps(_ session: Session) throws(Diagnostic) -> Int {
    switch target {
    case .steps(let phrase):
      guard let phrase else { return 1 }
      return try session.number(phrase)
    case .mark(let name):
      if let steps = session.timeline.steps(to: name) { return steps }
      let nearest = Nearest.word(to: name, among: session.timeline.names)
      throw .refused(
        "E-UNKNOWN-MARK", "No moment is named \(name).", at: range,
        remedy: nearest.map { "did you mean  \($0)" } ?? "mark \(name)  names one")
    }
  }
}

/// The command `redo`.
struct Redo: RememberedAction {
  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action { Redo() }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let now = session.moment
    guard let after = session.timeline.forward(from: now) else {
      throw .refused("E-NO-STEP", "There is nothing to do again.")
    }
    session.become(after)
    return Answer("Did 1 command again.")
  }
}
