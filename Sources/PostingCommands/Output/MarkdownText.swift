internal import Accounting

/// Answers as Markdown: the sentence, the notes as a list, the rows as tables.
enum MarkdownText {
  static func lines(_ answer: Answer) -> [String] {
    var blocks: [[String]] = []
    if let message = answer.message {
      blocks.append(message.split { $0.isNewline }.map { escaped(String($0)) })
    }
    if !answer.notes.isEmpty {
      blocks.append(answer.notes.map { "- \(escaped($0.text)) [\($0.code)]" })
    }
    for table in answer.tables {
      if let title = table.title { blocks.append(["**\(escaped(title))**"]) }
      blocks.append(rows(table))
    }
    return Array(blocks.joined(separator: [""]))
  }

  private static func rows(_ table: AnswerTable) -> [String] {
    let captions = table.columns.map { escaped($0.caption) }
    let rule = table.columns.map { $0.kind.isNumeric ? "---:" : "---" }
    let rows = table.rows.map { row in
      zip(row, table.columns).map { escaped(CellText.shown($0, $1.kind), cell: true) }
    }
    return ([captions, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
  }

  /// Text in which nothing is markup.
  static func escaped(_ text: String, cell: Bool = false) -> String {
    var plain = ""
    for character in ShownText.of(text) {
      if "\\`*_<>|".contains(character) || (!cell && "#[]".contains(character)) {
        plain.append("\\")
      }
      plain.append(character)
    }
    return plain
  }
}
