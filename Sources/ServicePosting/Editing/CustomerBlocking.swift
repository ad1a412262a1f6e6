import Accounting

/// When a customer's block stops a document (rule book Q, 3.5).
extension Customer {
  /// Whether the block forbids to enter a document of a kind.
  func blocksEntry(of type: DocumentType) -> Bool {
    switch blocked {
    case .none: false
    case .all: true
    case .invoice: type != .creditMemo
    case .ship: type == .quote || type == .order
    }
  }

  /// Whether the block forbids to post a document of a kind.
  func blocksPosting(of type: DocumentType, ships: Bool) -> Bool {
    switch blocked {
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
    _ customer: Customer, for type: DocumentType
  ) throws(PostingError) {
    if customer.privacyBlocked { throw .customerPrivacyBlocked(customer.no, action: "create") }
    if customer.blocksEntry(of: type) {
      throw .customerBlocked(customer.no, customer.blocked, action: "create")
    }
  }
}
