/// What kind of order an entry comes from.
public enum OrderKind: UInt8, OptionValue {
  /// Blank.
  case blank
  /// Production.
  case production
  /// Transfer.
  case transfer
  /// Service.
  case service

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .blank: ""
    case .production: "Production"
    case .transfer: "Transfer"
    case .service: "Service"
    }
  }
}
