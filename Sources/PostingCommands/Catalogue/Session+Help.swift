internal import Accounting
internal import ServicePosting

extension Session {
  /// How many words that may stand at the cursor are told.
  private static let choiceLimit = 15

  /// What may stand at the cursor of a half-typed line, and what the command is for.
  public func help(_ text: String, cursor: Int) -> Answer {
    guard let typed = TypedLine(text, cursor: cursor) else { return ShowHelp.overview }
    if typed.tokens.isEmpty, typed.partial.isEmpty { return ShowHelp.overview }
    let (command, _) = expectations(after: typed.tokens)
    var lines: [String] = []
    if let command {
      lines = [command.usage, "  " + command.summary]
      if let hint = hint(text, cursor: cursor), hint != command.form {
        lines.append("  next: \(hint)")
      }
      lines += command.examples.prefix(2).map { "  example: \($0)" }
    }
    let choices = completions(text, cursor: cursor)
    if lines.isEmpty, choices.isEmpty { return ShowHelp.overview }
    return Answer(
      lines.isEmpty ? nil : lines.joined(separator: "\n"), tables: Self.table(choices))
  }

  private static func table(_ choices: Candidates) -> [AnswerTable] {
    if choices.isEmpty { return [] }
    var rows = choices.prefix(choiceLimit).map {
      [FieldValue.text($0.insertion), .text($0.label)]
    }
    let more = choices.count + choices.omitted - rows.count
    if more > 0 { rows.append([.text("…"), .text("\(more) more: Tab Tab lists them")]) }
    let columns: [AnswerTable.Column] = [
      .init("May stand here", .text(length: 100)), .init("Meaning", .text(length: 250)),
    ]
    return [AnswerTable(columns: columns, rows: rows)]
  }

  /// The help for a line that ends in `?`, as people type it who know it from other programs.
  func helpForQuestionMark(_ line: String) -> Answer? {
    guard isInteractive, scripts.isEmpty, let tokens = try? Lexer.tokens(of: line),
      let last = tokens.last, last.kind == .word, last.text == "?" || last.text == "??"
    else { return nil }
    return help(line, cursor: last.range.start)
  }
}
