import Accounting

/// When the block of a customer stops a document.
extension CustomerBlock {
  /// Whether it forbids to enter a document of a kind.
  func blocksEntry(of type: DocumentType) -> Bool {
    switch self {
    case .none: false
    case .all: true
    case .invoice: type != .creditMemo
    case .ship: type == .quote || type == .order
    }
  }

  /// Whether it forbids to post a document of a kind.
  func blocksPosting(of type: DocumentType, ships: Bool) -> Bool {
    switch self {
    case .none: false
    case .all: true
    case .invoice: type != .creditMemo
    case .ship: type != .creditMemo && ships
    }
  }
}

extension Company {
  /// A customer may stand on a new document of a kind.
  func requireUnblocked(
    _ customer: Row<Customer>, for type: DocumentType
  ) throws(PostingError) {
    if customer.privacyBlocked { throw .customerPrivacyBlocked(customer.no, action: "create") }
    if customer.blocked.blocksEntry(of: type) {
      throw .customerBlocked(customer.no, customer.blocked, action: "create")
    }
  }
}
