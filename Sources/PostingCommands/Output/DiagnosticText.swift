/// A refused command for people: place and sentence, the line, a caret and the remedy.
enum DiagnosticText {
  /// At most four lines, and the rows it is about; on a terminal of this width the
  /// remedy may need more.
  static func lines(
    _ error: Diagnostic, at place: SourcePlace, width: Int? = nil
  ) -> [String] {
    let room = width ?? AnswerText.plainWidth
    let sentence = "\(oneLine(error)) [\(error.code)]"
    var lines = [place.description.map { "\($0): \(sentence)" } ?? sentence]
    if !place.text.isEmpty, error.range != nil {
      let (text, caret) = excerpt(place, room)
      lines.append("    " + text)
      lines.append(String(repeating: " ", count: 4 + caret) + "^")
    } else if place.file != nil, !place.text.isEmpty {
      lines.append("    " + excerpt(place, room).text)
    }
    let advice = [error.remedy, error.kept].compactMap { $0 }.map(ShownText.of)
    if !advice.isEmpty {
      let line = "  " + advice.joined(separator: "; ")
      lines += width == nil ? [line] : TextWidth.wrapped(line, indentedTo: room)
    }
    return lines + rows(error.rows, room)
  }

  /// How many rows are shown at most.
  private static let rowLimit = 20

  private static func rows(_ table: AnswerTable?, _ width: Int) -> [String] {
    guard var table else { return [] }
    if table.rows.isEmpty { return ["  No rows."] }
    let hidden = table.rows.count - rowLimit
    table.rows = Array(table.rows.prefix(rowLimit))
    let room = AlignedTable.Room(width: width - 2, cutsText: false)
    let more = hidden > 0 ? ["… and \(hidden) more"] : []
    return (AlignedTable(table, room: room).lines + more).map { $0.isEmpty ? "" : "  " + $0 }
  }

  /// The sentence with BC's line breaks as blanks.
  static func oneLine(_ error: Diagnostic) -> String { ShownText.of(oneLine(error.message)) }

  /// A sentence with BC's line breaks as blanks.
  static func oneLine(_ message: String) -> String {
    var sentence = ""
    var rest = message[...]
    while let character = rest.popFirst() {
      if character == "\\", rest.first == "\\" {
        rest.removeFirst()
        sentence.append(" ")
      } else {
        sentence.append(character.isNewline ? " " : character)
      }
    }
    return sentence
  }

  /// The line without its indentation, or the part of a long line around the column, and how many
  /// columns the caret stands to its right.
  private static func excerpt(_ place: SourcePlace, _ room: Int) -> (text: String, caret: Int) {
    // An ellipsis may stand on either side.
    let longest = max(16, room - 8)
    let line = Array(place.text)
    let column = min(max(0, place.column - 1), line.count)
    let indent = line.prefix(while: \.isWhitespace).count
    // Ahead of the column there is room for some words to understand the place.
    let start = min(column, max(indent, line.count > longest ? column - longest / 2 : indent))
    let end = min(line.count, start + longest)
    let head = String(line[start..<max(start, column)])
    let before = (start > indent ? "…" : "") + ShownText.of(head)
    let after = String(line[max(start, column)..<max(end, column)])
    let text = before + ShownText.of(after) + (end < line.count ? "…" : "")
    return (text, TextWidth.of(before))
  }
}
