internal import CLibEdit

/// The line being edited.
extension LineEditor {
  /// The line and the place of the cursor.
  var request: CompletionRequest {
    guard let line = el_line(handle)?.pointee, let start = line.buffer else {
      return CompletionRequest(text: "", cursor: 0)
    }
    let length = line.lastchar - start
    let bytes = UnsafeBufferPointer(start: start, count: length)
    let text = String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return CompletionRequest(text: text, cursor: line.cursor - start)
  }

  /// Puts another text in place of the line, with the cursor at its end.
  func replaceLine(with text: String) {
    moveToEnd()
    replaceBeforeCursor(request.text.unicodeScalars.count, with: text)
  }

  /// Puts a text in place of the last characters before the cursor.
  @discardableResult
  func replaceBeforeCursor(_ count: Int, with text: String) -> Bool {
    el_deletestr(handle, Int32(clamping: count))
    return text.isEmpty || el_insertstr(handle, text) == 0
  }

  func moveToEnd() {
    let request = request
    moveCursor(by: request.text.unicodeScalars.count - scalarsBeforeCursor(request))
  }

  func moveCursor(by count: Int) {
    if count != 0 { el_cursor(handle, Int32(clamping: count)) }
  }

  func scalarsBeforeCursor(_ request: CompletionRequest) -> Int {
    request.beforeCursor.unicodeScalars.count
  }
}
