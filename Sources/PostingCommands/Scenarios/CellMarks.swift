/// Carets under the parts of a line that are not as expected.
enum CellMarks {
  /// The carets under the cells of a row, or the words of a sentence, that differ; `nil` where the
  /// two lines have not the same number of them.
  static func under(_ actual: String, comparedWith expected: String) -> String? {
    for gap in [2, 1] {
      let (left, right) = (cells(expected, gap), cells(actual, gap))
      guard left.count == right.count, left.count > 1 else { continue }
      return marks(right.enumerated().filter { left[$0.offset].text != $0.element.text })
    }
    return nil
  }

  private struct Cell {
    let text: String
    /// The column it starts in.
    let start: Int
  }

  private static func marks(_ cells: [(offset: Int, element: Cell)]) -> String? {
    var line = ""
    var width = 0
    for (_, cell) in cells {
      let length = max(1, TextWidth.of(cell.text))
      line += String(repeating: " ", count: max(0, cell.start - width))
      line += String(repeating: "^", count: length)
      width = max(width, cell.start) + length
    }
    return line.isEmpty ? nil : line
  }

  /// The stretches between at least `gap` blanks.
  private static func cells(_ line: String, _ gap: Int) -> [Cell] {
    var cells: [Cell] = []
    var text = ""
    var (start, column, blanks) = (0, 0, 0)
    for character in line + String(repeating: " ", count: gap) {
      if character == " " {
        blanks += 1
        if blanks == gap, !text.isEmpty {
          cells.append(Cell(text: text, start: start))
          text = ""
        }
      } else {
        if text.isEmpty {
          start = column
        }
        // One blank belongs to a cell whose columns are two apart.
        else {
          text += String(repeating: " ", count: blanks)
        }
        blanks = 0
        text.append(character)
      }
      column += TextWidth.of(String(character))
    }
    return cells
  }
}
