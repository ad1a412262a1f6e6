/// How a line that is being edited takes rows of the screen.
enum LineLayout {
  /// How many rows of a text stand above the one that the cursor is in, right behind the text, in
  /// a window that had another width when the text was drawn.
  ///
  /// Most terminals put rows together that were broken at the margin. A row that ends in a blank is
  /// none of these: libedit leaves the blank out and begins a new row.
  static func rowsAboveCursor(of text: String, drawnIn old: Int, shownIn new: Int) -> Int {
    guard old > 0, new > 0 else { return 0 }
    var (above, width) = (0, 0)
    let rows = rows(of: text, columns: old)
    for row in rows.dropLast() {
      if let end = row.end {
        above += max(1, (width + row.width - end + new - 1) / new)
        width = 0
      } else {
        width += row.width
      }
    }
    return above + (width + (rows.last?.width ?? 0)) / new
  }

  /// A row as it is drawn; `end` is the room that its end leaves free where the next row is a new
  /// one, and `nil` where the text goes on.
  private typealias DrawnRow = (width: Int, end: Int?)

  private static func rows(of text: String, columns: Int) -> [DrawnRow] {
    var rows: [DrawnRow] = []
    var (width, blanks) = (0, 0)
    for scalar in text.unicodeScalars {
      let room = displayWidth(String(scalar))
      if scalar == "\n" {
        rows.append((width, 0))
        (width, blanks) = (0, 0)
      } else {
        if width + room > columns {
          rows.append((width, blanks > 0 ? blanks : nil))
          (width, blanks) = (0, 0)
        }
        width += room
        blanks = scalar == " " ? blanks + 1 : 0
      }
    }
    if width == columns {
      rows.append((width, blanks > 0 ? blanks : nil))
      width = 0
    }
    rows.append((width, nil))
    return rows
  }
}
