public import ServicePosting

/// The smallest script that still fails as a failing one does.
///
/// No further command can be taken away, neither one nor two at once.
public struct Reduction: Sendable {
  /// The lines of the small script.
  public private(set) var lines: [String] = []
  /// How many commands the script had.
  public let before: Int
  /// How many are left.
  public var after: Int { kept.count }
  /// How many scripts were tried.
  public private(set) var tries = 0

  /// The small script as a file.
  public var text: String { Session.text(lines) }

  private let script: Script
  private let runner: ScenarioRunner
  private let source: [String]
  private let failure: FailureKind
  /// The place of the command that fails.
  private let last: Int
  private var kept: [Int] = []

  /// Shrinks a script; `nil` if it does not fail.
  public init?(of script: Script, company: Company, files: FileAccess? = nil) {
    let runner = ScenarioRunner(company: company, files: files)
    guard let first = runner.run(script).failures.first, let last = first.place(in: script)
    else { return nil }
    self.script = script
    self.runner = runner
    self.last = last
    failure = FailureKind(first)
    before = script.commands.count
    source = ScriptText.lines(script.text)
    kept = Array(0...last)
    takeAwayHalves()
    takeAwayPairs()
    lines = lines(of: kept)
  }

  /// Takes away larger parts first, then smaller ones, down to single commands.
  private mutating func takeAwayHalves() {
    var size = max(1, kept.count / 2)
    while true {
      var start = 0
      var isSmaller = false
      // The command that fails stays; it is the last.
      while start < kept.count - 1 {
        let end = min(start + size, kept.count - 1)
        let fewer = Array(kept[..<start] + kept[end...])
        if fails(fewer) {
          kept = fewer
          isSmaller = true
        } else {
          start = end
        }
      }
      if size == 1, !isSmaller { return }
      if size > 1 { size = max(1, size / 2) }
    }
  }

  /// Two commands that undo each other can only go together.
  private mutating func takeAwayPairs() {
    var first = 0
    while first < kept.count - 1 {
      let pair = (first + 1..<max(first + 1, kept.count - 1)).first { second in
        fails(kept.enumerated().filter { $0.offset != first && $0.offset != second }.map(\.element))
      }
      if let pair {
        kept.remove(at: pair)
        kept.remove(at: first)
        takeAwayHalves()
        first = 0
      } else {
        first += 1
      }
    }
  }

  private mutating func fails(_ places: [Int]) -> Bool {
    tries += 1
    let text = Session.text(lines(of: places))
    return runner.run(name: script.name, text: text).failures.contains {
      FailureKind($0) == failure
    }
  }

  /// The lines of some commands with their `!` lines; output is compared only where that fails.
  private func lines(of places: [Int]) -> [String] {
    places.flatMap { place -> [String] in
      let command = script.commands[place]
      var numbers = Array(command.text.line...command.text.lastLine)
      numbers += command.refusals.map(\.line)
      if place == last { numbers += command.output.map(\.line) }
      return numbers.sorted().map { source[$0 - 1] }
    }
  }
}

/// What makes two failures the same: the command and what is said about it, but for the numbers
/// that depend on what was done before.
struct FailureKind: Hashable {
  private let command: String
  private let code: String
  private let text: String

  init(_ failure: ScenarioFailure) {
    switch failure {
    case .command(let placed):
      command = placed.command
      code = placed.diagnostic.code
      // What an expectation found is the failure itself; sentences of the domain name documents.
      let isExact = placed.diagnostic.kind == .expectation
      let message = DiagnosticText.oneLine(placed.diagnostic)
      text = isExact ? message : Self.withoutNumbers(message)
    case .output(let difference):
      command = difference.command
      code = "E-OUTPUT"
      text = difference.firstPair
    }
  }

  private static func withoutNumbers(_ text: String) -> String {
    String(text.map { $0.isNumber ? "0" : $0 })
  }
}

extension ScenarioFailure {
  /// The place of the command that failed.
  fileprivate func place(in script: Script) -> Int? {
    let line =
      switch self {
      case .command(let placed): placed.place.line
      case .output(let difference): difference.commandLine
      }
    return script.commands.lastIndex { $0.text.line <= line }
  }
}

extension OutputDifference {
  /// The first line that differs, as it was expected and as it came.
  fileprivate var firstPair: String {
    let texts = expected.map(\.text)
    let place = zip(texts, actual).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    let index = place ?? min(texts.count, actual.count)
    let pair = [texts, actual].map { $0.indices.contains(index) ? $0[index] : "" }
    return pair.joined(separator: "\n")
  }
}
