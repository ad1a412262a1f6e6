internal import Accounting
internal import ServicePosting

/// The command `let first = $invoice`.
struct LetValue: RememberedAction {
  /// What the name shall stand for.
  enum Source: Sendable {
    case query(Query, SourceRange)
    case value(ValuePhrase)
    case variable(String, SourceRange)
  }

  let name: String
  let source: Source

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let name = try name(&reader)
    try reader.need("=")
    let start = reader.position
    guard let token = reader.next else {
      if reader.completesNames { _ = try? reader.query() }
      throw reader.missing("A value or a query")
    }
    if token.isVariable {
      reader.move(to: start + 1)
      let source = try Reader.variableName(token)
      return LetValue(name: name, source: .variable(source, token.range))
    }
    if token.keyword == "work", reader.token(at: start + 1)?.keyword == "date" {
      return LetValue(name: name, source: .value(try reader.value(.date, "A date")))
    }
    if token.kind == .quoted || start + 1 == reader.tokens.count {
      let value = try reader.value(.text(length: Lexer.lineLimit), "A value")
      return LetValue(name: name, source: .value(value))
    }
    let query = try reader.query()
    guard query.kind != nil else {
      throw .syntax(
        "E-NO-VALUE", "Rows are no single value.", at: reader.range(from: start),
        remedy: "let \(name) = count of TABLE")
    }
    return LetValue(name: name, source: .query(query, reader.range(from: start)))
  }

  private static func name(_ reader: inout Reader) throws(Diagnostic) -> String {
    guard let token = reader.take() else { throw reader.missing("A name") }
    if token.text.contains("="), token.text != "=" {
      throw .syntax(
        "E-VARIABLE-NAME", "Blanks are missing around the = of let.", at: token.range,
        remedy: "let NAME = VALUE")
    }
    guard token.kind == .word, !token.isVariable else {
      throw .syntax(
        "E-VARIABLE-NAME", "A name stands here, without $ and without quotes.", at: token.range,
        remedy: "let NAME = VALUE")
    }
    let name = try Reader.variableName(token)
    guard !Session.keptNames.contains(name) else {
      throw .syntax(
        "E-VARIABLE-NAME", "$\(name) is kept by the program.", at: token.range,
        remedy: "choose another name")
    }
    return name
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    switch source {
    case .query(let query, let range):
      session.variables[name] = try session.value(of: query, at: range)
    case .value(let phrase): session.variables[name] = try session.value(phrase)
    case .variable(let other, let range):
      session.variables[name] = try session.variable(other, at: range)
    }
    return Answer()
  }
}
