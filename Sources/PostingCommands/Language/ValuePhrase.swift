internal import Accounting

/// A value as it stands in a command: written out, or known only when the command runs.
struct ValuePhrase: Hashable, Sendable {
  /// What stands for the value.
  enum Content: Hashable, Sendable {
    /// The value itself.
    case literal(FieldValue)
    /// As in `$name`.
    case variable(String)
    /// As in `work date + 1M`.
    case workDate(DateFormula)
  }

  let content: Content
  /// What the value must be.
  let kind: FieldKind
  let range: SourceRange
}

/// A field and the value it shall have, as written.
struct FieldPhrase: Hashable, Sendable {
  /// The place of the field in the table's fields.
  let field: Int
  let value: ValuePhrase
  /// The words of the field's name.
  let range: SourceRange
  /// The dimension whose value is set, where the field is that of the dimension set.
  var dimension: ValuePhrase?
}
