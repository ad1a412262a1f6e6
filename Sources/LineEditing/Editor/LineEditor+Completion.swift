internal import CLibEdit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What Tab and F1 do.
extension LineEditor {
  func completeWord() -> Int32 {
    let now = request
    var completions = complete(now)
    // A control character in a word would draw something else than it inserts.
    completions.list.removeAll { printable($0.insertion) != $0.insertion }
    let step = CompletionStep(
      request: now, completions: completions, isRepeated: lastTab == now)
    defer { lastTab = request }
    switch step {
    case .insert(let replaced, let text):
      replaceBeforeCursor(replaced, with: text)
      return CC_REFRESH
    case .list(let completions):
      let size = Terminal.size(STDOUT_FILENO) ?? (columns: 80, rows: 24)
      return list(CandidateList(completions, columns: size.columns, rows: size.rows).lines)
    case .nothing:
      return CC_REFRESH_BEEP
    }
  }

  func showHelp() -> Int32 {
    guard let help else { return CC_ERROR }
    return list(help(request).map(printable))
  }

  /// Shows lines below the line once it is drawn without hint.
  private func list(_ lines: [String]) -> Int32 {
    pending = lines
    cursorToRestore = scalarsBeforeCursor(request)
    return finish(with: .list)
  }

  /// Shows what there is to show below the line and the line again below it.
  func listPending() -> Int32 {
    streams.write("\r\n" + pending.map { $0 + "\r\n" }.joined())
    pending = []
    isHintHidden = false
    moveCursor(by: cursorToRestore - request.text.unicodeScalars.count)
    lastTab = request
    edit_draw_afresh(handle)
    return CC_NORM
  }
}
