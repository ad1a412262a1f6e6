internal import Accounting

/// How `expect` compares.
enum Comparison: String, CaseIterable, Sendable {
  case isNot = "is not"
  case isAtLeast = "is at least"
  case isAtMost = "is at most"
  case isMoreThan = "is more than"
  case isLessThan = "is less than"
  case equals = "is"
  case contains = "contains"

  /// Whether a value is as expected.
  func holds(_ actual: FieldValue, _ expected: FieldValue, _ kind: FieldKind) -> Bool {
    let isBefore = FieldOrder.isBefore(actual, expected, kind)
    let isAfter = FieldOrder.isBefore(expected, actual, kind)
    switch self {
    case .equals: return actual == expected
    case .isNot: return actual != expected
    case .isAtLeast: return !isBefore
    case .isAtMost: return !isAfter
    case .isMoreThan: return isAfter
    case .isLessThan: return isBefore
    case .contains: return actual.contains(expected.description)
    }
  }

  /// `to be at least`, for the sentence about what was expected.
  var demand: String {
    switch self {
    case .equals: "to be"
    case .isNot: "not to be"
    case .isAtLeast: "to be at least"
    case .isAtMost: "to be at most"
    case .isMoreThan: "to be more than"
    case .isLessThan: "to be less than"
    case .contains: "to contain"
    }
  }
}

extension FieldValue {
  /// Whether a text is a part of the value; codes are in upper case.
  func contains(_ text: String) -> Bool {
    if case .code(let code) = self { return code.contains(text.uppercased()) }
    return description.contains(text)
  }
}

extension Reader {
  /// Reads a comparison of `expect`; the longest words win.
  mutating func comparison(of kind: FieldKind) throws(Diagnostic) -> (Comparison, ValuePhrase) {
    if skip("contains") {
      return (.contains, try value(.text(length: Lexer.lineLimit), "The expected value"))
    }
    try need("is")
    var comparison = Comparison.equals
    if skip("not") {
      comparison = .isNot
    } else if skip("at", "least") {
      comparison = .isAtLeast
    } else if skip("at", "most") {
      comparison = .isAtMost
    } else if skip("more", "than") {
      comparison = .isMoreThan
    } else if skip("less", "than") {
      comparison = .isLessThan
    }
    return (comparison, try value(kind.compared, "The expected value"))
  }
}

extension Diagnostic {
  /// An expectation that does not hold.
  static func expected(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.expectation, code: "E-EXPECTED", message, at: range)
  }
}
