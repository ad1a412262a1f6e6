import Accounting

/// Entries of the cost of items in the general ledger, and the value entries behind them.
extension Explainer {
  func explainCost(_ entry: GeneralLedgerEntry, _ draft: inout ExplanationDraft) {
    let values = values(behind: entry)
    draft.fact("Document", "\(document(ofCost: entry, values)), \(posted(entry))", "A-167")
    draft.fact("Account", source(ofCost: entry, values.first), entry.reason.rule)
    if values.count > 1 {
      draft.fact("Joined", "the cost of \(values.count) value entries of one setup", "S-030")
    }
    draft.figure(
      "Amount", entry.amount,
      parts: values.map { value in
        let cost = cost(of: value, for: entry.reason)
        return ExplainedPart(
          cost, "value entry \(value.entryNo): \(costWords(of: value, for: entry.reason))",
          "A-164")
      })
  }

  /// The document of a cost entry; cost that was joined has one of its own.
  private func document(ofCost entry: GeneralLedgerEntry, _ values: [ValueEntry]) -> String {
    let isOwn = values.allSatisfy { $0.documentNo == entry.documentNo }
    let type = isOwn ? values.first?.documentType : nil
    let name = type.map { document($0, entry.documentNo) } ?? "document \(entry.documentNo)"
    return name + order(entry.prodOrderNo, entry.orderLineNo)
  }

  private func source(ofCost entry: GeneralLedgerEntry, _ value: ValueEntry?) -> String {
    guard let value else { return "\(entry.glAccountNo) is \(entry.reason.caption)" }
    switch entry.reason {
    case .inventoryAccount, .inventoryAccountInterim:
      return SetupAccount(
        entry.reason, of: Pair(value.locationCode, value.inventoryPostingGroup),
        in: now.books.inventoryPostingSetups
      ).sentence(posted: entry.glAccountNo)
    default:
      return SetupAccount(
        entry.reason, of: Pair(value.genBusPostingGroup, value.genProdPostingGroup),
        in: now.books.generalPostingSetups
      ).sentence(posted: entry.glAccountNo)
    }
  }

  // MARK: Value entries

  /// What a value entry brings to accounts of a purpose.
  private func cost(of value: ValueEntry, for reason: AccountReason) -> Amount {
    let books = then.books
    return cost(
      PostedCost(
        actual: books.costPostedToGL(of: value), expected: books.expectedCostPostedToGL(of: value)),
      for: reason)
  }

  private func cost(_ posted: PostedCost, for reason: AccountReason) -> Amount {
    switch reason {
    case .inventoryAccount: posted.actual
    case .inventoryAccountInterim: posted.expected
    case .cogsAccountInterim: -posted.expected
    default: -posted.actual
    }
  }

  private func costWords(of value: ValueEntry, for reason: AccountReason) -> String {
    let isExpected = reason == .inventoryAccountInterim || reason == .cogsAccountInterim
    return (isExpected ? "expected cost of " : "cost of ") + "\(value.itemNo), "
      + costParts(of: value, expected: isExpected).map(\.text).joined(separator: "; ")
  }

  /// The value entries whose cost a G/L entry posts: one, or those that the batch job joined.
  private func values(behind entry: GeneralLedgerEntry) -> [ValueEntry] {
    let twins = then.books.glEntries.filter {
      $0.reason == entry.reason && $0.postingDate == entry.postingDate
        && $0.sourceCode == entry.sourceCode && $0.documentNo == entry.documentNo
        && $0.prodOrderNo == entry.prodOrderNo && $0.orderLineNo == entry.orderLineNo
        && $0.dimensionSetID == entry.dimensionSetID && $0.description == entry.description
    }
    let single = then.books.valueEntries.filter { value in
      value.documentNo == entry.documentNo && value.orderNo == entry.prodOrderNo
        && value.orderLineNo == entry.orderLineNo && fits(value, entry)
        && cost(of: value, for: entry.reason) == entry.amount
    }
    // Equal entries stand in the order of their value entries.
    let place = twins.filter { $0.amount == entry.amount }
      .firstIndex { $0.entryNo == entry.entryNo }
    if let place, single.indices.contains(place) { return [single[place]] }
    return joinedValues(behind: entry)
  }

  private func fits(_ value: ValueEntry, _ entry: GeneralLedgerEntry) -> Bool {
    value.postingDate == entry.postingDate && value.dimensionSetID == entry.dimensionSetID
      && !cost(of: value, for: entry.reason).isZero
  }

  /// Runs of the batch job take value entries one after the other, and join those of one sign.
  private func joinedValues(
    behind entry: GeneralLedgerEntry
  ) -> [ValueEntry] {
    let isInterim = entry.reason == .inventoryAccountInterim || entry.reason == .cogsAccountInterim
    var rest = then.books.valueEntries.compactMap { value -> (ValueEntry, Amount)? in
      guard let posted = then.books.costPostedLater(of: value) else { return nil }
      let amount = cost(posted, for: entry.reason)
      let isAlike =
        value.postingDate == entry.postingDate && value.dimensionSetID == entry.dimensionSetID
        && !amount.isZero && amount.isNegative == entry.amount.isNegative
        && (isInterim || (value.itemLedgerEntryType == .sale) == isAgainstSale(entry))
        && entry.description.hasSuffix(
          "\(value.locationCode),\(value.inventoryPostingGroup),\(value.genBusPostingGroup),"
            + "\(value.genProdPostingGroup)")
      return isAlike ? (value, amount) : nil
    }[...]
    let runs = then.books.glEntries.filter {
      $0.reason == entry.reason && $0.postingDate == entry.postingDate
        && $0.dimensionSetID == entry.dimensionSetID && $0.description == entry.description
        && $0.amount.isNegative == entry.amount.isNegative
    }
    for run in runs {
      var taken: [ValueEntry] = []
      var left = run.amount
      while !left.isZero, let (value, amount) = rest.popFirst() {
        taken.append(value)
        left -= amount
      }
      if run.entryNo == entry.entryNo { return left.isZero ? taken : [] }
    }
    return []
  }

  /// Whether the cost is that of sales, and not of adjustments.
  private func isAgainstSale(_ entry: GeneralLedgerEntry) -> Bool {
    switch entry.reason {
    case .cogsAccount: true
    case .inventoryAdjmtAccount: false
    default: entry.description.hasPrefix("Inventory - COGS")
    }
  }
}
