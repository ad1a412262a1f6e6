public import Accounting

/// Whether item lines may still be edited.
public enum ReleaseStatus: UInt8, OptionValue {
  /// Open.
  case open
  /// Released to Ship.
  case releasedToShip

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .open: "Open"
    case .releasedToShip: "Released to Ship"
    }
  }
}
