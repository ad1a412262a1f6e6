internal import CLibEdit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The functions keys can be bound to, and the other calls libedit makes.
extension LineEditor {
  func addFunctions() {
    let mark = CChar(bitPattern: Self.mark)
    edit_set_prompt(handle, { LineEditor.at($0)?.promptText.pointer }, mark)
    edit_set_right_prompt(handle) { LineEditor.at($0)?.currentHint() }
    edit_set_reader(handle) { LineEditor.at($0)?.readScalar(into: $1) ?? 0 }
    add("sp-complete", "Complete the word") { LineEditor.key($0, $1) { $0.completeWord() } }
    add("sp-list", "List the completions") { LineEditor.key($0, $1) { $0.listPending() } }
    add("sp-older", "Older line of this start") { LineEditor.key($0, $1) { $0.recallOlder() } }
    add("sp-newer", "Newer line of this start") { LineEditor.key($0, $1) { $0.recallNewer() } }
    add("sp-cancel", "Give up the line") { LineEditor.key($0, $1) { $0.cancel() } }
    add("sp-cancelled", "End a line given up") { LineEditor.key($0, $1) { $0.endCancelled() } }
    add("sp-accept", "Enter the line") { LineEditor.key($0, $1) { $0.accept() } }
    add("sp-end", "Delete, or end the input") { LineEditor.key($0, $1) { $0.deleteOrEnd() } }
    add("sp-suspend", "Stop the process") { LineEditor.key($0, $1) { $0.suspend() } }
    add("sp-quit", "End the process") { LineEditor.key($0, $1) { $0.quit() } }
    add("sp-help", "Tell what may stand here") { LineEditor.key($0, $1) { $0.showHelp() } }
    add("sp-paste", "Insert pasted text") { LineEditor.key($0, $1) { $0.paste() } }
    add("sp-search", "Search the history") { LineEditor.key($0, $1) { $0.searchHistory() } }
    add("sp-blank", "Insert a blank") { LineEditor.key($0, $1) { $0.insertBlank() } }
    add("sp-erase", "Delete to the left") { LineEditor.key($0, $1) { $0.erase() } }
  }

  private func add(_ name: String, _ summary: String, _ function: edit_key_function?) {
    edit_add_function(handle, name, summary, function)
  }

  private static func at(_ handle: OpaquePointer?) -> LineEditor? {
    guard let handle, let context = edit_context(handle) else { return nil }
    return Unmanaged<LineEditor>.fromOpaque(context).takeUnretainedValue()
  }

  private static func key(
    _ handle: OpaquePointer?, _ character: Int32, _ body: (LineEditor) -> Int32
  ) -> UInt8 {
    UInt8(truncatingIfNeeded: at(handle).map(body) ?? CC_ERROR)
  }

  private func currentHint() -> UnsafeMutablePointer<CChar>? {
    hintText.hold(shownHint)
    return hintText.pointer
  }

  /// The hint, cut to the room beside the line; libedit leaves it out where it does not fit.
  private var shownHint: String {
    let now = request
    guard !isHintHidden, let text = hint?(now).map(printable), !text.isEmpty else { return "" }
    let columns = Terminal.size(STDOUT_FILENO)?.columns ?? 80
    let used = displayWidth(now.text) + displayWidth(shownPrompt)
    let room = columns - used - 3
    let least = 8
    guard !now.text.contains("\n"), room >= least else { return "" }
    return displayWidth(text) <= room ? text : prefix(of: text, columns: room - 1) + "…"
  }

  private func readScalar(into place: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    while true {
      switch input.next() {
      case .scalar(let scalar):
        place?.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      case .resized: drawResized()
      case .interrupted:
        streams.write("\n")
        outcome = .cancelled
        return -1
      case .end:
        streams.write("\n")
        outcome = .endOfInput
        return -1
      }
    }
  }

  private func recallOlder() -> Int32 {
    let now = request
    guard let line = recall.older(than: now.text, upTo: now.cursor, in: history.lines)
    else { return CC_ERROR }
    replaceLine(with: line)
    return CC_REFRESH
  }

  private func recallNewer() -> Int32 {
    guard let line = recall.newer(than: request.text, in: history.lines) else { return CC_ERROR }
    replaceLine(with: line)
    return CC_REFRESH
  }

  private func insertBlank() -> Int32 {
    replaceBeforeCursor(0, with: " ")
    return CC_REFRESH
  }

  private func erase() -> Int32 {
    guard request.cursor > 0 else { return CC_ERROR }
    replaceBeforeCursor(1, with: "")
    return CC_REFRESH
  }

  /// Hides the hint before the line ends, so that it does not stay on the screen.
  private func accept() -> Int32 {
    finish(with: .accept)
  }

  private func deleteOrEnd() -> Int32 {
    if request.text.isEmpty { return finish(with: .deleteOrEnd) }
    press(.deleteOrEnd)
    return CC_NORM
  }

  private func cancel() -> Int32 {
    finish(with: .cancel)
  }

  /// Draws the line without hint and with the cursor at its end, then goes on with another key.
  func finish(with key: TerminalKey) -> Int32 {
    isHintHidden = true
    moveToEnd()
    press(key)
    return CC_REFRESH
  }

  private func endCancelled() -> Int32 {
    streams.write("^C\r\n")
    outcome = .cancelled
    return CC_NEWLINE
  }

  /// What Ctrl-\ does between lines.
  private func quit() -> Int32 {
    pause(sending: SIGQUIT)
  }

  private func suspend() -> Int32 {
    pause(sending: SIGTSTP)
  }

  /// Leaves the terminal as others expect it while a signal does its work.
  private func pause(sending signal: Int32) -> Int32 {
    markPastes(false)
    edit_prepare_terminal(handle, 0)
    kill(getpid(), signal)
    edit_prepare_terminal(handle, 1)
    markPastes(true)
    el_resize(handle)
    return CC_REDISPLAY
  }
}
