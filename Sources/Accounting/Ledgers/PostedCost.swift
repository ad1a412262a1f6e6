/// What of a value entry's cost the general ledger took later than the entry itself.
public struct PostedCost: Hashable, Sendable {
  /// Cost Posted to G/L.
  public let actual: Amount
  /// Expected Cost Posted to G/L.
  public let expected: Amount

  package init(actual: Amount, expected: Amount) {
    self.actual = actual
    self.expected = expected
  }
}

/// How queued cost goes to the general ledger (Business Central report 1002).
public enum CostPostingMethod: Hashable, Sendable {
  /// Each value entry by itself, under the number of its document.
  case perEntry
  /// Value entries of one day and setup joined, under this number.
  case perPostingGroup(documentNo: Code)
}

extension Books {
  /// The value entries whose cost waits for the general ledger (BC's Post Value Entry to G/L), in
  /// the order in which the batch job takes them: item, posting date, number.
  public var queuedValueEntries: [ValueEntry] {
    valueEntries.filter { isQueued($0) }.sorted { left, right in
      if left.itemNo != right.itemNo { return left.itemNo < right.itemNo }
      return left.postingDate != right.postingDate
        ? left.postingDate < right.postingDate : left.entryNo < right.entryNo
    }
  }

  /// Whether the cost of a value entry waits for the general ledger.
  public func isQueued(_ entry: ValueEntry) -> Bool {
    entry.isQueuedForGL && costsPostedLater[entry.entryNo] == nil
  }

  /// What of the cost of a value entry was posted later than the entry itself, if anything.
  package func costPostedLater(of entry: ValueEntry) -> PostedCost? {
    costsPostedLater[entry.entryNo]
  }

  /// Cost Posted to G/L, with what was posted later.
  public func costPostedToGL(of entry: ValueEntry) -> Amount {
    entry.costPostedToGL + (costsPostedLater[entry.entryNo]?.actual ?? .zero)
  }

  /// Expected Cost Posted to G/L, with what was posted later.
  public func expectedCostPostedToGL(of entry: ValueEntry) -> Amount {
    entry.expectedCostPostedToGL + (costsPostedLater[entry.entryNo]?.expected ?? .zero)
  }
}
