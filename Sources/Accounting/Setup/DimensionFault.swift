/// Why dimensions are refused; the inner part of BC's sentences.
public enum DimensionFault: Hashable, Sendable {
  /// Two dimensions must not stand together.
  case combinationBlocked(Code, Code)
  /// A dimension is blocked.
  case dimensionBlocked(Code)
  /// A value is blocked.
  case valueBlocked(Code, Code)
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
    case .dimensionBlocked(let dimension): "Dimension \(dimension) is blocked."
    case .valueBlocked(let dimension, let value):
      "Dimension Value \(dimension) - \(value) is blocked."
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
