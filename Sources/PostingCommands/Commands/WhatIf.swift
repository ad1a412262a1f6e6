internal import Accounting
internal import ServicePosting

/// The command `what if set … : post invoice`.
struct WhatIf: SilentAction {
  /// What is supposed.
  let change: any Action
  /// What is done with and without the supposition; without it the change itself is shown.
  let consequence: (any Action)?

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let halves = reader.takeHalves()
    guard let first = halves.first, !first.isAtEnd else { throw reader.missing("A command") }
    let change = try first.action(inside: "what if")
    guard halves.count > 1, let last = halves.last else {
      return WhatIf(change: change, consequence: nil)
    }
    if last.isAtEnd { throw reader.missing("The command after the colon") }
    return WhatIf(change: change, consequence: try last.action(inside: "what if"))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    var supposed = session
    var actual = session
    let changed = try change.run(in: &supposed)
    guard let consequence else {
      let rows = CompanyDifference.rows(from: session.company, to: supposed.company)
      return Answer(changed.message, notes: changed.notes, tables: [Self.table(rows)])
    }
    let first = try consequence.run(in: &actual)
    let second = try consequence.run(in: &supposed)
    let rows = CompanyDifference.rows(from: actual.company, to: supposed.company)
    let sentences = [
      first.message.map { "as it is: \($0)" }, second.message.map { "what if: \($0)" },
    ]
    return Answer(
      sentences.compactMap(\.self).joined(separator: "\n"), tables: [Self.table(rows)])
  }

  private static func table(_ rows: [[FieldValue]]) -> AnswerTable {
    AnswerTable(columns: CompanyDifference.columns("As it is", "What if"), rows: rows)
  }
}

extension Reader {
  /// Reads all words as a command inside another, which may neither suppose nor run scripts.
  func action(inside outer: String) throws(Diagnostic) -> any Action {
    var reader = self
    if let first = reader.token(at: 0), ["what", "run", "ask"].contains(first.keyword) {
      throw .syntax(
        "E-WHAT-IF", "'\(first.text)' cannot stand inside \(outer).", at: reader.here)
    }
    guard let command = try CommandCatalogue.command(of: reader, abbreviated: false) else {
      throw CommandCatalogue.unknown(reader)
    }
    return try Parser.action(of: command, &reader)
  }

  /// The rest of the words as a line of their own.
  mutating func takeRest() -> Reader {
    let rest = Reader(Array(tokens[position...]), lineEnd: tokens.last?.range.end ?? here.end)
    move(to: tokens.count)
    return rest
  }

  /// The rest of the words, split at the first colon that ends an unquoted word or stands alone.
  mutating func takeHalves() -> [Reader] {
    let rest = Array(tokens[position...])
    let end = here.start
    move(to: tokens.count)
    let lineEnd = here.end
    guard
      let place = rest.firstIndex(where: {
        $0.kind == .word && $0.text.utf8.last == UInt8(ascii: ":")
      })
    else { return [Reader(rest, lineEnd: max(end, lineEnd))] }
    var first = Array(rest[..<place])
    let token = rest[place]
    if token.text.utf8.count > 1 {
      let range = SourceRange(token.range.start, token.range.end - 1)
      first.append(Token(String(token.text.dropLast()), .word, range))
    }
    return [
      Reader(first, lineEnd: token.range.end - 1),
      Reader(Array(rest[(place + 1)...]), lineEnd: lineEnd),
    ]
  }
}
