/// A window that takes another size, in the two ways that terminals have.
extension Screen {
  /// Takes another size.
  ///
  /// - Parameter reflows: whether rows that were broken at the margin are put together and broken
  ///   anew, as most terminals do; others cut rows and fill them up.
  mutating func resize(columns: Int, rows: Int, reflows: Bool) {
    if reflows { breakAnew(columns) }
    // Rows leave at the top, as when a window becomes lower.
    let gone = max(0, row + 1 - rows)
    self.rows = self.rows.dropFirst(gone).prefix(rows).map { $0.fitted(to: columns) }
    while self.rows.count < rows { self.rows.append(Row(columns: columns)) }
    row -= gone
    column = min(column, columns)
    self.columns = columns
  }

  private mutating func breakAnew(_ columns: Int) {
    var broken: [Row] = []
    var (newRow, newColumn) = (0, 0)
    var start = 0
    while start < rows.count {
      var end = start
      while rows[end].goesOn, end + 1 < rows.count { end += 1 }
      let line = Row(joining: rows[start...end])
      if (start...end).contains(row) {
        let place = rows[start..<row].reduce(0) { $0 + $1.cells.count } + column
        (newRow, newColumn) = (broken.count + place / columns, place % columns)
        // Right of the margin the cursor stays there until something is written.
        if place > 0, newColumn == 0, column > 0 {
          (newRow, newColumn) = (broken.count + (place - 1) / columns, columns)
        }
      }
      broken += line.parts(of: columns)
      start = end + 1
    }
    while broken.count <= newRow { broken.append(Row(columns: columns)) }
    rows = broken
    (row, column) = (newRow, newColumn)
  }
}

/// A row of the screen.
struct Row {
  var cells: [Character]
  /// The SGR parameters in force when each cell was written.
  var inks: [String]
  /// Whether the next row goes on with what did not fit here.
  var goesOn = false

  init(columns: Int) {
    cells = Array(repeating: " ", count: columns)
    inks = Array(repeating: "", count: columns)
  }

  /// Makes a long row of several.
  init(joining rows: ArraySlice<Row>) {
    cells = rows.flatMap(\.cells)
    inks = rows.flatMap(\.inks)
    while cells.last == " " {
      cells.removeLast()
      inks.removeLast()
    }
  }

  /// The row with blanks at its end, or cut.
  func fitted(to columns: Int) -> Row {
    var row = self
    row.cells = Array(cells.prefix(columns))
    row.inks = Array(inks.prefix(columns))
    while row.cells.count < columns {
      row.cells.append(" ")
      row.inks.append("")
    }
    return row
  }

  /// The row broken into rows of this width.
  func parts(of columns: Int) -> [Row] {
    let starts = stride(from: 0, to: max(cells.count, 1), by: columns)
    return starts.map { start in
      var part = Row(columns: 0)
      part.cells = Array(cells.dropFirst(start).prefix(columns))
      part.inks = Array(inks.dropFirst(start).prefix(columns))
      part = part.fitted(to: columns)
      part.goesOn = start + columns < cells.count
      return part
    }
  }
}
