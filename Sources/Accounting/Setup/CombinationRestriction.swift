/// How two dimensions may go together.
public enum CombinationRestriction: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Limited.
  case limited
  /// Blocked.
  case blocked

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .limited: "Limited"
    case .blocked: "Blocked"
    }
  }
}
