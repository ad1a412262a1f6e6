internal import Accounting
internal import ServicePosting

extension Reader {
  /// Reads the longest field name that comes next, if there is one.
  ///
  /// An exact caption wins over `qty` for `quantity`, where a table has both.
  mutating func skipField(
    of table: TableDescription, before limit: Int? = nil, toSet: Bool = false
  ) -> Int? {
    note(.field(of: table.name.noun, toSet: toSet))
    let limit = limit ?? tokens.count
    var typed = TypedName()
    var index = position
    while index < limit, let token = token(at: index), typed.append(token) { index += 1 }
    if completesNames, index == tokens.count {
      for (rest, field) in FieldNames.continuations(typed, in: table)
      where !toSet || table.fields[field].isEditable {
        note(.restOfField(rest, of: table.name.noun, field: field), at: index)
      }
    }
    guard let match = FieldNames.longestMatch(typed, in: table) else { return nil }
    move(to: position + match.count)
    return match.field
  }

  /// Reads a field name that must come next.
  mutating func field(of table: TableDescription) throws(Diagnostic) -> Int {
    if let field = skipField(of: table) { return field }
    throw unknownField(of: table)
  }

  /// The message for words that are no field of a table.
  func unknownField(of table: TableDescription, upTo end: Int? = nil) -> Diagnostic {
    guard let token = next else { return missing("A field of \(table.name.noun)") }
    if let refusal = UnmodelledWords.refusal(in: self) { return refusal }
    let last = self.token(at: (end ?? position + 1) - 1) ?? token
    let names = FieldNames.typed(of: table)
    let typed = (position..<(end ?? position + 1)).compactMap { self.token(at: $0)?.keyword }
      .joined(separator: " ")
    guard token.kind == .word else {
      return .syntax(
        "E-UNKNOWN-FIELD", "A field of \(table.name.noun) is expected, not a quoted value.",
        at: token.range, remedy: "write the field's name without quotes")
    }
    let remedy =
      assignment(token) ?? meantField(typed, among: names).map { "did you mean  \($0)" }
      ?? (isQuantity(typed, of: table)
        ? "write  qty \(typed)" : "help \(table.name.noun)  lists the fields")
    return .syntax(
      "E-UNKNOWN-FIELD", "\(table.name.caption) has no field '\(typed.prefix(60))'.",
      at: token.range.through(last.range), remedy: remedy)
  }

  /// The sign that other languages put between a field and its value.
  private func assignment(_ token: Token) -> String? {
    let parts = token.text.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return "write  \(parts[0].prefix(40)) \(parts[1].prefix(40))"
  }

  /// A field of which a word is misspelt or left out: `serv invoice posting policy`, `price`, or
  /// `order no` for `service order no`.
  private func meantField(_ typed: String, among names: [String]) -> String? {
    let words = (position..<(position + TypedName.longest)).map { token(at: $0)?.keyword ?? "" }
      .prefix { !$0.isEmpty }
    let phrases = stride(from: words.count, to: 1, by: -1).map { count in
      words.prefix(count).joined(separator: " ")
    }
    for phrase in phrases {
      if let longer = names.first(where: { " \($0) ".contains(" \(phrase) ") }) { return longer }
      let nearest = Nearest.word(to: phrase, among: names)
      if let nearest, nearest.hasPrefix((words.first ?? "") + " ") { return nearest }
    }
    let having = names.filter { " \($0) ".contains(" \(typed) ") }
      .sorted { $0.utf8.count < $1.utf8.count }.prefix(2)
    if !having.isEmpty, !names.contains(typed) { return Self.listed(Array(having)) }
    return Nearest.word(to: typed, among: names)
      ?? phrases.lazy.compactMap { Nearest.word(to: $0, among: names) }.first
  }

  /// Whether a number stands alone where a quantity could be meant: `add item HDD-20 5`.
  private func isQuantity(_ typed: String, of table: TableDescription) -> Bool {
    typed.first?.isWholeNumber == true && typed.allSatisfy { $0.isWholeNumber || $0 == "." }
      && table.field(named: "quantity") != nil
  }

  /// A value that is none may be the rest of a longer field name, misspelt: `qty to inv 5`.
  private func misreading(
    of table: TableDescription, from start: Int, name: SourceRange, before end: Int
  ) -> Diagnostic? {
    let words = (start..<min(end, start + TypedName.longest)).compactMap { token(at: $0) }
      .prefix { $0.kind == .word }
    let names = FieldNames.typed(of: table)
    for count in stride(from: words.count - 1, through: 2, by: -1)
    where words[count - 1].range.end > name.end {
      let typed = words.prefix(count).map(\.keyword).joined(separator: " ")
      guard let first = words.first, !names.contains(typed),
        let nearest = Nearest.word(to: typed, among: names), nearest.hasPrefix(first.keyword)
      else { continue }
      return .syntax(
        "E-UNKNOWN-FIELD", "\(table.name.caption) has no field '\(typed.prefix(60))'.",
        at: first.range.through(words[count - 1].range), remedy: "did you mean  \(nearest)")
    }
    return nil
  }

  /// Reads `field value` pairs as far as they go, in the order they are written.
  ///
  /// - Parameter limit: the place of the first word that no longer belongs to them.
  mutating func fieldPhrases(
    of table: TableDescription, before limit: Int? = nil, stop: [String] = []
  ) throws(Diagnostic) -> [FieldPhrase] {
    var phrases: [FieldPhrase] = []
    let end = limit ?? tokens.count
    while position < end {
      let start = position
      guard let field = skipField(of: table, before: end, toSet: true) else {
        if let word = next?.keyword, stop.contains(word) { break }
        if limit == nil, isOf(position), !phrases.isEmpty { break }
        guard let phrase = try skipDimensionPhrase(of: table) else { throw unknownField(of: table) }
        phrases.append(phrase)
        continue
      }
      let name = range(from: start)
      let description = table.fields[field]
      if completesNames { note(.valueOfField(of: table.name.noun, field: field)) }
      guard position < end else { throw missing("The value of \(description.caption)") }
      do throws(Diagnostic) {
        let value = try value(
          description.kind, "The value of \(description.caption)",
          relation: description.relation)
        phrases.append(FieldPhrase(field: field, value: value, range: name))
      } catch {
        throw misreading(of: table, from: start, name: name, before: end) ?? error
      }
    }
    if completesNames, position == tokens.count {
      note(.field(of: table.name.noun, toSet: true))
    }
    return phrases
  }
}
