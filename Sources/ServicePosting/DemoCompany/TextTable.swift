/// A table of a text: its name, the names of its columns and its rows.
///
/// ```
/// # a comment
/// [currency]
/// Code | Description
/// EUR  | Euro
/// ```
struct TextTable: Equatable {
  /// The name between the brackets.
  let name: String
  /// The line of the name.
  let line: Int
  /// The names of the columns.
  private(set) var columns: [String] = []
  /// The records.
  private(set) var rows: [Row] = []

  /// One record.
  struct Row: Equatable {
    /// The line it stands in.
    let line: Int
    /// The text of each column, without blanks around it; may be empty.
    let cells: [String]
  }

  private init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// Reads all tables of a text, which must be UTF-8.
  static func tables(of text: [UInt8]) throws(TextTableFault) -> [TextTable] {
    var tables: [TextTable] = []
    var number = 0
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      number += 1
      let line = trimmed(start..<end, of: text)
      start = end + 1
      guard let first = line.first, text[first] != UInt8(ascii: "#") else { continue }
      if text[first] == UInt8(ascii: "[") {
        try tables.last?.requireColumns()
        guard text[line.upperBound - 1] == UInt8(ascii: "]") else {
          throw TextTableFault(number, .nameNotClosed)
        }
        let name = try string(first + 1..<line.upperBound - 1, of: text, number)
        tables.append(TextTable(name: name, line: number))
      } else {
        guard let last = tables.indices.last else { throw TextTableFault(number, .outsideTable) }
        try tables[last].add(try cells(line, of: text, number), number)
      }
    }
    try tables.last?.requireColumns()
    return tables
  }

  private func requireColumns() throws(TextTableFault) {
    if columns.isEmpty { throw TextTableFault(line, .noColumns(name)) }
  }

  private mutating func add(_ cells: [String], _ line: Int) throws(TextTableFault) {
    if columns.isEmpty {
      columns = cells
    } else {
      guard cells.count == columns.count else {
        throw TextTableFault(line, .cellCount(cells.count, expected: columns.count))
      }
      rows.append(Row(line: line, cells: cells))
    }
  }

  private static func cells(
    _ line: Range<Int>, of text: [UInt8], _ number: Int
  ) throws(TextTableFault) -> [String] {
    var cells: [String] = []
    var start = line.lowerBound
    for place in line where text[place] == UInt8(ascii: "|") {
      cells.append(try string(start..<place, of: text, number))
      start = place + 1
    }
    cells.append(try string(start..<line.upperBound, of: text, number))
    return cells
  }

  private static func string(
    _ range: Range<Int>, of text: [UInt8], _ line: Int
  ) throws(TextTableFault) -> String {
    guard let cell = String(validating: text[trimmed(range, of: text)], as: UTF8.self) else {
      throw TextTableFault(line, .notUTF8)
    }
    return cell
  }

  private static func trimmed(_ range: Range<Int>, of text: [UInt8]) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while end > start, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }
}
