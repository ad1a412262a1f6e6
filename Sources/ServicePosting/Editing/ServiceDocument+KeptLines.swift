extension ServiceDocument {
  /// What BC says when lines keep what they have of a header field that was changed.
  func notesOnKeptLines(
    _ field: String,
    _ consequence: String = "You must update the existing service lines manually."
  ) -> [PostingNote] {
    guard !lines.isEmpty else { return [] }
    return [
      PostingNote(
        "N-LINES-KEPT",
        "You have changed \(field) on the Service Header, but it has not been changed on the "
          + "existing service lines. \(consequence)")
    ]
  }

  /// What BC says where a new value of the header would matter to lines that keep theirs.
  func notesOnUnchangedLines(_ field: String, _ lines: [ServiceLine]) -> [PostingNote] {
    guard !lines.isEmpty else { return [] }
    return [
      PostingNote(
        "N-LINES-KEPT",
        "Changing \(field) in service header \(header.no) will not update the existing service "
          + "lines. You must update the existing service lines manually.")
    ]
  }
}
