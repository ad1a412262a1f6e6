/// What a terminal shows after some output: enough of one for a line editor.
struct Screen {
  private var cells: [[Character]]
  private(set) var column = 0
  private(set) var row = 0
  private let columns: Int
  private let rows: Int
  private var sequence: String?

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without blanks at their ends.
  var lines: [String] {
    cells.map(trimmed)
  }

  /// All rows that are not empty.
  var text: String {
    lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The row the cursor is in.
  var cursorLine: String {
    trimmed(cells[row])
  }

  /// Takes what a program has written.
  mutating func show(_ output: String) {
    for scalar in output.unicodeScalars {
      if sequence != nil { extend(with: scalar) } else { take(scalar) }
    }
  }

  private func trimmed(_ cells: [Character]) -> String {
    var line = String(cells)
    while line.last == " " { line.removeLast() }
    return line
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": column = 0
    case "\n": lineFeed()
    case "\u{08}": column = max(min(column, columns - 1) - 1, 0)
    case "\t": column = min((column / 8 + 1) * 8, columns - 1)
    case "\u{00}"..."\u{1F}", "\u{7F}": break
    default: put(Character(scalar))
    }
  }

  private mutating func put(_ character: Character) {
    if column == columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = character
    column += 1
  }

  private mutating func lineFeed() {
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  /// Collects an escape sequence: `[`, numbers, and a letter that says what to do.
  private mutating func extend(with scalar: Unicode.Scalar) {
    let soFar = sequence ?? ""
    if soFar.isEmpty, scalar == "[" {
      sequence = "["
    } else if soFar.hasPrefix("["), !("@"..."~").contains(scalar) {
      sequence = soFar + String(scalar)
    } else if soFar.isEmpty, scalar == "(" || scalar == ")" {
      sequence = "("
    } else {
      sequence = nil
      if soFar.hasPrefix("[") { perform(Character(scalar), soFar.dropFirst()) }
    }
  }

  private mutating func perform(_ command: Character, _ text: Substring) {
    let numbers = text.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(first, 1)
    switch command {
    case "A": row = max(row - count, 0)
    case "B": row = min(row + count, rows - 1)
    case "C": column = min(column + count, columns - 1)
    case "D": column = max(column - count, 0)
    case "G": column = min(count, columns) - 1
    case "H":
      row = min(count, rows) - 1
      column = min(max(numbers.count > 1 ? numbers[1] : 1, 1), columns) - 1
    case "J": eraseScreen(first)
    case "K": eraseLine(first)
    case "P": deleteCharacters(count)
    case "@": insertBlanks(count)
    default: break
    }
  }

  private mutating func eraseLine(_ part: Int) {
    let start = part == 0 ? min(column, columns) : 0
    let end = part == 1 ? min(column + 1, columns) : columns
    for place in start..<end { cells[row][place] = " " }
  }

  private mutating func eraseScreen(_ part: Int) {
    eraseLine(part)
    let erased = part == 0 ? (row + 1)..<rows : part == 1 ? 0..<row : 0..<rows
    for line in erased { cells[line] = Array(repeating: " ", count: columns) }
  }

  private mutating func deleteCharacters(_ count: Int) {
    guard column < columns else { return }
    cells[row].removeSubrange(column..<min(column + count, columns))
    while cells[row].count < columns { cells[row].append(" ") }
  }

  private mutating func insertBlanks(_ count: Int) {
    guard column < columns else { return }
    let blanks = Array(repeating: Character(" "), count: min(count, columns - column))
    cells[row].insert(contentsOf: blanks, at: column)
    cells[row].removeLast(blanks.count)
  }
}
