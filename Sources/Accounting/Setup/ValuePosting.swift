/// What a default dimension demands of an entry.
public enum ValuePosting: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Code Mandatory.
  case codeMandatory
  /// Same Code.
  case sameCode
  /// No Code.
  case noCode

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .codeMandatory: "Code Mandatory"
    case .sameCode: "Same Code"
    case .noCode: "No Code"
    }
  }
}
