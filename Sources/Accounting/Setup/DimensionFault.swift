/// Why dimensions are refused; the inner part of BC's sentences.
public enum DimensionFault: Hashable, Sendable {
  /// Two dimensions must not stand together.
  case combinationBlocked(Code, Code)
  /// Two values of limited dimensions must not stand together.
  case valuesBlocked(DimensionChoice, DimensionChoice)
  /// A dimension is blocked.
  case dimensionBlocked(Code)
  /// A value is blocked.
  case valueBlocked(Code, Code)
  /// A value is a heading or a total.
  case valueNotPosted(Code, Code, DimensionValueType)
  /// A table demands a value of all its records.
  case tableMandatory(dimension: Code, table: String)
  /// A table demands another value of all its records.
  case tableSameCode(dimension: Code, expected: Code, current: Code)
  /// A table demands a value of all its records that is missing.
  case tableSameCodeMissing(dimension: Code, expected: Code)
  /// A table forbids the dimension to all its records.
  case tableNoCode(dimension: Code, current: Code)
  /// A table forbids the dimension to all its records by demanding no value of it.
  case tableBlank(dimension: Code)
  /// A record forbids the dimension by demanding no value of it.
  case sameCodeBlank(dimension: Code, table: String, no: Code)
  /// A record demands a value.
  case codeMandatory(dimension: Code, table: String, no: Code)
  /// A record demands another value.
  case sameCode(dimension: Code, expected: Code, table: String, no: Code, current: Code)
  /// A record demands a value that is missing.
  case sameCodeMissing(dimension: Code, expected: Code, table: String, no: Code)
  /// A record forbids the dimension.
  case noCode(dimension: Code, table: String, no: Code, current: Code)
}

extension DimensionFault {
  /// The sentence without the document.
  public var inner: String {
    switch self {
    case .combinationBlocked(let first, let second):
      "Dimensions \(first) and \(second) can't be used concurrently."
    case .valuesBlocked(let first, let second):
      "Dimension combinations \(first.dimension) - \(first.value) and \(second.dimension) - "
        + "\(second.value) can't be used concurrently."
    case .dimensionBlocked(let dimension): "Dimension \(dimension) is blocked."
    case .valueBlocked(let dimension, let value):
      "Dimension Value \(dimension) - \(value) is blocked."
    case .valueNotPosted(let dimension, let value, let type):
      "Dimension Value Type for Dimension Value \(dimension) - \(value) must not be "
        + "\(type.caption)."
    case .tableMandatory(let dimension, let table):
      "The \(dimension) dimension is the default dimension, and it must have a value. You can set "
        + "the value on the \(table) page."
    case .tableSameCode(let dimension, let expected, let current):
      "The Dimension Value Code must be \(expected) for Dimension Code \(dimension). Currently "
        + "it's \(current)."
    case .tableSameCodeMissing(let dimension, let expected):
      "The Dimension Value Code \(expected) with Dimension Code \(dimension) is required."
    case .tableNoCode(let dimension, let current):
      "The Dimension Value Code must be blank for Dimension Code \(dimension). Currently it's "
        + "\(current)."
    case .tableBlank(let dimension): "Dimension Code \(dimension) must be blank."
    case .sameCodeBlank(let dimension, let table, let no):
      "Dimension Code \(dimension) must be blank for \(table) \(no)."
    case .codeMandatory(let dimension, let table, let no):
      "Select a Dimension Value Code for the Dimension Code \(dimension) for \(table) \(no)."
    case .sameCode(let dimension, let expected, let table, let no, let current):
      "The Dimension Value Code must be \(expected) for Dimension Code \(dimension) for \(table) "
        + "\(no). Currently it's \(current)."
    case .sameCodeMissing(let dimension, let expected, let table, let no):
      "The Dimension Value Code \(expected) with Dimension Code \(dimension) for \(table) \(no) "
        + "is required."
    case .noCode(let dimension, let table, let no, let current):
      "The Dimension Value Code must be blank for Dimension Code \(dimension) for \(table) \(no). "
        + "Currently it's \(current)."
    }
  }
}
