internal import Accounting
internal import ServicePosting

/// The commands `explain A-043`, `explain E-QTY-TO-SHIP`, `explain quirks` and `explain`; entries
/// and lines are read by ``ExplainRecord``.
struct ExplainRules: SilentAction {
  /// What is to be explained; nothing named stands for what the last answer named.
  let topics: [Token]
  let range: SourceRange

  /// More rules than these are listed by their titles.
  private static let fullLimit = 6

  static func read(_ reader: inout Reader) throws(Diagnostic) -> any Action {
    let range = reader.range(from: 0)
    if let record = try ExplainRecord.read(&reader) { return record }
    var topics: [Token] = []
    repeat {
      reader.note(.rule)
      reader.note(.word("quirks"))
      guard let token = reader.take() else { break }
      topics.append(token)
    } while true
    return ExplainRules(topics: topics, range: range)
  }

  func run(in session: inout Session) throws(Diagnostic) -> Answer {
    if topics.isEmpty { return try Self.answer(about: session.lastRemarks, at: range) }
    var found: [Rule] = []
    for topic in topics {
      for rule in try Self.rules(about: topic) where !found.contains(rule) { found.append(rule) }
    }
    return Self.answer(found)
  }

  /// The rules that a word means: one by its number, those behind a code, all quirks, or those
  /// whose numbers begin so.
  private static func rules(about topic: Token) throws(Diagnostic) -> [Rule] {
    if topic.keyword == "quirks" { return RuleCatalogue.rules.filter(\.isQuirk) }
    if let rule = RuleCatalogue.rule(topic.text) { return [rule] }
    let code = topic.text.uppercased()
    let behind = CodeRules.numbers(of: code, message: nil)
    if !behind.isEmpty { return behind.compactMap(RuleCatalogue.rule) }
    let beginning = RuleCatalogue.rules(beginning: code)
    if !beginning.isEmpty { return beginning }
    throw Diagnostic(
      .refused, code: "E-NO-RULE", "There is no rule '\(topic.text.prefix(40))'.",
      at: topic.range, remedy: remedy(for: code))
  }

  private static func remedy(for typed: String) -> String {
    if ["ENTRY", "GL", "VAT"].contains(typed) {
      return "explain gl entry NO  or  explain vat entry NO"
    }
    if CommandCatalogue.commands.contains(where: { $0.errors.contains(typed) }) {
      return "help \(typed)  tells which commands say so"
    }
    if let letter = typed.first, RuleCatalogue.number(typed) != nil,
      let last = RuleCatalogue.rules(beginning: "\(letter)-").last
    {
      return "explain \(letter)  lists those up to \(last.number)"
    }
    let names = RuleCatalogue.rules.map(\.number) + CodeRules.codes + ["quirks"]
    let nearest = Nearest.word(to: typed, among: names)
    return nearest.map { "did you mean  explain \($0)" }
      ?? "help search WORD  finds rules by their words"
  }

  /// What the last notes or the last refusal named, or what is behind their codes.
  private static func answer(
    about remarks: [Answer.Note], at range: SourceRange
  ) throws(Diagnostic) -> Answer {
    var numbers: [String] = []
    for remark in remarks {
      let named = RuleCatalogue.numbers(in: remark.text)
      let behind =
        named.isEmpty ? CodeRules.numbers(of: remark.code, message: remark.text) : named
      for number in behind where !numbers.contains(number) { numbers.append(number) }
    }
    guard !numbers.isEmpty else {
      throw Diagnostic(
        .refused, code: "E-NO-RULE",
        remarks.isEmpty
          ? "No note and no refusal was given yet that a rule stands behind."
          : "No rule stands behind the last note or refusal.",
        at: range, remedy: "explain A-043  explains a rule by its number")
    }
    return answer(numbers.compactMap(RuleCatalogue.rule))
  }

  private static func answer(_ rules: [Rule]) -> Answer {
    if rules.count <= fullLimit {
      return Answer(rules.map(\.explanation).joined(separator: "\n\n"))
    }
    let columns: [AnswerTable.Column] = [
      .init("Rule", .text(length: 10)), .init("What it is about", .text(length: 100)),
      .init("Area", .text(length: 100)),
    ]
    let rows = rules.map { [FieldValue.text($0.number), .text($0.title), .text($0.area)] }
    return Answer(
      "\(rules.count) rules; explain NUMBER tells more.",
      tables: [AnswerTable(columns: columns, rows: rows)])
  }
}

extension Session {
  /// The rules to choose from, those that the last notes or the last refusal named first, then the
  /// quirks, with what they are about.
  var rules: [Candidate] {
    let named = lastRemarks.flatMap { RuleCatalogue.numbers(in: $0.text) }
      .compactMap(RuleCatalogue.rule)
    let quirks = RuleCatalogue.rules.filter(\.isQuirk)
    let codes = CodeRules.codes.map { code in
      Candidate(
        insertion: code, label: CodeRules.numbers(of: code, message: nil).joined(separator: ", "))
    }
    return (named + quirks + RuleCatalogue.rules)
      .map { Candidate(insertion: $0.number, label: $0.title) } + codes
  }
}
