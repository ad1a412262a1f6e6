internal import CLibEdit

/// Ctrl-R; libedit's own search takes a blank for its end, as keys that are bound anew do not
/// belong to a pattern.
extension LineEditor {
  func searchHistory() -> Int32 {
    let before = request
    var search = HistorySearch(history.lines)
    var step = HistorySearch.Step.goesOn
    isHintHidden = true
    while step == .goesOn {
      draw(search.line ?? before.text, cursor: search.offset, behind: [StyledText(search.prompt)])
      switch input.next() {
      case .scalar(let key): step = search.take(key)
      case .resized: drawResized()
      case .interrupted: step = .ends(key: TerminalKey.cancel.scalar)
      // What ends the input is met again by the next reading.
      case .end: step = .givenUp
      }
    }
    isHintHidden = false
    let isKept = step != .givenUp && search.line != nil
    draw(
      isKept ? search.line ?? "" : before.text,
      cursor: isKept ? search.offset : scalarsBeforeCursor(before), behind: prompt)
    if case .ends(let key?) = step { el_push(handle, String(key)) }
    return CC_NORM
  }

  /// Draws another line, and another prompt before it, in place of what is there.
  private func draw(_ text: String, cursor: Int, behind prompt: [StyledText]) {
    eraseDrawn()
    show(prompt)
    replaceLine(with: text)
    moveCursor(by: cursor - text.unicodeScalars.count)
    edit_draw_afresh(handle)
  }
}
