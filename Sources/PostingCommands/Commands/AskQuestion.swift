internal import Accounting

/// Answers the questions of a lesson: gets the question and gives back what the learner says, or
/// `nil` where the learner passes.
public typealias Learner = @Sendable (_ question: String) -> String?

extension CommandCatalogue {
  static let lessonCommands: [Command] = [
    Command(
      "ask", "TEXT answer QUERY | VALUE [because TEXT] [after COMMAND]", in: .scripts,
      "Asks the learner a question and says whether the reply is right; after works the answer "
        + "out on a copy.",
      examples: [
        "ask \"Which customer is 10000?\" answer name of customer 10000",
        "ask \"How many are open?\" answer count of orders because \"invoiced ones are gone\"",
        "ask \"And once one is deleted?\" answer count of orders after delete order SVO000001",
      ],
      errors: ["E-NOT-FOUND", "E-NOT-ONE-ROW"], read: AskQuestion.read)
  ]
}

/// The command `ask "How many are left?" answer qty to ship of line 10000 after post ship`.
///
/// The right answer is never written down where it can be asked for: a lesson stays true when the
/// program, the company or the order changes, and a test of the lesson fails if it does not.
struct AskQuestion: SilentAction {
  /// What the right answer is.
  enum RightAnswer: Sendable {
    case query(Query)
    case value(ValuePhrase)
  }

  let question: ValuePhrase
  let answer: RightAnswer
  /// The words of the answer.
  let subject: String
  let range: SourceRange
  let reason: ValuePhrase?
  let first: (any Action)?

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let text = FieldKind.text(length: 4096)
    let question = try reader.value(text, "The question")
    try reader.need("answer")
    let start = reader.position
    let answer = try rightAnswer(&reader)
    let range = reader.range(from: start)
    let subject = reader.words(from: start)
    var reason: ValuePhrase?
    if reader.skip("because") { reason = try reader.value(text, "The reason") }
    var first: (any Action)?
    if reader.skip("after") {
      let rest = reader.takeRest()
      if rest.isAtEnd { throw reader.missing("The command") }
      first = try rest.action(inside: "ask")
    }
    return AskQuestion(
      question: question, answer: answer, subject: subject, range: range, reason: reason,
      first: first)
  }

  /// The command as far as its question goes.
  static func questionAlone(_ line: String) -> String {
    guard let tokens = try? Lexer.tokens(of: line), let question = tokens.dropFirst().first else {
      return line
    }
    return "ask " + question.written
  }

  private static func rightAnswer(_ reader: inout Reader) throws(Diagnostic) -> RightAnswer {
    let isPlain =
      reader.next.map { $0.kind == .quoted || $0.isVariable || $0.startsLikeNumber } ?? false
    if isPlain { return .value(try reader.value(.text(length: 250), "The answer")) }
    let range = reader.here
    if let next = reader.token(at: reader.position + 1)?.keyword,
      next == "because" || next == "after"
    {
      return .value(try reader.value(.text(length: 250), "The answer"))
    }
    if reader.token(at: reader.position + 1) == nil, reader.next != nil {
      return .value(try reader.value(.text(length: 250), "The answer"))
    }
    let query = try reader.query()
    guard query.kind != nil else {
      throw .syntax(
        "E-NO-VALUE", "Rows are no single value.", at: range,
        remedy: "answer count of TABLE, or a value in quotes")
    }
    return .query(query)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    let right = try rightValue(session)
    let question = try session.value(question).description
    let reason = try reason.map { (phrase) throws(Diagnostic) in
      try session.value(phrase).description
    }
    guard let learner = session.learner else {
      return Answer("\(question) \(right.typed).\(Self.clause(reason))")
    }
    guard let reply = learner(question) else {
      return Answer("It is \(right.typed).\(explanation(reason))")
    }
    if Self.isRight(reply, right) { return Answer("Right.\(Self.clause(reason))") }
    return Answer("Not \(reply): it is \(right.typed).\(explanation(reason))")
  }

  /// Works the answer out, on a copy where another command comes first.
  private func rightValue(_ session: Session) throws(Diagnostic) -> FieldValue {
    var copy = session
    copy.learner = nil
    if let first { _ = try first.run(in: &copy) }
    switch answer {
    case .query(let query): return try copy.value(of: query, at: range)
    case .value(let phrase): return try copy.value(phrase)
    }
  }

  /// Whether a reply means the value: numbers as numbers, words whatever their case.
  static func isRight(_ reply: String, _ right: FieldValue) -> Bool {
    let said = reply.lowercased()
    if [right.description, right.typed].contains(where: { $0.lowercased() == said }) {
      return true
    }
    guard let value = try? right.ownKind.compared.value(of: reply) else { return false }
    return value == right
  }

  private static func clause(_ reason: String?) -> String {
    reason.map { " \($0.capitalizedFirst)\($0.hasSuffix(".") ? "" : ".")" } ?? ""
  }

  /// Why, and how to ask the program itself.
  private func explanation(_ reason: String?) -> String {
    guard case .query = answer else { return Self.clause(reason) }
    let ask = first == nil ? " Ask it yourself: show \(subject)." : ""
    return Self.clause(reason) + ask
  }
}

extension Token {
  fileprivate var startsLikeNumber: Bool {
    guard let first = text.utf8.first, kind == .word else { return false }
    return (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) || first == UInt8(ascii: "-")
  }
}
