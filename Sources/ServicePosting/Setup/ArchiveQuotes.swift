public import Accounting

/// When quotes are archived.
public enum ArchiveQuotes: UInt8, OptionValue {
  /// Never.
  case never
  /// Question.
  case question
  /// Always.
  case always

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .never: "Never"
    case .question: "Question"
    case .always: "Always"
    }
  }
}
