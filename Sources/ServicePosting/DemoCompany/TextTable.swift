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
  var columns: [String] = []
  /// The records.
  var rows: [Row] = []

  /// One record.
  struct Row: Equatable {
    /// The line it stands in.
    let line: Int
    /// The text of each column, without blanks around it; may be empty.
    let cells: [String]
  }

  /// Reads all tables of a text, which must be UTF-8.
  static func tables(of text: [UInt8]) throws(TextTableFault) -> [TextTable] {
    var tables: [TextTable] = []
    var number = 0
    for bytes in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = trimmed(bytes)
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      if first == UInt8(ascii: "[") {
        guard line.last == UInt8(ascii: "]") else { throw TextTableFault(number, .nameNotClosed) }
        if let table = tables.last, table.columns.isEmpty {
          throw TextTableFault(table.line, .noColumns(table.name))
        }
        let name = try string(trimmed(line.dropFirst().dropLast()), number)
        tables.append(TextTable(name: name, line: number))
      } else {
        guard let last = tables.indices.last else { throw TextTableFault(number, .outsideTable) }
        try tables[last].add(try cells(of: line, number), number)
      }
    }
    if let table = tables.last, table.columns.isEmpty {
      throw TextTableFault(table.line, .noColumns(table.name))
    }
    return tables
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
    of line: ArraySlice<UInt8>, _ number: Int
  ) throws(TextTableFault) -> [String] {
    var cells: [String] = []
    for bytes in line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
      cells.append(try string(trimmed(bytes), number))
    }
    return cells
  }

  private static func string(
    _ bytes: ArraySlice<UInt8>, _ line: Int
  ) throws(TextTableFault) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw TextTableFault(line, .notUTF8)
    }
    return text
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
    }
    var rest = bytes.drop(while: isBlank)
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
