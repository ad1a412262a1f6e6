internal import Accounting
internal import ServicePosting

extension Reader {
  /// Reads a record: a noun and its key.
  mutating func record() throws(Diagnostic) -> RecordPhrase {
    if let record = try skipRecord() { return record }
    throw unknownNoun(plural: false)
  }

  /// Reads a record if a noun comes next.
  mutating func skipRecord() throws(Diagnostic) -> RecordPhrase? {
    note(.noun)
    noteContinuations(plural: false)
    let start = position
    guard let match = NounIndex.shared.longestMatch(in: self, at: start, plural: false)
    else { return nil }
    move(to: match.end)
    let table = match.table
    if DocumentNouns.lines.contains(table.name.noun) { return try line(table, from: start) }
    if table.group == .report { return try reported(table, from: start) }
    let key = try key(of: table)
    return RecordPhrase(table: table, key: key, document: nil, range: range(from: start))
  }

  /// Reads `Invoicing` or `Invoicing of order X` after the noun of a report's row.
  private mutating func reported(
    _ table: TableDescription, from start: Int
  ) throws(Diagnostic) -> RecordPhrase {
    let key = try key(of: table, from: TableDescription.reportKeyCount)
    var document: DocumentPhrase?
    if isOf(position) {
      document = try skipDocument(at: position + 1)
      if document == nil {
        move(to: position + 1)
        throw unknownNoun(plural: false)
      }
    }
    return RecordPhrase(table: table, key: key, document: document, range: range(from: start))
  }

  /// Reads the parts of a table's key, from one of them on.
  mutating func key(
    of table: TableDescription, from first: Int = 0
  ) throws(Diagnostic) -> [ValuePhrase] {
    var key: [ValuePhrase] = []
    for (part, field) in table.fields.prefix(table.keyCount).enumerated().dropFirst(first) {
      note(.key(noun: table.name.noun, part: part))
      key.append(
        try value(
          field.kind, "\(field.caption) of the \(table.name.noun)", relation: field.relation))
    }
    return try key + keyTail(of: table)
  }

  /// Reads the rest of a key that may stay out: it is there if its first part comes next, which is
  /// no word.
  private mutating func keyTail(of table: TableDescription) throws(Diagnostic) -> [ValuePhrase] {
    let tail = table.fields.dropFirst(table.keyCount).prefix(table.keyTail)
    guard let first = tail.first, let token = next, (try? first.kind.value(of: token.text)) != nil
    else { return [] }
    var key: [ValuePhrase] = []
    for field in tail {
      key.append(
        try value(
          field.kind, "\(field.caption) of the \(table.name.noun)", relation: field.relation))
    }
    return key
  }

  /// Reads `10000`, `10000 of order SO-1` or `10000 of invoice X` after the noun of a line.
  private mutating func line(
    _ table: TableDescription, from start: Int
  ) throws(Diagnostic) -> RecordPhrase {
    note(.key(noun: table.name.noun, part: table.keyCount - 1))
    let number = try value(.integer, "The line number")
    guard isOf(position), let document = try skipDocument(at: position + 1) else {
      return RecordPhrase(
        table: table, key: [number], document: nil, range: range(from: start))
    }
    if DocumentNouns.type(of: document.table.name.noun) != nil {
      return RecordPhrase(
        table: table, key: [number], document: document, range: range(from: start))
    }
    let posted = try postedLines(of: document, like: table)
    return RecordPhrase(
      table: posted, key: [document.no, number], document: nil, range: range(from: start))
  }

  /// The table of a posted document's lines.
  func postedLines(
    of document: DocumentPhrase, like table: TableDescription
  ) throws(Diagnostic) -> TableDescription {
    let noun = DocumentNouns.lineNoun(
      of: document.table.name.noun, serviceItems: table.name.noun == "service item line")
    guard let noun, let posted = NounIndex.shared.table(noun: noun) else {
      throw .syntax(
        "E-UNKNOWN-TABLE", "\(document.table.name.nounWithArticle) has no \(table.name.plural).",
        at: document.no.range)
    }
    return posted
  }

  /// Reads a document whose noun stands at a place, if one does.
  mutating func skipDocument(at index: Int) throws(Diagnostic) -> DocumentPhrase? {
    guard let match = NounIndex.shared.longestMatch(in: self, at: index, plural: false),
      Self.isDocument(match.table)
    else {
      for noun in ["order", "invoice", "shipment"] { note(.word(noun), at: index) }
      return nil
    }
    move(to: match.end)
    note(.key(noun: match.table.name.noun, part: 0))
    let no = try value(
      .code(length: 20), "The number of the \(match.table.name.noun)",
      relation: match.table.name.noun)
    return DocumentPhrase(table: match.table, no: no)
  }

  private static func isDocument(_ table: TableDescription) -> Bool {
    ["shipment", "invoice", "credit memo"].contains(table.name.noun)
      || DocumentNouns.type(of: table.name.noun) != nil
  }

  /// Remembers the words that would complete a noun of several words at the line's end.
  private mutating func noteContinuations(plural: Bool) {
    guard completesNames else { return }
    let typed = (position..<tokens.count).prefix(8).flatMap {
      tokens[$0].name.split(separator: " ")
    }
    guard !typed.isEmpty, tokens.count - position <= 8 else { return }
    for name in NounIndex.names(plural: plural) {
      let words = name.split(separator: " ")
      guard words.count > typed.count, words.starts(with: typed) else { continue }
      note(.word(words.dropFirst(typed.count).joined(separator: " ")), at: tokens.count)
    }
  }

  /// Reads a table's plural if one comes next.
  mutating func skipTable() -> TableDescription? {
    note(.plural)
    noteContinuations(plural: true)
    guard let match = NounIndex.shared.longestMatch(in: self, at: position, plural: true)
    else { return nil }
    move(to: match.end)
    return match.table
  }

  /// The message for words that name no table; `meaning` says whether a plural was meant.
  func unknownNoun(plural: Bool, meaning: Bool? = nil) -> Diagnostic {
    guard let token = next else { return missing(plural ? "A table" : "A record") }
    if let refusal = UnmodelledWords.refusal(in: self) { return refusal }
    let names = NounIndex.names(plural: meaning ?? plural)
    guard token.kind == .word else {
      return .syntax(
        "E-UNKNOWN-TABLE", "A quoted word is a value, never a table or record.",
        at: token.range, remedy: "write it without quotes")
    }
    let both = [token.keyword, self.token(at: position + 1)?.keyword].compactMap(\.self)
      .joined(separator: " ")
    let nearest =
      Nearest.word(to: token.keyword, among: names) ?? Nearest.word(to: both, among: names)
    return .syntax(
      "E-UNKNOWN-TABLE", "There is no \(plural ? "table" : "record") '\(token.text.prefix(40))'.",
      at: token.range,
      remedy: nearest.map { "did you mean  \($0)" } ?? numberRemedy(token)
        ?? "help tables  lists them")
  }

  /// The number of a document alone does not say what it is: `show SVO000001`.
  private func numberRemedy(_ token: Token) -> String? {
    let text = token.text.prefix(40)
    guard text.contains(where: \.isLetter), text.contains(where: \.isNumber) else { return nil }
    return "say what it is, such as  order \(text.uppercased())"
  }
}
