/// Why the dates of a service cannot be as they were typed.
public enum ServiceDateFault: Hashable, Sendable {
  /// A date lies before the one that comes first.
  case earlier(field: String, than: String)
  /// A date lies behind the one that comes after it.
  case later(field: String, than: String)
  /// The service of a line began before this date.
  case afterFirstLine(field: String, lineField: String)
  /// The service of a line ended after this date.
  case beforeLastLine(field: String)
  /// The service of a line would lie outside that of its document.
  case lineEarlier(field: String, than: String)
  /// The service of a line would lie outside that of its document.
  case lineLater(field: String, than: String)

  /// BC's sentence.
  public var sentence: String {
    switch self {
    case .earlier(let field, let other): "\(field) cannot be earlier than the \(other)."
    case .later(let field, let other): "\(field) cannot be greater than \(other)."
    case .afterFirstLine(let field, let lineField) where field == lineField:
      "The \(field) cannot be greater than the minimum \(field) of the Service Item Lines."
    case .afterFirstLine(let field, let lineField):
      "The \(field) cannot be greater than the minimum \(lineField) of the related Service Item "
        + "Lines."
    case .beforeLastLine(let field):
      "The \(field) cannot be less than the maximum \(field) of the related Service Item Lines."
    case .lineEarlier(let field, let other): "The \(field) cannot be earlier than the \(other)."
    case .lineLater(let field, let other): "The \(field) cannot be greater than the \(other)."
    }
  }
}
