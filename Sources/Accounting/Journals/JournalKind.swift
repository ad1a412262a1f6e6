/// A journal through which a document is posted.
public enum JournalKind: Hashable, Sendable {
  /// General ledger, VAT and customers.
  case general
  /// Items and their values.
  case item
  /// Resources.
  case resource

  /// What messages call its lines.
  var lineName: String {
    switch self {
    case .general: "Gen. Journal Line"
    case .item: "item journal line"
    case .resource: "Res. Journal Line"
    }
  }
}
