internal import Accounting
internal import ServicePosting

/// The commands `help`, `help set`, `help customer`.
struct ShowHelp: UnrecordedAction {
  let topic: [Token]

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    var topic: [Token] = []
    for command in CommandCatalogue.commands { reader.note(.word(command.words)) }
    reader.note(.word("tables"))
    reader.note(.word("search"))
    reader.note(.noun)
    while let token = reader.take() { topic.append(token) }
    return ShowHelp(topic: topic)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard let first = topic.first, let last = topic.last else { return Self.overview }
    let words = topic.map(\.text).joined(separator: " ").lowercased()
    if words == "tables" { return Self.tables }
    if first.keyword == "search" { return try Self.search(topic) }
    let commands = Self.commands(about: words)
    if !commands.isEmpty { return Answer(commands.map(Self.text).joined(separator: "\n\n")) }
    let table = RecordCatalogue.tables.first {
      $0.name.noun == words || $0.name.plural == words
    }
    if let table { return Self.fields(of: table) }
    if let rule = RuleCatalogue.rule(words) { return Answer(rule.explanation) }
    if let fields = Self.fields(named: words) { return fields }
    let errors = CommandCatalogue.commands.filter { $0.errors.contains(words.uppercased()) }
    if !errors.isEmpty { return Answer(errors.map(Self.text).joined(separator: "\n\n")) }
    throw Diagnostic(
      .refused, code: "E-NO-HELP", "There is no help about '\(words.prefix(60))'.",
      at: first.range.through(last.range), remedy: Self.nearest(words))
  }

  /// The commands that start with the words, or that have all of them among theirs.
  private static func commands(about words: String) -> [Command] {
    let commands = CommandCatalogue.commands
    if let exact = commands.first(where: { $0.words == words }) {
      return [exact] + commands.filter { $0.words.hasPrefix(words + " ") }
    }
    return commands.filter { $0.words.hasPrefix(words + " ") }
  }

  private static func search(_ topic: [Token]) throws(Diagnostic) -> Answer {
    let words = topic.dropFirst().map { $0.text.lowercased() }
    guard let first = topic.first, let last = topic.last, !words.isEmpty else {
      throw .syntax(
        "E-MISSING", "The words to search for are missing.",
        at: topic.first?.range ?? SourceRange(0, 0), remedy: "help search invoice")
    }
    if let found = HelpSearch.answer(words) { return found }
    throw Diagnostic(
      .refused, code: "E-NO-HELP",
      "Nothing in the help has '\(words.joined(separator: " ").prefix(60))'.",
      at: first.range.through(last.range), remedy: "help  lists the commands")
  }

  private static func nearest(_ words: String) -> String {
    let topics = CommandCatalogue.commands.map(\.words) + NounIndex.names(plural: false)
    let nearest = Nearest.word(to: words, among: topics)
    return nearest.map { "did you mean  help \($0)" } ?? "help  lists the commands"
  }

  static var overview: Answer {
    let columns: [AnswerTable.Column] = [
      .init("Command", .text(length: 100)), .init("What it does", .text(length: 250)),
    ]
    let tables = Command.Chapter.allCases.map { chapter in
      let commands = CommandCatalogue.commands.filter { $0.chapter == chapter }
      return AnswerTable(
        title: chapter.rawValue, columns: columns,
        rows: commands.map { [.text($0.words), .text($0.summary)] })
    }
    return Answer(
      "help COMMAND tells more; help tables lists the tables, help search WORD finds what has it.",
      tables: tables)
  }

  private static func text(_ command: Command) -> String {
    var lines = [command.usage, "  " + command.summary]
    let words = command.form.split { " []|…".contains($0) }
    for parameter in Parameter.allCases where words.contains(parameter.rawValue[...]) {
      lines.append("  \(parameter.rawValue): \(parameter.summary)")
    }
    lines += command.examples.map { "  example: \($0)" }
    if !command.errors.isEmpty {
      lines.append("  errors: \(command.errors.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n")
  }

  private static var tables: Answer {
    let rows = RecordCatalogue.tables.map { table -> [FieldValue] in
      let key = table.fields.prefix(table.keyCount).map(\.words).joined(separator: ", ")
      return [.text(table.name.noun), .text(table.name.plural), .text(key)]
    }
    let columns: [AnswerTable.Column] = [
      .init("Record", .text(length: 50)), .init("Table", .text(length: 50)),
      .init("Key", .text(length: 100)),
    ]
    return Answer(tables: [AnswerTable(columns: columns, rows: rows)])
  }

  /// The tables that have a field of this name, with what it holds in each.
  private static func fields(named words: String) -> Answer? {
    let found = RecordCatalogue.tables.compactMap { table in
      table.field(named: words).map { (table, table.fields[$0]) }
    }
    guard let first = found.first else { return nil }
    let columns: [AnswerTable.Column] = [
      .init("Record", .text(length: 50)), .init("Can be set", .boolean),
      .init("Value", .text(length: 250)),
    ]
    let rows = found.map { table, field -> [FieldValue] in
      [.text(table.name.noun), .boolean(field.isEditable), .text(field.held)]
    }
    return Answer(
      "\(first.1.caption): a field of", tables: [AnswerTable(columns: columns, rows: rows)])
  }

  private static func fields(of table: TableDescription) -> Answer {
    let rows = table.fields.map { field -> [FieldValue] in
      [.text(field.words), .boolean(field.isEditable), .text(field.held)]
    }
    let columns: [AnswerTable.Column] = [
      .init("Field", .text(length: 50)), .init("Can be set", .boolean),
      .init("Value", .text(length: 250)),
    ]
    let isLine = DocumentNouns.lines.contains(table.name.noun)
    let key = table.fields.prefix(table.keyCount).map { $0.words.uppercased() }
    let tail = table.fields.dropFirst(table.keyCount).prefix(table.keyTail)
      .map { $0.words.uppercased() }
    let rest = tail.isEmpty ? [] : ["[" + tail.joined(separator: " ") + "]"]
    let words = [table.name.noun] + (isLine ? key.suffix(1) + ["[of DOCUMENT]"] : key + rest)
    let usage = words.joined(separator: " ")
    return Answer(
      "\(table.name.caption): \(usage)", tables: [AnswerTable(columns: columns, rows: rows)])
  }
}
