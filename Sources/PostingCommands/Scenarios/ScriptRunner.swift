/// Runs scripts in one session and tells what each command has to say.
public struct ScriptRunner: Sendable {
  /// How scripts are run.
  public struct Options: Sendable {
    /// Goes on after a command that failed.
    public var keepsGoing = false
    /// Shows each command, and the comments before it, ahead of its answer.
    public var echoes = false
    /// The width of the terminal; `nil` where the output is no terminal.
    public var terminalWidth: Int?

    /// Stops at the first failure and shows answers only.
    public init() {}
  }

  /// The session the commands change.
  public var session: Session
  /// What failed so far.
  public private(set) var failures: [PlacedDiagnostic] = []
  /// How scripts are run.
  public var options: Options

  /// Makes a runner that goes on with a session.
  public init(session: Session, options: Options = Options()) {
    self.session = session
    self.options = options
  }

  /// Whether no further command shall run.
  public var isStopped: Bool {
    session.isFinished || (!failures.isEmpty && !options.keepsGoing)
  }

  /// Runs the commands of a script until its end, `quit` or a failure; `show` gets what each has
  /// to say as soon as it is known.
  public mutating func run(_ script: Script, show: (AnswerText.Lines) -> Void) {
    for command in script.commands {
      if isStopped { return }
      if options.echoes { show(echo(command)) }
      let result = session.result(of: command.text)
      show(settle(command, result, in: script.name))
    }
    if options.echoes, !isStopped { show(.init(output: script.closing)) }
  }

  /// Judges what came of a command and writes it down.
  ///
  /// - Parameter format: how it is written, where that is not as the session says.
  mutating func settle(
    _ command: ScriptCommand, _ result: Result<Answer, Diagnostic>, in file: String?,
    as format: OutputFormat? = nil
  ) -> AnswerText.Lines {
    let verdict = Verdict(result, of: command, in: file, session: session)
    if case .failed(let failure) = verdict { failures.append(failure) }
    return lines(verdict, command, in: file, format ?? session.format)
  }

  /// Forgets failures that do not count.
  mutating func forgetFailures(after count: Int) {
    failures.removeLast(max(0, failures.count - count))
  }

  /// Takes a fault of the script itself into account.
  mutating func fail(_ fault: PlacedDiagnostic) -> AnswerText.Lines {
    failures.append(fault)
    return writer.lines(fault.diagnostic, at: fault.place, to: fault.command)
  }

  var writer: AnswerText {
    AnswerText(format: session.format, terminalWidth: options.terminalWidth)
  }

  private func lines(
    _ verdict: Verdict, _ command: ScriptCommand, in file: String?, _ format: OutputFormat
  ) -> AnswerText.Lines {
    let text = command.text.trimmed
    let writer = AnswerText(format: format, terminalWidth: options.terminalWidth)
    switch verdict {
    case .answered(let answer): return writer.lines(answer, to: text)
    case .failed(let failure):
      return writer.lines(failure.diagnostic, at: failure.place, to: text)
    case .refused(let error):
      // A refusal that was expected is an answer like another, in the script's own notation.
      guard format.isForPeople || format == .markdown else {
        let place = command.text.place(of: error.range, in: file)
        return .init(output: writer.lines(error, at: place, to: text).output)
      }
      let sentence = "\(DiagnosticText.oneLine(error)) [\(error.code)]"
      return .init(
        output: [format == .markdown ? "> " + MarkdownText.escaped(sentence) : "! " + sentence])
    }
  }

  func echo(_ command: ScriptCommand) -> AnswerText.Lines {
    switch session.format {
    case .table, .vertical, .markdown:
      .init(output: (command.narration + ["> \(command.text.trimmed)"]).map(ShownText.of))
    case .csv, .json, .jsonl: .init(remarks: ["> \(ShownText.of(command.text.trimmed))"])
    }
  }
}
