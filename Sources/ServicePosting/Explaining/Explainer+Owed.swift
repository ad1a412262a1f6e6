import Accounting

/// Entries on the accounts of what customers owe, of what pays it, and of what settling costs.
extension Explainer {
  func explainOwed(
    _ entry: GeneralLedgerEntry, _ entries: TransactionEntries, _ invoiced: InvoicedDocument?,
    _ draft: inout ExplanationDraft
  ) {
    let owed = customerEntries(of: entry.transactionNo).first
    let rows = settlements(of: entry.transactionNo)
    if entry.reason == .balancingAccount {
      draft.fact("Account", balancingSource(of: entry), "A-126")
      let paid = owed.map {
        [
          ExplainedPart(
            -$0.originalAmountLCY,
            "\($0.documentType.caption.lowercased()) of customer entry \($0.entryNo)", "D-16")
        ]
      }
      draft.figure("Amount", entry.amount, parts: paid ?? [])
      return
    }
    if let owed, owed.entryNo == entry.entryNo {
      draft.fact("Account", groupSource(of: entry), entry.reason.rule)
      draft.fact("Customer entry", "it has the same number, \(owed.entryNo)", "A-135")
      var parts =
        invoiced.map { owedParts($0, local: true) }
        ?? [ExplainedPart(owed.originalAmountLCY, "what was paid", "A-148")]
      parts += rows.filter { !$0.amountLCY.isZero && $0.entryType != .application }
        .map { ExplainedPart($0.amountLCY, words(of: $0), rule(of: $0)) }
      // Applications take from one entry what they give to another.
      let applied = rows.filter { $0.entryType == .application }
        .reduce(Amount.zero) { $0 + $1.amountLCY }
      if !applied.isZero {
        parts.append(ExplainedPart(applied, "what is applied at different rates", "S-012"))
      }
      draft.figure("Amount", entry.amount, parts: parts)
      return
    }
    guard let row = row(behind: entry, entries, rows) else {
      draft.figure("Amount", entry.amount, parts: [])
      return
    }
    draft.fact("Account", settlementSource(of: entry, row), entry.reason.rule)
    draft.fact(
      "Settlement",
      "detailed customer entry \(row.entryNo), \(row.entryType.caption) of customer entry "
        + "\(row.custLedgerEntryNo)", "S-015")
    let moved = row.entryType == .application
    let own = then.books.customerEntries.entry(row.custLedgerEntryNo)
    let parts =
      moved
      ? [ExplainedPart(row.amountLCY, words(of: row), rule(of: row))]
      : own.map { differenceParts(of: row, $0, local: true).map(\.turned) } ?? []
    draft.figure("Amount", entry.amount, parts: parts)
  }

  /// The detailed entries of a transaction behind the initial one.
  func settlements(of transactionNo: Int) -> [DetailedCustomerLedgerEntry] {
    then.books.detailedCustomerEntries.filter {
      $0.transactionNo == transactionNo && $0.entryType != .initialEntry
    }
  }

  /// The detailed entry whose other side a G/L entry is: they stand in the same order behind the
  /// entry of the customer (S-015).
  private func row(
    behind entry: GeneralLedgerEntry, _ entries: TransactionEntries,
    _ rows: [DetailedCustomerLedgerEntry]
  ) -> DetailedCustomerLedgerEntry? {
    let owed = Set(customerEntries(of: entry.transactionNo).map(\.entryNo))
    var rest = rows.filter { !$0.amountLCY.isZero }[...]
    let others = entries.gl.drop { !owed.contains($0.entryNo) }.dropFirst()
    for other in others where !other.reason.isOfSales && other.reason != .balancingAccount {
      let place = rest.firstIndex { row in
        let moves = row.entryType == .application
        return moves == (other.reason == .receivablesAccount)
          && other.amount == (moves ? row.amountLCY : -row.amountLCY)
      }
      guard let place else { return nil }
      if other.entryNo == entry.entryNo { return rest[place] }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  /// Which setup named the account of a settlement.
  private func settlementSource(
    of entry: GeneralLedgerEntry, _ row: DetailedCustomerLedgerEntry
  ) -> String {
    switch entry.reason {
    case .realizedGainsAcc, .realizedLossesAcc:
      return SetupAccount(entry.reason, of: row.currencyCode, in: now.books.currencies)
        .sentence(posted: entry.glAccountNo)
    case .receivablesAccount:
      let group = then.books.customerEntries.entry(row.custLedgerEntryNo)?.customerPostingGroup
      return groupSource(of: entry, group: group)
    default: return groupSource(of: entry)
    }
  }

  private func balancingSource(of entry: GeneralLedgerEntry) -> String {
    if let header = headerPaidAtOnce(with: entry) {
      return "\(entry.glAccountNo) by \(header.balAccountType.caption) \(header.balAccountNo), "
        + "Bal. Account No. of the document"
    }
    let banks = now.books.bankAccounts.filter {
      now.books.bankAccountPostingGroups[$0.bankAccPostingGroup]?.glAccountNo == entry.glAccountNo
    }
    let names = banks.map { "\($0.no)" }.joined(separator: ", ")
    return "\(entry.glAccountNo) by Bal. Account No. of the payment"
      + (names.isEmpty ? "" : ": the account itself, or bank account \(names)")
  }

  /// The header of the document that was paid when it was posted.
  func headerPaidAtOnce(with entry: GeneralLedgerEntry) -> ServiceHeader? {
    let invoice = then.invoices[entry.documentNo]
    let creditMemo = then.creditMemos[entry.documentNo]
    let number = invoice?.custLedgerEntryNo ?? creditMemo?.custLedgerEntryNo ?? 0
    guard then.books.customerEntries.entry(number)?.registerNo == entry.registerNo else {
      return nil
    }
    return invoice?.header ?? creditMemo?.header
  }

  // MARK: Words

  /// What a detailed entry records, in words.
  func words(of row: DetailedCustomerLedgerEntry) -> String {
    let entry = then.books.customerEntries.entry(row.custLedgerEntryNo)
    let document = entry.map {
      "\($0.documentType.caption.lowercased()) \($0.documentNo)"
    }
    let of = document.map { " of \($0)" } ?? ""
    switch row.entryType {
    case .initialEntry: return "the amount\(of)"
    case .application: return "what is applied\(of)"
    case .realizedGain, .realizedLoss, .unrealizedGain, .unrealizedLoss:
      return "\(row.entryType.caption.lowercased()): the rates\(of) and of what settles it differ"
    case .paymentDiscount: return "payment discount, taken in time" + discountDate(of: row)
    case .paymentDiscountTolerance: return "payment discount, given though it is late"
    case .paymentTolerance: return "payment tolerance: a small rest is accepted"
    case .appliedRounding: return "a small rest between two currencies"
    case .correctionOfRemainingAmount:
      return "cents that conversion leaves\(of), once all is settled"
    }
  }

  /// Until when the discount was possible, on the entries that are settled.
  private func discountDate(of row: DetailedCustomerLedgerEntry) -> String {
    let settled = settlements(of: row.transactionNo).filter {
      $0.entryType == .application && $0.custLedgerEntryNo != row.custLedgerEntryNo
    }
    let dates = settled.compactMap { then.books.customerEntries.entry($0.custLedgerEntryNo) }
      .filter { !$0.originalPmtDiscPossible.isZero }
      .map { "customer entry \($0.entryNo) until \($0.pmtDiscountDate)" }
    return dates.isEmpty ? "" : ": " + dates.joined(separator: ", ")
  }

  func rule(of row: DetailedCustomerLedgerEntry) -> String {
    switch row.entryType {
    case .initialEntry: "A-136"
    case .application: "A-147"
    case .realizedGain, .realizedLoss, .unrealizedGain, .unrealizedLoss: "S-012"
    case .paymentDiscount: "D-13"
    case .paymentDiscountTolerance, .paymentTolerance: "S-009"
    case .appliedRounding: "A-149"
    case .correctionOfRemainingAmount: "S-013"
    }
  }
}
