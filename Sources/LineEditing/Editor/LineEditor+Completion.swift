internal import CLibEdit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What Tab does.
extension LineEditor {
  func completeWord() -> Int32 {
    let now = request
    // A control character in a word would draw something else than it inserts.
    let completions = complete(now).filter { printable($0.insertion) == $0.insertion }
    let step = CompletionStep(
      request: now, completions: completions, isRepeated: lastTab == now)
    defer { lastTab = request }
    switch step {
    case .insert(let replaced, let text):
      replaceBeforeCursor(replaced, with: text)
      return CC_REFRESH
    case .list(let completions):
      pending = completions
      cursorToRestore = scalarsBeforeCursor(now)
      return finish(with: FollowUp.list)
    case .nothing:
      return CC_REFRESH_BEEP
    }
  }

  /// Shows the completions below the line and the line again below them.
  func listPending() -> Int32 {
    let size = Terminal.size(STDOUT_FILENO) ?? (columns: 80, rows: 24)
    let list = CandidateList(pending, columns: size.columns, rows: size.rows)
    streams.write("\r\n" + list.lines.map { $0 + "\r\n" }.joined())
    pending = []
    isHintHidden = false
    moveCursor(by: cursorToRestore - request.text.unicodeScalars.count)
    lastTab = request
    edit_draw_afresh(handle)
    return CC_NORM
  }
}
