internal import CLibEdit
internal import CTerminalSignals

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Edits lines at a terminal, with history, completion and hints.
///
/// One editor serves the terminal at a time, on the thread that made it. Call `Interrupt.watch()`
/// first, or a Ctrl-C that comes between two lines ends the process. Keys pressed between two lines
/// do not show before the next one takes them: use `Terminal.lend` for others who read.
public final class LineEditor: LineReader {
  /// Tells the ways to go on from the cursor.
  public typealias Completer = (CompletionRequest) -> Completions
  /// Tells what is expected next, shown at the right margin.
  public typealias Hinter = (CompletionRequest) -> String?

  /// Tells what may stand at the cursor, line by line, when F1 is pressed.
  public typealias Helper = (CompletionRequest) -> [String]

  /// The lines entered so far.
  public private(set) var history: History
  /// What could not be understood in the user's `.editrc`.
  public internal(set) var warnings: [String] = []

  let handle: OpaquePointer
  let streams: EditorStreams
  let complete: Completer
  let hint: Hinter?
  let help: Helper?
  let colours: Bool
  let settings = EditorSettings.load()
  let promptText = HeldText()
  let hintText = HeldText()
  var input: TerminalInput
  var recall = Recall()
  var lastTab: CompletionRequest?
  var pending: [String] = []
  /// How wide the window was when the line was drawn in it.
  var drawnColumns = 0
  /// The prompt of the line that is read.
  var prompt: [StyledText] = []
  /// The prompt as it takes room on the screen.
  var shownPrompt = ""
  var cursorToRestore = 0
  var isHintHidden = false
  var outcome: LineResult?

  private let recalled: OpaquePointer
  let isCapable: Bool

  /// The character around what takes no room in a prompt.
  static let mark: UInt8 = 1

  /// Makes an editor; nil unless standard input and output are both terminals.
  ///
  /// - Parameter colours: whether prompt and hint may have colours, where the terminal is capable.
  public init?(
    name: String, history: History = History(), colours: Bool = false,
    complete: @escaping Completer, hint: Hinter? = nil, help: Helper? = nil
  ) {
    guard Terminal.isTerminal(STDIN_FILENO), Terminal.isTerminal(STDOUT_FILENO) else { return nil }
    Terminal.useUTF8()
    terminal_modes_keep(STDIN_FILENO)
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
    self.help = help
    isCapable = edit_can_move_up(handle) != 0
    self.colours = colours && isCapable
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
    warnings = apply(settings.mode ?? .emacs)
    edit_keep_signal_keys(handle)
    edit_hide_waiting_keys(handle)
  }

  /// Asks for a line with this prompt.
  public func read(prompt: String) -> LineResult {
    read(prompt: prompt, continuation: false)
  }

  /// Asks for a line; Ctrl-D in an empty continuation gives up the command, not the session.
  public func read(prompt: String, continuation: Bool) -> LineResult {
    read(prompt: [StyledText(prompt)], continuation: continuation)
  }

  /// Asks for a line with a prompt in colours.
  public func read(prompt: [StyledText], continuation: Bool) -> LineResult {
    begin(prompt)
    let signals = SignalWatch()
    // Before anything is shown: who sees the prompt may press any key, and it comes as a key.
    edit_prepare_terminal(handle, 1)
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
    let known = history.lines.count
    guard history.append(line) else { return false }
    if history.lines.count == known + 1, let last = history.lines.last {
      edit_enter_history(recalled, last)
    } else {
      // An older line moved up, or several came.
      edit_clear_history(recalled)
      for line in history.lines { edit_enter_history(recalled, line) }
    }
    return true
  }

  /// Puts a prompt before the line, from the next drawing on.
  func show(_ prompt: [StyledText]) {
    promptText.hold(
      prompt.marked(with: Character(Unicode.Scalar(Self.mark)), inColour: colours))
    shownPrompt = prompt.plainText
  }

  private func begin(_ prompt: [StyledText]) {
    self.prompt = prompt
    show(prompt)
    recall = Recall()
    lastTab = nil
    isHintHidden = false
    outcome = nil
    drawnColumns = Terminal.size(STDOUT_FILENO)?.columns ?? 0
    el_resize(handle)
  }

  /// Asks the terminal to mark pasted text, or not to any more.
  func markPastes(_ isWanted: Bool) {
    guard isCapable else { return }
    streams.write(isWanted ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }
}

private func withoutLineEnd(_ text: String) -> String {
  text.hasSuffix("\n") ? String(text.dropLast()) : text
}
