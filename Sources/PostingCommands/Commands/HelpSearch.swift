internal import Accounting
internal import ServicePosting

/// What `help search credit` finds: commands, tables, fields, codes of refusals and rules.
enum HelpSearch {
  /// How many finds are shown; who gets more should say more.
  private static let limit = 40

  /// A find: what to ask help for, and what it is.
  private typealias Find = (topic: String, meaning: String)

  /// The finds whose words contain all the words wanted.
  static func answer(_ words: [String]) -> Answer? {
    let finds = commands(words) + codes(words) + tables(words) + rules(words) + fields(words)
    if finds.isEmpty { return nil }
    let columns: [AnswerTable.Column] = [
      .init("Topic", .text(length: 100)), .init("What it is", .text(length: 250)),
    ]
    let rows = finds.prefix(limit).map { [FieldValue.text($0.topic), .text($0.meaning)] }
    let more = finds.count - rows.count
    let message =
      more > 0
      ? "The first \(rows.count) of \(finds.count); say more words to see fewer."
      : "help TOPIC tells more."
    return Answer(message, tables: [AnswerTable(columns: columns, rows: rows)])
  }

  private static func fits(_ words: [String], _ texts: String...) -> Bool {
    let text = texts.joined(separator: " ").lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private static func commands(_ words: [String]) -> [Find] {
    CommandCatalogue.commands
      .filter { fits(words, $0.usage, $0.summary, $0.examples.joined(separator: " ")) }
      .map { ($0.words, $0.summary) }
  }

  private static func codes(_ words: [String]) -> [Find] {
    var seen: Set<String> = []
    return CommandCatalogue.commands.flatMap { command in
      command.errors.filter { fits(words, $0) && seen.insert($0).inserted }
        .map { ($0, "a refusal of \(command.words)") }
    }
  }

  private static func rules(_ words: [String]) -> [Find] {
    RuleCatalogue.rules.filter { fits(words, $0.number, $0.title, $0.text) }
      .map { ($0.number, "a rule: \($0.title)") }
  }

  private static func tables(_ words: [String]) -> [Find] {
    RecordCatalogue.tables.filter { fits(words, $0.name.noun, $0.name.plural, $0.name.caption) }
      .map { ($0.name.noun, "\($0.name.caption): a table of \($0.fields.count) fields") }
  }

  private static func fields(_ words: [String]) -> [Find] {
    RecordCatalogue.tables.flatMap { table in
      table.fields.filter { fits(words, $0.words, $0.caption, $0.summary) }
        .map { (table.name.noun, "its field \($0.words): \($0.meaning)") }
    }
  }
}
