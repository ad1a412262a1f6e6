internal import Accounting
internal import LineEditing
internal import PostingCommands
internal import ServicePosting

/// A person at a terminal, command by command.
final class Prompt {
  private var stream: StreamRunner
  private let console: Console
  private let historyFile: HistoryFile?
  private var editor: LineEditor?

  /// Opens the prompt; `nil` without a terminal.
  init?(_ session: Session, _ console: Console) {
    var session = session
    session.isInteractive = true
    var options = ScriptRunner.Options()
    options.keepsGoing = true
    options.terminalWidth = console.width
    stream = StreamRunner(ScriptRunner(session: session, options: options), file: nil)
    self.console = console
    historyFile = HistoryFile.standardPath { Environment[$0] }.map { HistoryFile(path: $0) }
    let history = try? historyFile?.load()
    editor = LineEditor(
      name: "servicepost", history: history ?? History(),
      complete: { [unowned self] in completions($0) }, hint: { [unowned self] in hint($0) })
    if editor == nil { return nil }
  }

  /// Reads and carries out commands until `quit` or the end of the input.
  func run() {
    Interrupt.watch()
    console.print([
      "servicepost posts service orders as Business Central does.",
      "A fresh demo company; nothing is kept. Type help, or quit.",
    ])
    console.tell(editor?.warnings ?? [])
    while !stream.isStopped, let editor {
      let isUnfinished = stream.isUnfinished
      // A Ctrl-C that came while nothing was typed is spent.
      _ = Interrupt.take()
      switch editor.read(prompt: isUnfinished ? "...> " : mark, continuation: isUnfinished) {
      case .line(let text): take(text)
      case .cancelled: stream.abandon()
      case .endOfInput: return
      }
    }
  }

  /// The company and the open document: `HARROW SVO000002> `.
  private var mark: String {
    let session = stream.runner.session
    let parts = [session.company.code.description, session.openDocument ?? ""]
    return parts.filter { !$0.isEmpty }.joined(separator: " ") + "> "
  }

  /// Carries a line out, or all lines of a text that was pasted.
  private func take(_ text: String) {
    remember(text)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if stream.isStopped || Interrupt.take() { break }
      show(stream.read(String(line)))
    }
    // A person waits for the answer, so no further line is waited for.
    show(stream.settle())
  }

  private func show(_ lines: [AnswerText.Lines]) {
    for lines in lines { console.show(lines) }
  }

  private func remember(_ text: String) {
    guard let editor, editor.addHistory(text), let last = editor.history.lines.last else { return }
    // A history that cannot be written is no reason to disturb anybody at work.
    try? historyFile?.append(last)
  }

  private func completions(_ request: CompletionRequest) -> [Completion] {
    stream.runner.session.completions(request.text, cursor: request.cursor)
      .map { Completion(insertion: $0.insertion, label: $0.label) }
  }

  private func hint(_ request: CompletionRequest) -> String? {
    stream.runner.session.hint(request.text, cursor: request.cursor)
  }
}
