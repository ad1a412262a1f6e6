/// What came of one scenario file.
public struct ScenarioResult: Sendable {
  /// The file as it was named.
  public let name: String
  /// How many commands were carried out.
  public var commandCount = 0
  /// What went wrong; empty for a scenario that passed.
  public var failures: [ScenarioFailure] = []
  /// Why the rest of the scenario was left out.
  public var skipReason: String?
  /// What is to be done before it can pass.
  public var todoReason: String?
  /// What goes wrong until that is done.
  public private(set) var excused: [ScenarioFailure] = []

  /// Makes the result of a scenario of which nothing has run yet.
  public init(name: String) { self.name = name }

  /// The result of a script that cannot be read.
  public init(name: String, unreadable faults: [PlacedDiagnostic]) {
    self.name = name
    failures = faults.map(ScenarioFailure.command)
  }

  /// Whether all went as expected.
  public var isPassed: Bool { failures.isEmpty }

  /// How it ended, in one word.
  public enum Outcome: String, CaseIterable, Hashable, Sendable {
    /// All went as expected.
    case passed
    /// Something went wrong.
    case failed
    /// The rest was left out.
    case skipped
    /// It fails, as was said.
    case todo
  }

  /// How it ended.
  public var outcome: Outcome {
    if !failures.isEmpty { return .failed }
    if skipReason != nil { return .skipped }
    return todoReason == nil ? .passed : .todo
  }

  /// Takes what `skip` and `todo` said into account, once the scenario is at its end: failures of
  /// one that is still to be done are excused, and one that passes all the same is told.
  mutating func settle(_ session: Session, lastCommand: ScriptCommand?) {
    skipReason = session.skipReason
    todoReason = session.todoReason
    guard let reason = session.todoReason, skipReason == nil, let lastCommand else { return }
    if failures.isEmpty {
      let fault = Diagnostic(
        .expectation, code: "E-TODO-DONE",
        "The scenario passes, and is marked as still to be done: \(reason)",
        remedy: "take the line  todo  away")
      failures = [.command(lastCommand.text.placed(fault, in: name))]
    } else {
      excused = failures
      failures = []
    }
  }

  /// Whether the script is no script at all.
  public var isUnreadable: Bool {
    failures.contains { failure in
      if case .command(let placed) = failure { placed.diagnostic.kind == .syntax } else { false }
    }
  }

  /// The blocks of expected output that differ.
  public var differences: [OutputDifference] {
    failures.compactMap { if case .output(let difference) = $0 { difference } else { nil } }
  }
}

/// One thing that went wrong in a scenario.
public enum ScenarioFailure: Hashable, Sendable {
  /// A command failed, or did not fail as expected.
  case command(PlacedDiagnostic)
  /// A command printed something else.
  case output(OutputDifference)

  /// The failure for people.
  public var lines: [String] {
    switch self {
    case .command(let placed): placed.lines
    case .output(let difference): difference.lines
    }
  }
}

/// A block of `|` lines that a command did not print.
public struct OutputDifference: Hashable, Sendable {
  /// The script.
  public let file: String
  /// The number of the command's first line.
  public let commandLine: Int
  /// The command.
  public let command: String
  /// The `|` lines.
  public let expected: [ScriptCommand.Expected]
  /// What was printed instead.
  public let actual: [String]

  /// The first difference with its place, then all of them as a unified diff.
  public var lines: [String] {
    let diff = UnifiedDiff(expected: expected.map(\.text), actual: actual)
    let start = expected.first?.line ?? commandLine
    let index = min(diff.firstDifference, expected.count - 1)
    let place = expected.indices.contains(index) ? expected[index].line : start
    let name = ShownText.of(file)
    return [
      "\(name):\(place):1: The command of line \(commandLine) prints something else. [E-OUTPUT]",
      "--- \(name)", "+++ printed",
    ] + diff.hunks(from: start).map(ShownText.of)
  }
}
