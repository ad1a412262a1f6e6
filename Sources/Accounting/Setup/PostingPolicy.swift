/// Whether a user may, must or must not invoice with a shipment.
public enum PostingPolicy: UInt8, OptionValue {
  /// Allowed.
  case allowed
  /// Prohibited.
  case prohibited
  /// Mandatory.
  case mandatory

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .allowed: "Allowed"
    case .prohibited: "Prohibited"
    case .mandatory: "Mandatory"
    }
  }
}
