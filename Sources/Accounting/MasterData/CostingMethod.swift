/// How the cost of an item is found.
public enum CostingMethod: UInt8, OptionValue {
  /// FIFO.
  case fifo
  /// LIFO.
  case lifo
  /// Specific.
  case specific
  /// Average.
  case average
  /// Standard.
  case standard

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .fifo: "FIFO"
    case .lifo: "LIFO"
    case .specific: "Specific"
    case .average: "Average"
    case .standard: "Standard"
    }
  }
}
