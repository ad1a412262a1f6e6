/// What came of one scenario file.
public struct ScenarioResult: Sendable {
  /// The file as it was named.
  public let name: String
  /// How many commands were carried out.
  public var commandCount = 0
  /// What went wrong; empty for a scenario that passed.
  public var failures: [ScenarioFailure] = []

  /// Makes the result of a scenario of which nothing has run yet.
  public init(name: String) { self.name = name }

  /// The result of a script that cannot be read.
  public init(name: String, unreadable faults: [PlacedDiagnostic]) {
    self.name = name
    failures = faults.map(ScenarioFailure.command)
  }

  /// Whether all went as expected.
  public var isPassed: Bool { failures.isEmpty }

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
