public import Accounting

/// What a field held before or after a logged event: plain data, so that logs stay small.
public enum LoggedValue: Hashable, Sendable {
  /// Nothing.
  case none
  /// A code or number.
  case code(Code)
  /// A status.
  case status(ServiceStatus)
  /// A document, where a quote became an order.
  case document(DocumentID)

  /// The value as BC writes it.
  public var text: String {
    switch self {
    case .none: ""
    case .code(let code): code.description
    case .status(let status): status.caption
    case .document(let id): "\(id.type.caption) \(id.no)"
    }
  }
}
