internal import Accounting

/// What the capitals in the form of a command stand for.
public enum Parameter: String, CaseIterable, Sendable {
  /// A value of a key, such as the number of a customer.
  case number = "NO"
  /// The number of a line.
  case line = "LINE"
  /// The number of a customer.
  case customer = "CUSTOMER"
  /// A field's caption.
  case field = "FIELD"
  /// A value for a field.
  case value = "VALUE"
  /// A noun and its key.
  case record = "RECORD"
  /// A noun alone.
  case noun = "NOUN"
  /// The parts of a key.
  case key = "KEY"
  /// A question about records.
  case query = "QUERY"
  /// A document and its number.
  case document = "DOCUMENT"
  /// A day.
  case date = "DATE"
  /// The name of a value.
  case name = "NAME"
  /// The name of a file.
  case file = "FILE"
  /// A word of the help.
  case topic = "TOPIC"
  /// The number of a rule.
  case rule = "RULE"
  /// Comparisons behind `where`.
  case conditions = "CONDITIONS"
  /// A text in quotes.
  case text = "TEXT"
  /// A number of commands.
  case count = "COUNT"
  /// Numbers of commands in the history.
  case numbers = "NUMBERS"
  /// A whole command.
  case command = "COMMAND"
  /// A comparison of `expect`.
  case comparison = "COMPARISON"

  /// What is written for it, in a word or two.
  public var type: String {
    switch self {
    case .number, .customer: FieldKind.code(length: 20).word
    case .line, .count: FieldKind.integer.word
    case .date: FieldKind.date.word
    case .text: "quoted text"
    case .file: "path"
    default: rawValue.lowercased()
    }
  }

  /// What to write for it.
  public var summary: String {
    switch self {
    case .number: "a number or code, such as HDD-20 or $order"
    case .line: "a line number, such as 10000"
    case .customer: "the number of a customer, such as 10000"
    case .field: "a field by its caption without stops, such as qty to ship"
    case .value: "a value: 5, 2026-01-26, yes, RETAIL, \"two words\", \"\" or $name"
    case .record: "a noun and its key, such as customer 10000 or line 10000 of order SO-1"
    case .noun: "a noun, such as customer or general posting setup"
    case .key: "the parts of the key, such as DOMESTIC RETAIL"
    case .query:
      "FIELD of RECORD, count of TABLE, sum of FIELD of TABLE or TABLE where CONDITIONS"
    case .document: "order NO, quote NO, draft invoice NO or draft credit memo NO"
    case .date: "2026-01-26, work date or work date + 1M"
    case .name: "the name of a value: letters, digits and _"
    case .file: "a script, in quotes"
    case .topic: "a command, a noun, a code or a rule"
    case .rule: "the number of a rule, such as A-043, a code, such as E-QTY-TO-SHIP, or quirks"
    case .conditions: "FIELD = VALUE [and …]; also <> < <= > >= in contains"
    case .text: "a text in quotes"
    case .count: "how many commands, such as 3"
    case .numbers: "the number of a command in the history, or from one to another: 12..15"
    case .command: "any command but what if and run"
    case .comparison:
      "is, is not, is at least, is at most, is more than, is less than or contains"
    }
  }
}
