import Testing

@testable import LineEditing

/// Rows of a line that is being edited, in a window that changes its width.
@Suite struct LineLayoutTests {
  static let cases: [(text: String, old: Int, new: Int, above: Int)] = [
    ("> show", 80, 40, 0), ("> show", 80, 6, 1), ("> show", 80, 5, 1), ("> show", 6, 80, 0),
    // Broken in the middle of a word: put together again.
    ("aaaabbbbcc", 4, 80, 0), ("aaaabbbbcc", 4, 5, 2), ("aaaabbbbcc", 80, 4, 2),
    // Broken behind a blank: rows of their own in a wider window.
    ("aaa bbb cc", 4, 80, 2), ("aaa bbb cc", 4, 2, 5), ("aaa bbbbcc", 4, 80, 1),
    // Lines of a paste.
    ("> a\nb\nc", 80, 40, 2), ("> a\n\nc", 80, 2, 3), ("> aaaa\nb", 80, 3, 2),
    // A wide character that does not fit goes to the next row.
    ("aaa\u{65E5}b", 4, 4, 1), ("", 80, 40, 0), ("a", 0, 40, 0),
  ]

  @Test(arguments: cases)
  func `the rows above the cursor are those that the terminal shows`(
    line: (text: String, old: Int, new: Int, above: Int)
  ) {
    let above = LineLayout.rowsAboveCursor(of: line.text, drawnIn: line.old, shownIn: line.new)
    #expect(above == line.above, "\(line)")
  }
}
