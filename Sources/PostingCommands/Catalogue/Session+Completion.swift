internal import Accounting
internal import ServicePosting

extension Session {
  /// What may stand in place of the word before the cursor, given in UTF-8 bytes.
  public func completions(_ text: String, cursor: Int) -> Candidates {
    guard let typed = TypedLine(text, cursor: cursor)?.innermost else { return Candidates([]) }
    var found = [Candidates.Found(CommandCatalogue.continuations(of: typed.tokens))]
    let (command, reader) = expectations(after: typed.tokens)
    if command != nil, reader.expectedPlace == typed.tokens.count {
      // A key is often expected in two ways: as one, and as the value of a field.
      var keys: Set<KeyPlace> = []
      for expectation in reader.expectations {
        // What is created has a key of its own.
        let isNew = typed.isCreating && expectation.isWholeKey
        if !isNew, let key = keyPlace(expectation), keys.insert(key).inserted {
          found.append(self.keys(of: key.noun, part: key.part, typed))
        }
        found.append(candidates(expectation, typed))
      }
    }
    let fitting = Candidates(found.map { $0.beginning(with: typed.partial) })
    // Nobody who has typed nothing yet means a variable, if that is all there is.
    let isGuess = typed.partial.isEmpty && fitting.allSatisfy { $0.insertion.first == "$" }
    return isGuess ? Candidates([]) : fitting
  }

  /// The command that the whole words of a line begin, and what its reader expects after them.
  func expectations(after tokens: [Token]) -> (Command?, Reader) {
    var reader = Reader(tokens, lineEnd: tokens.last?.range.end ?? 0)
    reader.completesNames = true
    let found = try? CommandCatalogue.command(of: reader, abbreviated: isInteractive)
    if let found { _ = try? Parser.action(of: found, &reader) }
    return (found, reader)
  }

  private struct KeyPlace: Hashable {
    let noun: String
    let part: Int
  }

  /// The table and the part of its key that are expected, if any.
  private func keyPlace(_ expectation: Expectation) -> KeyPlace? {
    switch expectation {
    case .key(let noun, let part): KeyPlace(noun: noun, part: part)
    case .value(_, let relation?): KeyPlace(noun: relation, part: 0)
    case .valueOfField(let noun, let field):
      NounIndex.shared.table(noun: noun)?.fields[field].relation.map {
        KeyPlace(noun: $0, part: 0)
      }
    default: nil
    }
  }

  /// What is expected beside keys.
  private func candidates(_ expectation: Expectation, _ typed: TypedLine) -> Candidates.Found {
    switch expectation {
    case .word(let words): return .init(word(words, typed).map { [$0] } ?? [])
    case .field(let noun, let toSet):
      let fields = NounIndex.shared.table(noun: noun)?.fields.filter { $0.isEditable || !toSet }
      return .init((fields ?? []).map { Candidate(insertion: $0.words, label: $0.meaning) })
    case .restOfField(let rest, let noun, let field):
      let meaning = NounIndex.shared.table(noun: noun)?.fields[field].meaning ?? ""
      return .init([Candidate(insertion: rest, label: meaning)])
    case .noun: return .init(nouns(typed))
    case .plural: return .init(RecordCatalogue.tables.compactMap { $0.candidate(plural: true) })
    case .rule: return .init(rules)
    case .key: return .init()
    case .value(let kind, _): return .init(values(kind))
    case .valueOfField(let noun, let field):
      let kind = NounIndex.shared.table(noun: noun)?.fields[field].kind
      return .init(kind.map(values) ?? [])
    case .valueFound(let noun, let field): return valuesFound(in: noun, field, typed)
    }
  }

  /// Words of the language; where help is asked for, with what it helps about. The rest of a
  /// noun that nobody can create is none behind `create`.
  private func word(_ words: String, _ typed: TypedLine) -> Candidate? {
    if typed.isCreating {
      let noun = (typed.tokens.dropFirst().map(\.keyword) + [words]).joined(separator: " ")
      if NounIndex.shared.table(noun: noun)?.isCreated == false { return nil }
    }
    let isHelp = typed.tokens.first?.keyword == "help"
    let command = isHelp ? CommandCatalogue.commands.first { $0.words == words } : nil
    return Candidate(insertion: words, label: command?.summary ?? "")
  }

  /// The nouns of records; with an open document, those of its lines come first.
  private func nouns(_ typed: TypedLine) -> [Candidate] {
    let isLine = { (table: TableDescription) in
      document != nil && DocumentNouns.lines.contains(table.name.noun)
    }
    let tables = RecordCatalogue.tables.filter { !typed.isCreating || $0.isCreated }
    return (tables.filter(isLine) + tables.filter { !isLine($0) })
      .compactMap { $0.candidate(plural: false) }
  }

  /// The values that a kind has of itself, and the variables.
  private func values(_ kind: FieldKind) -> [Candidate] {
    let names = variables.keys.sorted().map {
      Candidate(insertion: "$" + $0, label: variables[$0]?.description ?? "")
    }
    switch kind {
    case .option(let captions):
      let values = captions.filter { !$0.isEmpty }.map { FieldValue.text($0).typed }
      return values.map { Candidate(insertion: $0, label: "") } + names
    case .boolean: return ["yes", "no"].map { Candidate(insertion: $0, label: "") } + names
    case .date:
      return [
        Candidate(insertion: workDate.description, label: "the work date"),
        Candidate(insertion: "work date", label: "\(workDate), and after + a date formula"),
      ] + names
    default: return names
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

extension TableDescription {
  /// Whether `create` makes its records.
  fileprivate var isCreated: Bool { group == .setup || group == .master }
}

extension TypedLine {
  fileprivate var isCreating: Bool { tokens.first?.keyword == "create" }

  /// The command that stands inside another and is being typed: behind `what if` and its colon.
  var innermost: TypedLine {
    guard tokens.count > 1, tokens[0].keyword == "what", tokens[1].keyword == "if" else {
      return self
    }
    let colon = tokens.lastIndex { $0.kind == .word && $0.text.last == ":" }
    return TypedLine(tokens: Array(tokens[((colon ?? 1) + 1)...]), partial: partial)
  }

  private init(tokens: [Token], partial: String) {
    self.tokens = tokens
    self.partial = partial
  }
}

extension Expectation {
  /// Whether it is the key of a table of which the key has no other part.
  fileprivate var isWholeKey: Bool {
    guard case .key(let noun, _) = self else { return false }
    return NounIndex.shared.table(noun: noun)?.keyCount == 1
  }
}
