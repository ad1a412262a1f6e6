/// A script that is gone through step by step, forwards and back, with commands of one's own in
/// between.
public struct Walkthrough: Sendable {
  /// A step: the commands that are done, and all that they did.
  private struct Moment: Sendable {
    let position: Int
    let runner: ScriptRunner
  }

  /// Runs the commands; its failures are those of the walkthrough.
  public private(set) var runner: ScriptRunner
  private let script: Script
  private var position = 0
  private var past: [Moment] = []

  /// Starts before the first command of a script.
  public init(_ script: Script, session: Session, terminalWidth: Int? = nil) {
    self.script = script
    var options = ScriptRunner.Options()
    options.keepsGoing = true
    options.terminalWidth = terminalWidth
    runner = ScriptRunner(session: session, options: options)
  }

  /// Whether there is no further command.
  public var isAtEnd: Bool {
    position >= script.commands.count || runner.session.isFinished
  }

  /// The next command; `nil` at the end.
  public var command: String? { isAtEnd ? nil : script.commands[position].text.trimmed }

  /// The next command as a learner may see it: without the answer of a question.
  public var shownCommand: String? {
    guard let command, let words = runner.session.catalogued(command) else { return command }
    return words.words == "ask" ? AskQuestion.questionAlone(command) : command
  }

  /// What is told before the next command, or after the last: comments without their sign.
  public var narration: [String] {
    Self.told(
      position < script.commands.count ? script.commands[position].narration : script.closing)
  }

  /// The narration with its paragraphs filled to the width of the terminal, if there is one.
  public var shownNarration: [String] {
    guard let width = runner.options.terminalWidth else { return narration }
    return TextWidth.filled(narration, to: min(width, AnswerText.plainWidth))
  }

  /// Carries the next command out.
  public mutating func next() -> AnswerText.Lines { next(as: nil) }

  /// Carries the next command out and writes its answer in a format, or as the session says.
  mutating func next(as format: OutputFormat?) -> AnswerText.Lines {
    guard !isAtEnd else { return AnswerText.Lines() }
    let command = script.commands[position]
    past.append(Moment(position: position, runner: runner))
    position += 1
    return carryOut(command, in: script.name, as: format)
  }

  /// Carries a command out that is none of the script's.
  public mutating func run(own line: String) -> AnswerText.Lines {
    past.append(Moment(position: position, runner: runner))
    let failures = runner.failures
    let lines = carryOut(ScriptCommand(CommandText(line, line: 1)), in: nil)
    // Trying something out is no failure of the walkthrough.
    runner.forgetFailures(after: failures.count)
    return lines
  }

  /// Takes the last command back, the script's or one's own; `false` at the beginning.
  public mutating func back() -> Bool {
    guard let moment = past.popLast() else { return false }
    position = moment.position
    runner = moment.runner
    return true
  }

  /// What can be typed here, and how the next command is written.
  public var help: [String] {
    let keys = [
      "Enter runs the command, b goes one step back, q ends the walkthrough.",
      "Any other command may be tried in between; b takes it back.",
    ]
    guard let command, let words = runner.session.catalogued(command) else { return keys }
    return keys + ["", words.usage, "  " + words.summary]
  }

  private mutating func carryOut(
    _ command: ScriptCommand, in file: String?, as format: OutputFormat? = nil
  ) -> AnswerText.Lines {
    let result = runner.session.result(of: command.text)
    return runner.settle(command, result, in: file, as: format)
  }

  private static func told(_ comments: [String]) -> [String] {
    var lines = comments.map { comment in
      let text = comment.drop { $0 == "#" }
      return ShownText.of(String(text.first == " " ? text.dropFirst() : text))
    }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Session {
  /// The command a line starts with.
  fileprivate func catalogued(_ line: String) -> Command? {
    guard let tokens = try? Lexer.tokens(of: line) else { return nil }
    let reader = Reader(tokens, lineEnd: line.utf8.count)
    return (try? CommandCatalogue.command(of: reader, abbreviated: false)) ?? nil
  }
}
