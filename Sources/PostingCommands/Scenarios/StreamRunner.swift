/// Runs commands that come line by line, from a pipe or a prompt.
///
/// A refused command is told only when the next line shows that no `!` line belongs to it.
public struct StreamRunner: Sendable {
  /// The runner with the session.
  public var runner: ScriptRunner
  private let file: String?
  private var reader = ScriptLineReader()
  private var narration: [String] = []
  private var pending: (command: ScriptCommand, result: Result<Answer, Diagnostic>)?

  /// Makes a runner for lines of a stream with this name; at the prompt there is none.
  public init(_ runner: ScriptRunner, file: String?) {
    self.runner = runner
    self.file = file
  }

  /// Whether the command begun goes on in the next line.
  public var isUnfinished: Bool { reader.leftOver != nil }

  /// Whether there is nothing more to do with further lines.
  public var isStopped: Bool { runner.isStopped }

  /// Takes the next line, without its end.
  public mutating func read(_ line: String) -> [AnswerText.Lines] {
    let next: ScriptLine
    do throws(Diagnostic) {
      next = try reader.read(line)
    } catch {
      return settle() + [fail(error, text: line)]
    }
    switch next {
    case .blank, .unfinished: return []
    case .comment(let text):
      narration.append(text)
      return []
    case .output: return pending == nil ? [fail(Script.noCommand, text: line)] : []
    case .refusal(let text):
      guard pending != nil else { return [fail(Script.noCommand, text: line)] }
      pending?.command.refusals.append(.init(line: reader.line, text: text))
      return []
    case .command(let text):
      let settled = settle()
      return isStopped ? settled : settled + execute(text)
    }
  }

  /// Tells what is still to be told, since no further line belongs to the last command.
  public mutating func settle() -> [AnswerText.Lines] {
    guard let (command, result) = pending else { return [] }
    pending = nil
    // The answer of a command that may succeed was shown at once.
    if case .success = result, command.refusals.isEmpty { return [] }
    return [runner.settle(command, result, in: file)]
  }

  /// Ends the stream.
  public mutating func finish() -> [AnswerText.Lines] {
    let settled = settle()
    guard isUnfinished, !isStopped else { return settled }
    return settled + [fail(Script.unfinished, text: reader.leftOver?.text ?? "")]
  }

  /// Gives up a command whose lines are not all there.
  public mutating func abandon() {
    reader = ScriptLineReader(after: reader.line)
    narration = []
  }

  /// Takes a line that could not be read.
  public mutating func read(unreadable diagnostic: Diagnostic) -> [AnswerText.Lines] {
    reader = ScriptLineReader(after: reader.line + 1)
    return settle() + [fail(diagnostic, text: "")]
  }

  private mutating func fail(_ diagnostic: Diagnostic, text: String) -> AnswerText.Lines {
    let place = SourcePlace(file: file, line: max(1, reader.line), column: 1, text: text)
    return runner.fail(PlacedDiagnostic(diagnostic, at: place))
  }

  private mutating func execute(_ text: CommandText) -> [AnswerText.Lines] {
    let command = ScriptCommand(text, narration: narration)
    narration = []
    let echo = runner.options.echoes ? [runner.echo(command)] : []
    let result = runner.session.result(of: text)
    pending = (command, result)
    guard case .success(let answer) = result else { return echo }
    return echo + [runner.writer.lines(answer, to: text.trimmed)]
  }
}
