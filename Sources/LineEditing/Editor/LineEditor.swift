internal import CLibEdit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Edits lines at a terminal, with history, completion and hints.
///
/// One editor serves the terminal at a time, on the thread that made it. Call `Interrupt.watch()`
/// first, or a Ctrl-C that comes between two lines ends the process.
public final class LineEditor: LineReader {
  /// Tells the ways to go on from the cursor.
  public typealias Completer = (CompletionRequest) -> [Completion]
  /// Tells what is expected next, shown at the right margin.
  public typealias Hinter = (CompletionRequest) -> String?

  /// The lines entered so far.
  public private(set) var history: History
  /// What could not be understood in the user's `.editrc`.
  public private(set) var warnings: [String] = []

  let handle: OpaquePointer
  let streams: EditorStreams
  let complete: Completer
  let hint: Hinter?
  let promptText = HeldText()
  let hintText = HeldText()
  var input: TerminalInput
  var recall = Recall()
  var lastTab: CompletionRequest?
  var pending: [Completion] = []
  var cursorToRestore = 0
  var isHintHidden = false
  var outcome: LineResult?

  private let recalled: OpaquePointer
  private let isCapable: Bool

  /// Makes an editor; nil unless standard input and output are both terminals.
  public init?(
    name: String, history: History = History(), complete: @escaping Completer,
    hint: Hinter? = nil
  ) {
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else { return nil }
    Terminal.useUTF8()
    guard let streams = EditorStreams(), let recalled = history_init() else { return nil }
    guard let handle = el_init(name, streams.input, streams.output, streams.faults) else {
      history_end(recalled)
      return nil
    }
    self.history = history
    self.handle = handle
    self.recalled = recalled
    self.streams = streams
    self.complete = complete
    self.hint = hint
    isCapable = edit_can_move_up(handle) != 0
    input = TerminalInput(descriptor: fileno(streams.input))
    attach()
  }

  deinit {
    el_end(handle)
    history_end(recalled)
  }

  private func attach() {
    edit_set_context(handle, Unmanaged.passUnretained(self).toOpaque())
    edit_limit_history(recalled, Int32(clamping: history.limit))
    edit_attach_history(handle, recalled)
    for line in history.lines { edit_enter_history(recalled, line) }
    addFunctions()
    warnings = configure()
    edit_keep_signal_keys(handle)
  }

  /// Asks for a line with this prompt.
  public func read(prompt: String) -> LineResult {
    read(prompt: prompt, continuation: false)
  }

  /// Asks for a line; Ctrl-D in an empty continuation gives up the command, not the session.
  public func read(prompt: String, continuation: Bool) -> LineResult {
    begin(prompt)
    let signals = SignalWatch()
    markPastes(true)
    var count: Int32 = 0
    let text = el_gets(handle, &count).map { String(cString: $0) }
    markPastes(false)
    signals.end()
    if let outcome { return outcome }
    if let text { return .line(withoutLineEnd(text)) }
    streams.write("\n")
    return continuation ? .cancelled : .endOfInput
  }

  /// Adds a line to what Up and Ctrl-R find, and says whether it was worth keeping.
  @discardableResult
  public func addHistory(_ line: String) -> Bool {
    guard history.append(line), let last = history.lines.last else { return false }
    edit_enter_history(recalled, last)
    return true
  }

  private func begin(_ prompt: String) {
    promptText.hold(printable(prompt))
    recall = Recall()
    lastTab = nil
    isHintHidden = false
    outcome = nil
    el_resize(handle)
  }

  /// Asks the terminal to mark pasted text, or not to any more.
  ///
  /// Not in vi mode, where the escape character of the mark would leave insertion.
  func markPastes(_ isWanted: Bool) {
    guard isCapable, edit_is_vi(handle) == 0 else { return }
    streams.write(isWanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }
}

private func withoutLineEnd(_ text: String) -> String {
  text.hasSuffix("\n") ? String(text.dropLast()) : text
}
