internal import LineEditing
internal import PostingCommands
internal import ServicePosting

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A person at a terminal, command by command.
final class Prompt {
  var stream: StreamRunner
  let console: Console
  /// The history as `history` has numbered it last, for `rerun`.
  var numbered: [String]?
  /// What was edited last, for the next `edit`.
  var block: String?
  var editor: LineEditor?
  var isAsking = false
  var isRepeating = false
  private var historyFile: HistoryFile?
  private let progress = Progress { Console.sketch($0) }

  /// Opens the prompt; `nil` without a terminal.
  init?(_ session: Session, _ console: Console, colours: Colours) {
    var session = session
    session.isInteractive = true
    session.learner = { TerminalLearner.reply(to: $0) }
    session.watch = CommandWatch(
      isInterrupted: { Interrupt.take() },
      progressed: { [progress] in progress.step($0, $1, $2) })
    var options = ScriptRunner.Options()
    options.keepsGoing = true
    stream = StreamRunner(ScriptRunner(session: session, options: options), file: nil)
    self.console = console
    historyFile = PromptHistory.file
    let (history, fault) = PromptHistory.load(historyFile)
    if fault != nil { historyFile = nil }
    editor = LineEditor(
      name: "servicepost", history: history, colours: colours.fit(STDOUT_FILENO),
      complete: { [unowned self] in completions($0) }, hint: { [unowned self] in hint($0) },
      help: { [unowned self] in help($0) })
    if editor == nil { return nil }
    if let fault { console.tell(["The history is not kept: \(fault)"]) }
  }

  /// Reads and carries out commands until `quit` or the end of the input.
  func run(greets: Bool) {
    Interrupt.watch()
    if greets { console.print(Welcome.lines(columns: console.width ?? 80)) }
    console.tell(editor?.warnings ?? [])
    while let editor {
      let isUnfinished = stream.isUnfinished
      // A Ctrl-C that came while nothing was typed is spent.
      _ = Interrupt.take()
      let mark = isUnfinished ? [StyledText("...> ")] : PromptMark.parts(stream.runner.session)
      switch editor.read(prompt: mark, continuation: isUnfinished) {
      case .line(let text): take(text)
      case .cancelled: stream.abandon()
      case .endOfInput: if mayLeave() { return }
      }
      if stream.isStopped { return }
    }
  }

  /// Carries a line out, or all lines of a text that was pasted, if that is meant.
  private func take(_ text: String) {
    let lines = PastedCommands.lines(text, company: stream.runner.session.companyCode)
    if lines.count > 1, !isMeant(lines) { return }
    remember(lines)
    carryOut(lines, showsThem: lines.count > 1)
  }

  /// Carries lines out one after the other; Ctrl-C stops between two of them.
  func carryOut(_ lines: [String], showsThem: Bool) {
    for (done, line) in lines.enumerated() {
      if stream.isStopped { break }
      if Interrupt.take() {
        console.tell(["Interrupted: \(done) of \(lines.count) lines were carried out."])
        break
      }
      // A line of its own ends the command before it; a refusal expected of that does not.
      if !line.isExpectation { show(stream.settle()) }
      if showsThem { console.print(["> \(line)"]) }
      stream.runner.options.terminalWidth = Console.currentWidth
      progress.begin()
      if endsRecording(line) { continue }
      let answers = stream.read(line)
      progress.end()
      show(answers)
      perform()
    }
    // A person waits for the answer, so no further line is waited for.
    show(stream.settle())
    applyEditing()
  }

  private func show(_ lines: [AnswerText.Lines]) {
    for lines in lines { console.show(lines) }
  }

  private func applyEditing() {
    guard let wanted = stream.runner.session.editing, let editor,
      let mode = EditingMode(rawValue: wanted.rawValue), mode != editor.mode
    else { return }
    editor.mode = mode
    console.tell(editor.warnings)
  }

  /// Whether a line would leave while a recording goes on, and that is not meant.
  private func endsRecording(_ line: String) -> Bool {
    stream.runner.session.fullWords(of: line) == "quit" && !mayLeave()
  }

  /// Asks once before a recording that goes on is left.
  private func mayLeave() -> Bool {
    guard let path = stream.runner.session.recordingPath else { return true }
    return confirms("The recording to \(path) goes on. Leave?")
  }

  /// Adds lines to the history; those about the history itself are not worth it.
  func remember(_ lines: [String]) {
    // A blank at the start says that a line shall not be kept.
    for line in lines where line.first != " " {
      let first = line.split(separator: " ").first.map(String.init) ?? ""
      if line.isExpectation || ["rerun", "history"].contains(first.lowercased()) { continue }
      let full = stream.runner.session.fullWords(of: line) ?? line
      guard let editor, editor.addHistory(full), let last = editor.history.lines.last else {
        continue
      }
      // A history that cannot be written is no reason to disturb anybody at work.
      try? historyFile?.append(last)
    }
  }

  /// Asks a question that is answered with yes or no; anything but yes is no.
  func confirms(_ question: String) -> Bool {
    isAsking = true
    defer { isAsking = false }
    guard case .line(let reply)? = editor?.read(prompt: question + " [y/N] ") else { return false }
    return ["y", "yes"].contains(reply.lowercased())
  }
}

/// What the line editor asks for.
extension Prompt {
  private func completions(_ request: CompletionRequest) -> Completions {
    if isAsking { return Completions([]) }
    return stream.runner.session.completions(for: request)
  }

  private func hint(_ request: CompletionRequest) -> String? {
    if isAsking { return nil }
    let session = stream.runner.session
    if request.text.isEmpty, !stream.isUnfinished { return session.suggestion.map { "try: \($0)" } }
    return session.hint(request.text, cursor: request.cursor)
  }

  private func help(_ request: CompletionRequest) -> [String] {
    if isAsking { return [] }
    let answer = stream.runner.session.help(request.text, cursor: request.cursor)
    let writer = AnswerText(format: .table, terminalWidth: Console.currentWidth)
    return writer.lines(answer, to: "help").output
  }
}

extension Session {
  /// What may stand in place of the word before the cursor, as the line editor takes it.
  func completions(for request: CompletionRequest) -> Completions {
    let found = completions(request.text, cursor: request.cursor)
    return Completions(
      found.map { Completion(insertion: $0.insertion, label: $0.label) }, omitted: found.omitted,
      omittedStart: found.omittedStart)
  }
}

extension String {
  /// Whether the line says what the command above it shall answer.
  fileprivate var isExpectation: Bool {
    let first = first { $0 != " " && $0 != "\t" }
    return first == "!" || first == "|"
  }
}
