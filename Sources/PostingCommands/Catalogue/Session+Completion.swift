internal import Accounting
internal import ServicePosting

extension Session {
  /// How many candidates are told at most.
  private static let candidateLimit = 200

  /// What may stand in place of the word before the cursor, given in UTF-8 bytes.
  public func completions(_ text: String, cursor: Int) -> [Candidate] {
    let typed = Self.beforeCursor(text, cursor)
    guard let (tokens, partial) = Self.split(typed) else { return [] }
    var reader = Reader(tokens, lineEnd: typed.utf8.count)
    reader.completesNames = true
    let found = try? CommandCatalogue.command(of: reader, abbreviated: isInteractive)
    var words = Self.commandWords(after: tokens).map(Self.word)
    if let command = found ?? nil {
      _ = try? Parser.action(of: command, &reader)
      if reader.expectedPlace == tokens.count {
        for expectation in reader.expectations { words += candidates(expectation) }
      }
    }
    var seen: Set<String> = []
    let wanted = partial.lowercased()
    let fitting = words.filter {
      $0.insertion.lowercased().hasPrefix(wanted) && seen.insert($0.insertion).inserted
    }
    return Array(fitting.prefix(Self.candidateLimit))
  }

  /// A word that says all there is to say.
  private static func word(_ word: String) -> Candidate { Candidate(insertion: word, label: "") }

  /// How the command before the cursor goes on: its form, or what may stand next.
  public func hint(_ text: String, cursor: Int) -> String? {
    let typed = Self.beforeCursor(text, cursor)
    guard let (tokens, partial) = Self.split(typed), partial.isEmpty, !tokens.isEmpty else {
      return nil
    }
    var reader = Reader(tokens, lineEnd: typed.utf8.count)
    guard let found = try? CommandCatalogue.command(of: reader, abbreviated: isInteractive)
    else { return nil }
    if tokens.count == found.words.split(separator: " ").count {
      return found.form.isEmpty ? nil : found.form
    }
    _ = try? Parser.action(of: found, &reader)
    guard reader.expectedPlace == tokens.count, !reader.expectations.isEmpty else { return nil }
    return reader.expectations.prefix(4).map(\.description).joined(separator: " | ")
  }

  private static func beforeCursor(_ text: String, _ cursor: Int) -> String {
    String(decoding: text.utf8.prefix(max(0, cursor)), as: UTF8.self)
  }

  /// The whole words, and the one that is being typed; `nil` inside quotes and comments.
  private static func split(_ typed: String) -> (tokens: [Token], partial: String)? {
    guard var tokens = try? Lexer.tokens(of: typed) else { return nil }
    let isAfterBlank = typed.utf8.last.map { $0 == 0x20 || $0 == 0x09 } ?? true
    if isAfterBlank { return (tokens, "") }
    guard let last = tokens.popLast(), last.kind == .word, last.range.end == typed.utf8.count
    else { return nil }
    return (tokens, last.text)
  }

  /// The words that commands have after those typed.
  private static func commandWords(after tokens: [Token]) -> [String] {
    CommandCatalogue.split.compactMap { entry in
      let words = entry.words
      guard words.count > tokens.count,
        zip(tokens, words).allSatisfy({ $0.keyword == $1 })
      else { return nil }
      return words[tokens.count]
    }
  }

  private func candidates(_ expectation: Expectation) -> [Candidate] {
    switch expectation {
    case .word(let words): return Self.firstWords([words])
    case .field(let noun):
      guard let table = NounIndex.shared.table(noun: noun) else { return [] }
      return Self.firstWords(table.fields.map(\.words))
    case .noun: return Self.firstWords(NounIndex.names(plural: false))
    case .plural: return Self.firstWords(NounIndex.names(plural: true))
    case .key(let noun, let part): return keys(of: noun, part: part)
    case .value(let kind, let relation): return values(kind, relation)
    }
  }

  private static func firstWords(_ names: [String]) -> [Candidate] {
    names.compactMap { $0.split(separator: " ").first.map { word(String($0)) } }
  }

  private func values(_ kind: FieldKind, _ relation: String?) -> [Candidate] {
    let names = variables.keys.sorted().map {
      Candidate(insertion: "$" + $0, label: variables[$0]?.description ?? "")
    }
    switch kind {
    case .option(let captions):
      return captions.filter { !$0.isEmpty }.map { Self.word(FieldValue.text($0).typed) } + names
    case .boolean: return [Self.word("yes"), Self.word("no")] + names
    case .date: return [Self.word(workDate.description), Self.word("work")] + names
    default: return (relation.map { keys(of: $0, part: 0) } ?? []) + names
    }
  }

  /// The keys there are, with what they are the keys of; line numbers are those of the open
  /// document.
  private func keys(of noun: String, part: Int) -> [Candidate] {
    guard let table = NounIndex.shared.table(noun: noun), table.fields.indices.contains(part)
    else { return [] }
    let isLine = DocumentNouns.lines.contains(noun)
    if isLine, document == nil { return [] }
    let rows = company.rows(of: table, in: isLine ? document : nil)
    let title = part == 0 ? table.field(named: "name") ?? table.field(named: "description") : nil
    return rows.prefix(Self.candidateLimit).map { row in
      Candidate(insertion: row[part].typed, label: title.map { row[$0].description } ?? "")
    }
  }
}
