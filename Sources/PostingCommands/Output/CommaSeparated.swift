internal import Accounting

/// Tables as comma-separated values that a spreadsheet may open.
enum CommaSeparated {
  /// The captions and the rows, one line each; titled tables say which they are in a first column.
  static func lines(_ tables: [AnswerTable]) -> [String] {
    var lines: [String] = []
    for table in tables {
      // An empty line parts two tables, since their columns differ.
      if !lines.isEmpty { lines.append("") }
      let title = table.title.map { [field(ShownText.of($0))] } ?? []
      let captions = table.columns.map { field(ShownText.of($0.caption)) }
      let head = title.isEmpty ? captions : ["Table"] + captions
      lines.append(head.joined(separator: ","))
      for row in table.rows {
        let cells = zip(row, table.columns).map { cell($0, $1.kind) }
        lines.append((title + cells).joined(separator: ","))
      }
    }
    return lines
  }

  private static func cell(_ value: FieldValue, _ kind: FieldKind) -> String {
    let text = CellText.shown(value, kind)
    guard CellText.isText(value), let raw = value.description.unicodeScalars.first else {
      return field(text)
    }
    // A spreadsheet takes text that starts like this for a formula.
    let guarded: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]
    return field(guarded.contains(raw) ? "'" + text : text)
  }

  private static func field(_ text: String) -> String {
    guard
      text.contains(where: { $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" })
        || text.first == " " || text.last == " "
    else { return text }
    var quoted = "\""
    for character in text {
      if character == "\"" { quoted.append("\"") }
      quoted.append(character)
    }
    return quoted + "\""
  }
}
