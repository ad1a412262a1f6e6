internal import Accounting

extension Diagnostic {
  /// A line that is no command.
  static func syntax(
    _ code: String, _ message: String, at range: SourceRange, remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(.syntax, code: code, message, at: range, remedy: remedy)
  }

  /// A command that cannot be carried out.
  static func refused(
    _ code: String, _ message: String, at range: SourceRange? = nil, remedy: String? = nil
  ) -> Diagnostic {
    Diagnostic(.refused, code: code, message, at: range, remedy: remedy)
  }

  /// A word that cannot be the value of a field.
  static func value(
    _ fault: ValueFault, _ kind: Kind = .syntax, at range: SourceRange
  ) -> Diagnostic {
    let (message, remedy) = fault.explained
    return Diagnostic(kind, code: "E-VALUE", message, at: range, remedy: remedy)
  }

  /// A word of a list that has no such word, with the nearest of the list.
  static func unknown(
    _ code: String, _ message: String, _ word: String, among words: [String],
    at range: SourceRange, otherwise: String? = nil
  ) -> Diagnostic {
    let nearest = Nearest.word(to: word, among: words)
    return .syntax(
      code, message, at: range, remedy: nearest.map { "did you mean  \($0)" } ?? otherwise)
  }
}

extension ValueFault {
  /// What is wrong with the word, and what to write instead.
  var explained: (message: String, remedy: String?) {
    switch self {
    case .notANumber(let word):
      ("'\(word)' is not a number.", "write digits with a point, such as 1234.56")
    case .comma(let word, let remedy): ("'\(word)' is not a number.", "write \(remedy)")
    case .tooManyDecimals(let word, let allowed):
      allowed == 0
        ? ("'\(word)' is not a whole number.", "leave the decimals out")
        : ("'\(word)' has more than \(allowed) decimals.", "round it to \(allowed) decimals")
    case .tooLarge(let word): ("'\(word)' is too large.", nil)
    case .notADate(let word):
      ("'\(word)' is not a date.", "write year-month-day, such as 2026-01-26, or work date")
    case .notAFormula(let word):
      ("'\(word)' is not a date formula.", "write for example 30D, 1M+8D or CM")
    case .notYesOrNo(let word): ("'\(word)' is neither yes nor no.", "write yes or no")
    case .notAnOption(let word, let options):
      (
        "'\(word)' is none of the options.", Self.listed(options, nearest: word)
      )
    case .tooLong(let word, let limit):
      ("'\(word.prefix(20))…' is longer than \(limit) characters.", "shorten it")
    case .character(let scalar):
      ("The character \(Lexer.name(of: scalar)) is not allowed here.", "leave it out")
    }
  }

  private static func listed(_ options: [String], nearest word: String) -> String {
    if let nearest = Nearest.word(to: word, among: options) { return "did you mean  \(nearest)" }
    let spellings = options.filter { !$0.isEmpty }.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
    return "write one of  \(spellings.joined(separator: ", "))"
  }
}
