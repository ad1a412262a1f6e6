public import Accounting

/// How far the work on an order is.
public enum ServiceStatus: UInt8, OptionValue {
  /// Pending.
  case pending
  /// In Process.
  case inProcess
  /// Finished.
  case finished
  /// On Hold.
  case onHold

  /// BC's spelling.
  public var caption: String {
    switch self {
    case .pending: "Pending"
    case .inProcess: "In Process"
    case .finished: "Finished"
    case .onHold: "On Hold"
    }
  }
}
