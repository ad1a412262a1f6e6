internal import Accounting

/// One comparison behind `where`.
struct Condition: Hashable, Sendable {
  /// How the field is compared.
  enum Operator: String, CaseIterable, Sendable {
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
    case within = "in"
    case contains = "contains"
  }

  /// What the field is compared with.
  enum Operand: Hashable, Sendable {
    case value(ValuePhrase)
    case filter(Filter)
  }

  /// The place of the field in the table's fields.
  let field: Int
  /// The dimension that is compared where the field is that of the dimension set.
  let dimension: ValuePhrase?
  let comparison: Operator
  let operand: Operand
}
