/// What a terminal shows after some output: enough of one for a line editor.
struct Screen {
  private var cells: [[Character]]
  private var inks: [[String]]
  private(set) var column = 0
  private(set) var row = 0
  /// How often a line editor has begun to read a line: it asks to be told of pastes then.
  private(set) var readings = 0
  private var columns: Int
  private var rows: Int
  private var sequence: String?
  private var ink = ""

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    inks = Array(repeating: Array(repeating: "", count: columns), count: rows)
  }

  /// Takes another size, as terminals do that cut and fill rows.
  mutating func resize(columns: Int, rows: Int) {
    let blank = Array(repeating: Character(" "), count: columns)
    let plain = Array(repeating: "", count: columns)
    // Rows leave at the top, as when a window becomes lower.
    let gone = max(0, row + 1 - rows)
    cells = cells.dropFirst(gone).prefix(rows).map { Array(($0 + blank).prefix(columns)) }
    inks = inks.dropFirst(gone).prefix(rows).map { Array(($0 + plain).prefix(columns)) }
    while cells.count < rows { cells.append(blank) }
    while inks.count < rows { inks.append(plain) }
    (self.columns, self.rows) = (columns, rows)
    row -= gone
    column = min(column, columns)
  }

  /// The SGR parameters in force where a text stands on the row of the cursor.
  func ink(of text: String) -> Set<String> {
    let line = Array(cells[row])
    let wanted = Array(text)
    guard line.count >= wanted.count else { return [] }
    for start in 0...(line.count - wanted.count)
    where Array(line[start..<(start + wanted.count)]) == wanted {
      return Set(inks[row][start..<(start + wanted.count)])
    }
    return []
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
    // The second half of a wide character has no character of its own.
    var line = String(cells.filter { $0 != Self.half })
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
    default: put(scalar)
    }
  }

  private static let half: Character = "\u{0}"

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default:
      (0x1100...0x115F).contains(scalar.value) || (0x2E80...0xA4CF).contains(scalar.value)
        || (0xAC00...0xD7A3).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
        ? 2 : 1
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = Self.width(scalar)
    if width == 0 {
      guard column > 0 else { return }
      cells[row][column - 1] = Character(String(cells[row][column - 1]) + String(scalar))
      return
    }
    if column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = Character(scalar)
    inks[row][column] = ink
    if width == 2 { cells[row][column + 1] = Self.half }
    column += width
  }

  private mutating func lineFeed() {
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
      inks.removeFirst()
      inks.append(Array(repeating: "", count: columns))
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
    case "m": ink = text == "0" || text.isEmpty ? "" : String(text)
    case "h": if text == "?2004" { readings += 1 }
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
