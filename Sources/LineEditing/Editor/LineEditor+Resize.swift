internal import CLibEdit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A window that takes another size while a line is edited.
extension LineEditor {
  /// Draws the line anew where it stands in the window as it is now.
  ///
  /// libedit forgets what it has drawn without taking it off the screen, so we take it off: the
  /// line, and the hint, which may have been broken in two or stand in the middle now.
  func drawResized() {
    guard isCapable, let columns = Terminal.size(STDOUT_FILENO)?.columns else {
      el_resize(handle)
      return
    }
    eraseDrawn(shownIn: columns)
    drawnColumns = columns
    el_resize(handle)
    edit_draw_afresh(handle)
  }

  /// Takes the line off the screen; the cursor is then where its prompt began.
  func eraseDrawn(shownIn columns: Int? = nil) {
    let text = shownPrompt + request.beforeCursor
    let rows = LineLayout.rowsAboveCursor(
      of: text, drawnIn: drawnColumns, shownIn: columns ?? drawnColumns)
    streams.write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
  }
}
