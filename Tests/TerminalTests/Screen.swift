/// What a terminal shows after some output: enough of one for a line editor.
struct Screen {
  var rows: [Row]
  var columns: Int
  var column = 0
  var row = 0
  /// How often a line editor has begun to read a line: it asks to be told of pastes then.
  private(set) var readings = 0
  /// How often the screen was erased from the cursor on.
  private(set) var erasures = 0
  private var sequence: String?
  private var ink = ""

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = Array(repeating: Row(columns: columns), count: rows)
  }

  /// The SGR parameters in force where a text stands on the row of the cursor.
  func ink(of text: String) -> Set<String> {
    let line = rows[row].cells
    let wanted = Array(text)
    guard line.count >= wanted.count else { return [] }
    for start in 0...(line.count - wanted.count)
    where Array(line[start..<(start + wanted.count)]) == wanted {
      return Set(rows[row].inks[start..<(start + wanted.count)])
    }
    return []
  }

  /// The rows, without blanks at their ends.
  var lines: [String] {
    rows.map { trimmed($0.cells) }
  }

  /// All rows that are not empty.
  var text: String {
    lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The row the cursor is in.
  var cursorLine: String {
    trimmed(rows[row].cells)
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
      let base = String(rows[row].cells[column - 1])
      rows[row].cells[column - 1] = Character(base + String(scalar))
      return
    }
    if column + width > columns {
      column = 0
      rows[row].goesOn = true
      lineFeed()
    }
    rows[row].cells[column] = Character(scalar)
    rows[row].inks[column] = ink
    if width == 2 { rows[row].cells[column + 1] = Self.half }
    column += width
  }

  private mutating func lineFeed() {
    if row + 1 < rows.count {
      row += 1
    } else {
      rows.removeFirst()
      rows.append(Row(columns: columns))
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
    case "B": row = min(row + count, rows.count - 1)
    case "C": column = min(column + count, columns - 1)
    case "D": column = max(column - count, 0)
    case "G": column = min(count, columns) - 1
    case "H":
      row = min(count, rows.count) - 1
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
    for place in start..<end { rows[row].cells[place] = " " }
    if end == columns { rows[row].goesOn = false }
  }

  private mutating func eraseScreen(_ part: Int) {
    if part == 0 { erasures += 1 }
    eraseLine(part)
    let erased = part == 0 ? (row + 1)..<rows.count : part == 1 ? 0..<row : 0..<rows.count
    for line in erased { rows[line] = Row(columns: columns) }
  }

  private mutating func deleteCharacters(_ count: Int) {
    guard column < columns else { return }
    rows[row].cells.removeSubrange(column..<min(column + count, columns))
    rows[row].inks.removeSubrange(column..<min(column + count, columns))
    rows[row] = rows[row].fitted(to: columns)
  }

  private mutating func insertBlanks(_ count: Int) {
    guard column < columns else { return }
    let blanks = Row(columns: min(count, columns - column))
    rows[row].cells.insert(contentsOf: blanks.cells, at: column)
    rows[row].inks.insert(contentsOf: blanks.inks, at: column)
    rows[row] = rows[row].fitted(to: columns)
  }
}
