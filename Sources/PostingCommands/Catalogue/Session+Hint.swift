internal import Accounting
internal import ServicePosting

extension Session {
  /// What comes next on the line and of what type it is: `line number`, or
  /// `Qty. to Ship: number, at most 3`; right after the command's words, its form.
  public func hint(_ text: String, cursor: Int) -> String? {
    guard let line = TypedLine(text, cursor: cursor), !line.tokens.isEmpty else { return nil }
    let typed = line.innermost
    if typed.tokens.isEmpty { return typed.partial.isEmpty ? "COMMAND" : nil }
    let (command, reader) = expectations(after: typed.tokens)
    guard let command else {
      let words = CommandCatalogue.continuations(of: typed.tokens).map(\.insertion)
      return words.isEmpty ? nil : words.prefix(6).joined(separator: " | ")
    }
    let isAtPlace = reader.expectedPlace == typed.tokens.count
    let expected = isAtPlace ? reader.expectations : []
    // Of words that go on as typed the hint is about them.
    let words = expected.compactMap(\.words).filter { $0.hasPrefix(typed.partial.lowercased()) }
    if !typed.partial.isEmpty, !words.isEmpty { return words.prefix(4).joined(separator: " | ") }
    if let value = expected.lazy.compactMap({ self.hint($0, wholeLine: text) }).first {
      return value
    }
    if typed.tokens.count == command.words.split(separator: " ").count {
      return command.form.isEmpty ? nil : command.form
    }
    if expected.isEmpty { return nil }
    return expected.prefix(4).map(\.description).joined(separator: " | ")
  }

  /// The hint for a value; `nil` for words, which the form tells better.
  private func hint(_ expectation: Expectation, wholeLine text: String) -> String? {
    switch expectation {
    case .key(let noun, let part): return Self.hint(keyOf: noun, part)
    case .valueOfField(let noun, let field):
      guard let table = NounIndex.shared.table(noun: noun) else { return nil }
      let description = table.fields[field]
      let kind = description.relation.map { Self.hint(keyOf: $0, 0) } ?? description.kind.word
      let limit = noun == "line" ? limit(of: description.caption, text) : nil
      return ["\(description.caption): \(kind)", limit].compactMap(\.self)
        .joined(separator: ", ")
    case .value(.date, nil): return "date, such as \(workDate)"
    case .value(_, let relation?): return Self.hint(keyOf: relation, 0)
    default: return nil
    }
  }

  private static func hint(keyOf noun: String, _ part: Int) -> String {
    guard let table = NounIndex.shared.table(noun: noun), table.fields.indices.contains(part)
    else { return noun }
    switch table.fields[part].words {
    case "no": return "\(noun) number"
    case "line no": return "line number"
    case let words: return words.hasPrefix(noun) ? words : "\(noun) \(words)"
    }
  }

  /// How much the field of a line can take, where the open document says so.
  private func limit(of caption: String, _ text: String) -> String? {
    guard let document, let lines = company.documents[document]?.lines else { return nil }
    let limits = lines.filter { !$0.isText }.compactMap { line -> (no: Int, most: Quantity)? in
      let quantities = line.quantities
      switch caption {
      case "Qty. to Ship": return (line.lineNo, quantities.outstanding)
      case "Qty. to Invoice": return (line.lineNo, quantities.maximumToInvoice)
      case "Qty. to Consume": return (line.lineNo, quantities.maximumToConsume)
      default: return nil
      }
    }
    let named = limits.filter { Self.names(line: $0.no, in: text) }
    let shown = named.isEmpty ? limits : named
    if shown.count == 1, let only = shown.first { return "at most \(only.most)" }
    if shown.isEmpty { return nil }
    let parts = shown.prefix(3).map { "\($0.most) on \($0.no)" }
    return "at most " + parts.joined(separator: ", ") + (shown.count > 3 ? " …" : "")
  }

  /// Whether a line's number stands behind `line` somewhere.
  private static func names(line number: Int, in text: String) -> Bool {
    guard let tokens = try? Lexer.tokens(of: text) else { return false }
    return zip(tokens, tokens.dropFirst()).contains {
      $0.keyword == "line" && $1.text == "\(number)"
    }
  }
}
