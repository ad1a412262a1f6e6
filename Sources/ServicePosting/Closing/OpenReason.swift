public import Accounting

/// Why an order is still there: what keeps a posting from deleting it.
public enum OpenReason: Hashable, Sendable {
  /// Not all of a line is invoiced or consumed.
  case unsettled(lineNo: Int, LineQuantities)
  /// A service item was taken in, and no line charges anything for it.
  case serviceItemWithoutLine(lineNo: Int, serviceItemNo: Code)
  /// Everything is settled; but only the posting of an order deletes it, not that of a separate
  /// invoice.
  case onlyPostingDeletes
  /// No line has a quantity, so that nothing of the order could be posted.
  case nothingOrdered

  /// The reason in a sentence.
  public var sentence: String {
    switch self {
    case .unsettled(let lineNo, let quantities):
      "line \(lineNo): of \(quantities.quantity) ordered, \(quantities.shipped) shipped, "
        + "\(quantities.invoiced) invoiced and \(quantities.consumed) consumed"
    case .serviceItemWithoutLine(let lineNo, let serviceItemNo):
      "service item line \(lineNo): no line belongs to service item \(serviceItemNo)"
    case .onlyPostingDeletes:
      "everything is invoiced or consumed, but not by the order's own last posting"
    case .nothingOrdered: "no line has a quantity, and nothing was posted"
    }
  }

  /// The stable code of the reason.
  public var code: String {
    switch self {
    case .unsettled: "N-NOT-SETTLED"
    case .serviceItemWithoutLine: "N-SERVICE-ITEM-WITHOUT-LINE"
    case .onlyPostingDeletes: "N-ONLY-POSTING-DELETES"
    case .nothingOrdered: "N-NOTHING-ORDERED"
    }
  }

  /// The command that would clear the reason; `nil` where none does it.
  public var remedy: String? {
    switch self {
    case .unsettled(let lineNo, let quantities):
      quantities.outstanding.isPositive
        ? "post ship and invoice lines \(lineNo)" : "post invoice lines \(lineNo)"
    case .serviceItemWithoutLine(let lineNo, _): "delete service item line \(lineNo)"
    case .onlyPostingDeletes: nil
    case .nothingOrdered: "add item NO qty VALUE"
    }
  }
}

extension Company {
  /// Why an order is still there, line by line; one that is settled in all lines stays only because
  /// nothing posted it since.
  ///
  /// - Throws: `PostingError.record` if there is no such order.
  public func reasonsToStayOpen(_ id: DocumentID) throws(PostingError) -> [OpenReason] {
    let document = try document(id)
    var reasons: [OpenReason] = []
    for line in document.lines where !line.quantities.isSettled {
      reasons.append(.unsettled(lineNo: line.lineNo, line.quantities))
    }
    for itemLine in document.itemLines where document.lacksLine(for: itemLine) {
      reasons.append(
        .serviceItemWithoutLine(
          lineNo: itemLine.lineNo, serviceItemNo: itemLine.serviceItemNo))
    }
    guard reasons.isEmpty else { return reasons }
    return [
      document.lines.allSatisfy(\.quantities.quantity.isZero)
        ? .nothingOrdered : .onlyPostingDeletes
    ]
  }
}

extension ServiceDocument {
  /// Whether a service item was taken in for which no line charges anything: it keeps the order
  /// from being deleted.
  func lacksLine(for itemLine: ServiceItemLine) -> Bool {
    !itemLine.serviceItemNo.isBlank
      && !lines.contains { $0.content.serviceItemNo == itemLine.serviceItemNo }
  }
}
