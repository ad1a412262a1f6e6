internal import Accounting
internal import ServicePosting

extension Session {
  /// How many candidates are told at most.
  private static let candidateLimit = 200

  /// What may stand in place of the word before the cursor, given in UTF-8 bytes.
  public func completions(_ text: String, cursor: Int) -> [Candidate] {
    guard let typed = TypedLine(text, cursor: cursor) else { return [] }
    var words = CommandCatalogue.continuations(of: typed.tokens)
    let (command, reader) = expectations(after: typed.tokens)
    if command != nil, reader.expectedPlace == typed.tokens.count {
      for expectation in reader.expectations { words += candidates(expectation, typed) }
    }
    var seen: Set<String> = []
    let wanted = typed.partial.lowercased()
    let fitting = words.filter {
      $0.insertion.lowercased().hasPrefix(wanted) && seen.insert($0.insertion).inserted
    }
    return Array(fitting.prefix(Self.candidateLimit))
  }

  /// The command that the whole words of a line begin, and what its reader expects after them.
  func expectations(after tokens: [Token]) -> (Command?, Reader) {
    var reader = Reader(tokens, lineEnd: tokens.last?.range.end ?? 0)
    reader.completesNames = true
    let found = try? CommandCatalogue.command(of: reader, abbreviated: isInteractive)
    if let found { _ = try? Parser.action(of: found, &reader) }
    return (found, reader)
  }

  private func candidates(_ expectation: Expectation, _ typed: TypedLine) -> [Candidate] {
    switch expectation {
    case .word(let words): return [Candidate(insertion: words, label: "")]
    case .field(let noun, let toSet):
      guard let table = NounIndex.shared.table(noun: noun) else { return [] }
      return table.fields.filter { $0.isEditable || !toSet }
        .map { Candidate(insertion: $0.words, label: $0.meaning) }
    case .restOfField(let rest, let noun, let field):
      let table = NounIndex.shared.table(noun: noun)
      return [Candidate(insertion: rest, label: table?.fields[field].meaning ?? "")]
    case .noun: return nouns
    case .plural: return RecordCatalogue.tables.compactMap { $0.candidate(plural: true) }
    case .key(let noun, let part): return keys(of: noun, part: part, typed)
    case .value(let kind, let relation): return values(kind, relation, typed)
    case .valueOfField(let noun, let field):
      guard let description = NounIndex.shared.table(noun: noun)?.fields[field] else { return [] }
      return values(description.kind, description.relation, typed)
    }
  }

  /// The nouns of records; with an open document, those of its lines come first.
  private var nouns: [Candidate] {
    let isLine = { (table: TableDescription) in
      document != nil && DocumentNouns.lines.contains(table.name.noun)
    }
    let tables = RecordCatalogue.tables
    return (tables.filter(isLine) + tables.filter { !isLine($0) })
      .compactMap { $0.candidate(plural: false) }
  }

  private func values(
    _ kind: FieldKind, _ relation: String?, _ typed: TypedLine
  ) -> [Candidate] {
    let names = variables.keys.sorted().map {
      Candidate(insertion: "$" + $0, label: variables[$0]?.description ?? "")
    }
    switch kind {
    case .option(let captions):
      return captions.filter { !$0.isEmpty }.map {
        Candidate(insertion: FieldValue.text($0).typed, label: "")
      } + names
    case .boolean: return ["yes", "no"].map { Candidate(insertion: $0, label: "") } + names
    case .date:
      return [
        Candidate(insertion: workDate.description, label: "the work date"),
        Candidate(insertion: "work date", label: "\(workDate), and after + a date formula"),
      ] + names
    default: return (relation.map { keys(of: $0, part: 0, typed) } ?? []) + names
    }
  }
}

/// The line up to the cursor: whole words, and the one that is being typed.
struct TypedLine {
  let tokens: [Token]
  /// The start of a word, with the quote it may begin with; empty after a blank.
  let partial: String

  /// Splits a line; `nil` inside comments.
  init?(_ text: String, cursor: Int) {
    let typed = String(decoding: text.utf8.prefix(max(0, cursor)), as: UTF8.self)
    guard var tokens = try? Lexer.tokens(of: typed) else {
      guard let (before, partial) = Self.openQuote(typed) else { return nil }
      (self.tokens, self.partial) = (before, partial)
      return
    }
    let isAfterBlank = typed.utf8.last.map { $0 == 0x20 || $0 == 0x09 } ?? true
    if isAfterBlank {
      if typed.contains("#"), (try? Lexer.tokens(of: typed + "x"))?.count == tokens.count {
        return nil
      }
      (self.tokens, partial) = (tokens, "")
      return
    }
    guard let last = tokens.popLast(), last.kind == .word, last.range.end == typed.utf8.count
    else { return nil }
    (self.tokens, partial) = (tokens, last.text)
  }

  /// The words before a quote that is still open, and the text from it on.
  private static func openQuote(_ typed: String) -> ([Token], String)? {
    var start: String.Index?
    var quote: Character?
    var previous: Character = " "
    for index in typed.indices {
      let character = typed[index]
      if let open = quote {
        if character == open, previous != "\\" { quote = nil }
      } else if previous == " " || previous == "\t", character == "\"" || character == "'" {
        (quote, start) = (character, index)
      }
      previous = character
    }
    guard quote != nil, let start, let tokens = try? Lexer.tokens(of: String(typed[..<start]))
    else { return nil }
    return (tokens, String(typed[start...]))
  }
}
