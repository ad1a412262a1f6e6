internal import Accounting
internal import ServicePosting

/// What may stand at a place of a line: the source of completions, of hints and of "expected"
/// messages.
enum Expectation: Hashable, Sendable {
  /// A keyword, or several that belong together.
  case word(String)
  /// A field of a table, by the table's noun; only one that can be set where `toSet` says so.
  case field(of: String, toSet: Bool)
  /// The rest of a field's name, and the field by its place in the table's fields.
  case restOfField(String, of: String, field: Int)
  /// A value, and the noun of the table it comes from.
  case value(FieldKind, relation: String?)
  /// A value for a field of a table, by the field's place.
  case valueOfField(of: String, field: Int)
  /// A value that a field of a table has in some of its records, by the field's place.
  case valueFound(in: String, field: Int)
  /// A part of the key of a table's record.
  case key(noun: String, part: Int)
  /// The noun of a record.
  case noun
  /// The plural of a table.
  case plural
  /// The number of a rule, or a code that rules stand behind.
  case rule

  /// The expectation in a message.
  var description: String {
    switch self {
    case .word(","): "a comma"
    case .word(let word): word
    case .field: "a field"
    case .restOfField(let rest, _, _): rest
    case .value(let kind, let relation): "\(relation ?? "a value") (\(kind.word))"
    case .valueOfField, .valueFound: "a value"
    case .key(let noun, _):
      "the key of \("aeio".contains(noun.first ?? "x") ? "an" : "a") \(noun)"
    case .noun: "a record"
    case .plural: "a table"
    case .rule: "a rule, such as A-043"
    }
  }
  /// The words themselves, where words are expected.
  var words: String? {
    switch self {
    case .word(let words), .restOfField(let words, _, _): words
    default: nil
    }
  }
}
