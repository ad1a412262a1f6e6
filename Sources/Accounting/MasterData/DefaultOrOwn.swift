/// What an item says of a rule for which the inventory setup has a default.
public enum DefaultOrOwn: UInt8, OptionValue {
  /// Default: as the inventory setup says.
  case useDefault
  /// No.
  case no
  /// Yes.
  case yes

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .useDefault: "Default"
    case .no: "No"
    case .yes: "Yes"
    }
  }

  /// Whether the rule holds, given what the setup says.
  func holds(byDefault setup: Bool) -> Bool {
    switch self {
    case .useDefault: setup
    case .no: false
    case .yes: true
    }
  }
}
