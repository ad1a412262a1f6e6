internal import Accounting
internal import ServicePosting

/// The command `expect qty to invoice of line 10000 is 4`.
struct Expect: SilentAction {
  /// What is expected.
  enum Claim: Sendable {
    case value(Query, Comparison, ValuePhrase)
    case variable(ValuePhrase, Comparison, ValuePhrase)
    case exists(RecordPhrase)
    case doesNotExist(RecordPhrase)
  }

  let claim: Claim
  /// The words of the question.
  let subject: String
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let start = reader.position
    if reader.next?.isVariable == true {
      let variable = try reader.value(.text(length: Lexer.lineLimit), "A value")
      let subject = reader.words(from: start)
      let (comparison, expected) = try reader.comparison(of: variable.kind)
      return Expect(
        claim: .variable(variable, comparison, expected), subject: subject,
        range: expected.range)
    }
    let query = try reader.query()
    let subject = reader.words(from: start)
    let range = reader.range(from: start)
    if case .record(let record) = query {
      if reader.skip("exists") {
        return Expect(claim: .exists(record), subject: subject, range: range)
      }
      if reader.skip("does", "not", "exist") {
        return Expect(claim: .doesNotExist(record), subject: subject, range: range)
      }
      throw reader.unexpected()
    }
    guard let kind = query.kind else {
      throw .syntax(
        "E-NO-VALUE", "Rows are no single value.", at: range,
        remedy: "expect count of TABLE is VALUE")
    }
    let (comparison, expected) = try reader.comparison(of: kind)
    return Expect(
      claim: .value(query, comparison, expected), subject: subject, range: expected.range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    switch claim {
    case .value(let query, let comparison, let phrase):
      let actual = try session.value(of: query, at: range)
      let kind = query.kind ?? phrase.kind
      do throws(Diagnostic) {
        try compare(actual, comparison, try session.value(phrase), kind)
      } catch {
        var shown = error
        shown.rows = session.rows(behind: query)
        throw shown
      }
    case .variable(let variable, let comparison, let phrase):
      try compareVariable(variable, comparison, phrase, session)
    case .exists(let record):
      if try session.row(of: record) == nil {
        throw .expected("Expected \(subject) to exist, but it does not.", at: range)
      }
    case .doesNotExist(let record):
      if try session.row(of: record) != nil {
        throw .expected("Expected \(subject) not to exist, but it does.", at: range)
      }
    }
    return Answer()
  }

  /// A named value says itself what kind it is, so that `4` and `4.0` are equal numbers.
  private func compareVariable(
    _ variable: ValuePhrase, _ comparison: Comparison, _ phrase: ValuePhrase,
    _ session: Session
  ) throws(Diagnostic) {
    guard case .variable(let name) = variable.content else { return }
    let actual = try session.variable(name, at: variable.range)
    let text = try session.value(phrase).description
    let kind = comparison == .contains ? phrase.kind : actual.ownKind.compared
    let expected: FieldValue
    do throws(ValueFault) {
      expected = try kind.value(of: text)
    } catch {
      throw .value(error, .refused, at: phrase.range)
    }
    try compare(actual, comparison, expected, kind)
  }

  private func compare(
    _ actual: FieldValue, _ comparison: Comparison, _ expected: FieldValue, _ kind: FieldKind
  ) throws(Diagnostic) {
    if comparison.holds(actual, expected, kind) { return }
    throw .expected(
      "Expected \(subject) \(comparison.demand) \(expected.typed), but it is \(actual.typed).",
      at: range)
  }
}

extension Reader {
  /// The words from a place up to here, for sentences about them.
  func words(from start: Int) -> String {
    (start..<max(start, position)).compactMap { index in
      token(at: index).map { $0.kind == .quoted ? FieldValue.text($0.text).typed : $0.text }
    }
    .joined(separator: " ")
  }
}

/// The command `expect message contains "15 G/L entries"`.
struct ExpectMessage: SilentAction {
  let comparison: Comparison
  let expected: ValuePhrase

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let (comparison, expected) = try reader.comparison(of: .text(length: Lexer.lineLimit))
    return ExpectMessage(comparison: comparison, expected: expected)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let actual = FieldValue.text(session.lastMessage)
    let wanted = try session.value(expected)
    if comparison.holds(actual, wanted, expected.kind) { return Answer() }
    throw .expected(
      "Expected message \(comparison.demand) \(wanted.typed), but it is \(actual.typed).",
      at: expected.range)
  }
}

/// The command `expect ledger is balanced`.
struct ExpectBalance: SilentAction {
  let range: SourceRange

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    try reader.need("is")
    try reader.need("balanced")
    return ExpectBalance(range: reader.range(from: 0))
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    guard let table = NounIndex.shared.table(noun: "gl entry"),
      let amount = table.field(named: "amount"),
      let group = table.field(named: "transaction no") ?? table.field(named: "document no")
    else { return Answer() }
    var sums: [FieldValue: Int128] = [:]
    for row in session.company.rows(of: table) {
      guard case .decimal(let number) = row[amount] else { continue }
      sums[row[group], default: 0] &+= number.raw
    }
    let kind = table.fields[group].kind
    let open = sums.filter { $0.value != 0 }.keys
      .min { FieldOrder.isBefore($0, $1, kind) }
    guard let open, let sum = sums[open] else { return Answer() }
    throw .expected(
      "Expected the ledger to be balanced, but \(table.fields[group].caption) \(open) is off by "
        + "\(ExactNumber(raw: sum)).", at: range)
  }
}
