public import ServicePosting

/// Runs scenario files, each on its own copy of a company, and compares what they print.
public struct ScenarioRunner: Sendable {
  private let company: Company
  private let files: FileAccess?

  /// Makes a runner whose scenarios start with this company.
  public init(company: Company, files: FileAccess? = nil) {
    self.company = company
    self.files = files
  }

  /// Reads and runs a scenario.
  public func run(name: String, text: String) -> ScenarioResult {
    do throws(ScriptFaults) {
      return run(try Script(name: name, text: text))
    } catch {
      return ScenarioResult(name: name, unreadable: error.faults)
    }
  }

  /// Runs a scenario until its end or its first failed command; output that differs does not
  /// stop it.
  public func run(_ script: Script) -> ScenarioResult {
    var session = Session(company: company)
    session.isInteractive = false
    session.files = files
    // Scripts that it runs are named from its own folder.
    session.scripts = script.name.split(separator: "/").suffix(1).map(String.init)
    let actions = ScriptActions(script)
    if !actions.faults.isEmpty {
      return ScenarioResult(name: script.name, unreadable: actions.faults)
    }
    var result = ScenarioResult(name: script.name)
    for (place, command) in script.commands.enumerated() {
      let outcome = actions.result(at: place, command, in: &session)
      result.commandCount += 1
      let verdict = Verdict(outcome, of: command, in: script.name, session: session)
      if case .failed(let failure) = verdict {
        result.failures.append(.command(failure))
        break
      }
      if let difference = Self.difference(verdict, command, script.name, session.format) {
        result.failures.append(.output(difference))
      }
      if session.isFinished { break }
    }
    result.settle(session, lastCommand: script.commands.last)
    return result
  }

  private static func difference(
    _ verdict: Verdict, _ command: ScriptCommand, _ file: String, _ format: OutputFormat
  ) -> OutputDifference? {
    guard !command.output.isEmpty else { return nil }
    let writer = AnswerText(format: format)
    let text = command.text.trimmed
    let actual: [String]
    switch verdict {
    case .answered(let answer): actual = writer.lines(answer, to: text).output
    case .refused(let error):
      let place = command.text.place(of: error.range, in: file)
      actual = writer.lines(error, at: place, to: text).output
    case .failed: return nil
    }
    // Blanks at the end of a line cannot be seen in a script, so they never count.
    let isSame = actual.map(ScriptLineReader.withoutTrailingBlanks) == command.output.map(\.text)
    if isSame { return nil }
    return OutputDifference(
      file: file, commandLine: command.text.line, command: text, expected: command.output,
      actual: actual)
  }
}
