import Accounting

/// Entries of the customer ledger and their details.
extension Explainer {
  func explanation(of entry: CustomerLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    let invoiced = invoiced(entry.documentType, entry.documentNo)
    explainOrigin(of: entry, invoiced, &draft)
    draft.figure(
      "Original Amount", entry.originalAmount, parts: originalParts(of: entry, local: false))
    draft.figure(
      "Original Amt. (LCY)", entry.originalAmountLCY,
      parts: entry.currencyCode.isBlank
        ? [ExplainedPart(entry.originalAmount, "the same: it is in local currency", "A-131")]
        : originalParts(of: entry, local: true))
    if let invoiced {
      let lines = invoiced.charged.map {
        ExplainedPart(invoiced.signed($0.amountsLCY.amount), "\($0.name), without VAT", "A-131")
      }
      draft.figure("Sales (LCY)", entry.salesLCY, parts: lines)
      let sales = lines.reduce(Amount.zero) { $0 + $1.amount }
      draft.figure(
        "Profit (LCY)", entry.profitLCY,
        parts: [ExplainedPart(sales, "Sales (LCY)", "A-132")] + costParts(invoiced))
    }
    let rows = now.books.detailedCustomerEntries.filter { $0.custLedgerEntryNo == entry.entryNo }
    draft.figure(
      "Remaining Amount", now.books.customerEntryStates[entry.entryNo]?.remainingAmount ?? .zero,
      "what detailed entries leave of it", "A-136",
      parts: rows.filter { !$0.amount.isZero }.map {
        ExplainedPart(
          $0.amount, "detailed customer entry \($0.entryNo): \(settled($0, of: entry))",
          rule(of: $0))
      })
    let document = entry.documentType.caption.lowercased()
    return Explanation(
      sentence: "Customer entry \(entry.entryNo): \(LineWords.text(entry.originalAmount)) "
        + "\(currency(entry.currencyCode)) of \(document) \(entry.documentNo) for customer "
        + "\(entry.customerNo).",
      steps: draft.steps)
  }

  private func currency(_ code: Code) -> Code {
    code.isBlank ? then.books.generalLedgerSetup.lcyCode : code
  }

  private func explainOrigin(
    of entry: CustomerLedgerEntry, _ invoiced: InvoicedDocument?, _ draft: inout ExplanationDraft
  ) {
    if let invoiced {
      draft.fact("Document", "\(name(invoiced)), \(posted(on: entry.postingDate))", "A-131")
    } else {
      draft.fact(
        "Document",
        "\(entry.documentType.caption.lowercased()) \(entry.documentNo), "
          + posted(on: entry.postingDate), entry.documentType == .refund ? "A-126" : "A-148")
    }
    if let gl = then.books.glEntries.entry(entry.entryNo) {
      draft.fact(
        "Account",
        SetupAccount(
          .receivablesAccount, of: entry.customerPostingGroup,
          in: now.books.customerPostingGroups
        ).sentence(posted: gl.glAccountNo) + ", G/L entry \(gl.entryNo)", "A-134")
    }
    if entry.customerNo != entry.sellToCustomerNo {
      draft.fact(
        "Customer", "\(entry.sellToCustomerNo) ordered, \(entry.customerNo) pays", "A-133")
    }
    if !entry.currencyCode.isBlank {
      draft.fact(
        "Rate",
        "\(entry.originalCurrencyFactor) \(entry.currencyCode) for one "
          + "\(then.books.generalLedgerSetup.lcyCode)", "A-142")
    }
    if invoiced != nil {
      draft.fact(
        "Due", dueDate(of: entry), entry.documentType == .creditMemo ? "A-138" : "A-137")
    }
  }

  /// When an entry is due: by its payment terms, unless the date was typed.
  private func dueDate(of entry: CustomerLedgerEntry) -> String {
    guard let terms = then.books.paymentTerms[entry.paymentTermsCode] else {
      return "\(entry.dueDate)"
    }
    if entry.documentType == .creditMemo, entry.dueDate == entry.documentDate {
      return "\(entry.dueDate): the document date of the credit memo"
    }
    let date = terms.dueDateCalculation.date(from: entry.documentDate)
    let words = "Payment Terms \(terms.code) from \(entry.documentDate)"
    if date == entry.dueDate { return "\(entry.dueDate): \(words)" }
    return "\(entry.dueDate); \(words) are \(date ?? .blank) today"
  }

  /// What an entry was made of before anything was settled with it.
  func originalParts(of entry: CustomerLedgerEntry, local: Bool) -> [ExplainedPart] {
    if let invoiced = invoiced(entry.documentType, entry.documentNo) {
      return owedParts(invoiced, local: local)
    }
    if let paid = paidAtOnce(by: entry) {
      let discount = paid.originalPmtDiscPossible
      let whole = local ? paid.originalAmountLCY : paid.originalAmount
      let given = (local ? entry.originalAmountLCY : entry.originalAmount) + whole
      let taken =
        local
        ? (try? paid.originalCurrencyFactor.local(discount, rounded: precision)) ?? .zero
        : discount
      let owed = ExplainedPart(-whole, "what customer entry \(paid.entryNo) owes", "S-016")
      guard !given.isZero else { return [owed] }
      return [owed, ExplainedPart(taken, "payment discount that is taken at once", "S-016")]
    }
    guard local, !entry.currencyCode.isBlank else {
      return [
        ExplainedPart(
          entry.originalAmount, "as the payment was typed", "A-148")
      ]
    }
    let converted = try? entry.originalCurrencyFactor.local(
      entry.originalAmount, rounded: precision)
    return [
      ExplainedPart(
        converted ?? .zero,
        "\(LineWords.text(entry.originalAmount)) \(entry.currencyCode) / "
          + "\(entry.originalCurrencyFactor)", "A-142")
    ]
  }

  var precision: RoundingPrecision {
    RoundingPrecision(then.books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
  }

  /// The entry of a document that was paid when it was posted.
  private func paidAtOnce(by entry: CustomerLedgerEntry) -> CustomerLedgerEntry? {
    guard let gl = then.books.glEntries.entry(entry.entryNo), headerPaidAtOnce(with: gl) != nil
    else { return nil }
    return then.books.customerEntries.first {
      $0.registerNo == entry.registerNo && $0.documentNo == entry.documentNo && $0.isDocument
    }
  }

  /// The cost of what is invoiced, as the lines have it.
  private func costParts(_ invoiced: InvoicedDocument) -> [ExplainedPart] {
    invoiced.charged.filter { !$0.isRounding }.map { posting in
      let (quantity, unitCost) = (posting.quantities.toInvoice, posting.content.unitCostLCY)
      let cost = try? Amount(quantity, times: unitCost, rounded: invoiced.money.local)
      return ExplainedPart(
        -invoiced.signed(cost ?? .zero),
        "\(posting.name): cost \(quantity) × \(LineWords.text(unitCost))", "A-145")
    }.filter { !$0.amount.isZero }
  }

  // MARK: Detailed entries

  func explanation(of row: DetailedCustomerLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    let entry = then.books.customerEntries.entry(row.custLedgerEntryNo)
    if let entry {
      draft.fact(
        "Belongs to",
        "customer entry \(entry.entryNo), \(entry.documentType.caption.lowercased()) "
          + "\(entry.documentNo)", "A-136")
    }
    draft.fact(
      "Posted with",
      "\(row.documentType.caption.lowercased()) \(row.documentNo) on \(row.postingDate)", "S-006")
    if let entry, row.entryType != .initialEntry {
      draft.fact("Why", settled(row, of: entry), rule(of: row))
    }
    if let entry {
      draft.figure("Amount", row.amount, parts: parts(of: row, entry, local: false))
      draft.figure("Amount (LCY)", row.amountLCY, parts: parts(of: row, entry, local: true))
    }
    return Explanation(
      sentence: "Detailed customer entry \(row.entryNo): \(row.entryType.caption) of "
        + "\(LineWords.text(row.amount)) \(currency(row.currencyCode)).",
      steps: draft.steps)
  }

  /// What a detailed entry did to its entry, in words.
  private func settled(
    _ row: DetailedCustomerLedgerEntry, of entry: CustomerLedgerEntry
  ) -> String {
    guard row.entryType == .application else { return words(of: row) }
    if row.custLedgerEntryNo == row.appliedCustLedgerEntryNo {
      let others = settlements(of: row.transactionNo).filter {
        $0.entryType == .application && $0.custLedgerEntryNo != row.custLedgerEntryNo
      }
      return "it settles customer entry "
        + others.map { "\($0.custLedgerEntryNo)" }.joined(separator: ", ")
    }
    return "settled by customer entry \(row.appliedCustLedgerEntryNo), "
      + "\(row.documentType.caption.lowercased()) \(row.documentNo)"
  }

  private func parts(
    of row: DetailedCustomerLedgerEntry, _ entry: CustomerLedgerEntry, local: Bool
  ) -> [ExplainedPart] {
    switch row.entryType {
    case .initialEntry: return originalParts(of: entry, local: local)
    case .application: return applicationParts(of: row, entry, local: local)
    default:
      let amount = local ? row.amountLCY : row.amount
      if amount.isZero {
        return [ExplainedPart(.zero, "nothing in the currency of the entry", rule(of: row))]
      }
      return differenceParts(of: row, entry, local: local)
    }
  }

  /// What is applied to the new entry is what the others give, with turned signs; to another, what
  /// was left of it less what is left now.
  private func applicationParts(
    of row: DetailedCustomerLedgerEntry, _ entry: CustomerLedgerEntry, local: Bool
  ) -> [ExplainedPart] {
    let rows = settlements(of: row.transactionNo).filter { $0.entryType == .application }
    if row.custLedgerEntryNo == row.appliedCustLedgerEntryNo,
      local || rows.allSatisfy({ $0.currencyCode == row.currencyCode })
    {
      return rows.filter { $0.custLedgerEntryNo != row.custLedgerEntryNo }.map {
        ExplainedPart(
          local ? -$0.amountLCY : -$0.amount,
          "the other side of detailed customer entry \($0.entryNo)", "A-147")
      }
    }
    let amount = { (row: DetailedCustomerLedgerEntry) in local ? row.amountLCY : row.amount }
    let before = then.books.detailedCustomerEntries.filter {
      $0.custLedgerEntryNo == entry.entryNo && $0.entryNo < row.entryNo
    }.reduce(Amount.zero) { $0 + amount($1) }
    let after = before + amount(row)
    let left = local ? " in local currency" : ""
    return [
      ExplainedPart(-before, "what was left of it\(left), taken off", "S-005"),
      ExplainedPart(after, "what stays\(left)", "S-005"),
    ].filter { !$0.amount.isZero }
  }

  /// Discounts, tolerances, gains and corrections.
  func differenceParts(
    of row: DetailedCustomerLedgerEntry, _ entry: CustomerLedgerEntry, local: Bool
  ) -> [ExplainedPart] {
    let amount = local ? row.amountLCY : row.amount
    let isGain = row.entryType == .realizedGain || row.entryType == .realizedLoss
    if isGain, let parts = rateParts(of: row, entry) { return parts }
    guard row.entryType == .correctionOfRemainingAmount else {
      return [ExplainedPart(amount, words(of: row), rule(of: row))]
    }
    // The correction brings what is left to the converted rest (S-013).
    let rows = then.books.detailedCustomerEntries.filter {
      $0.custLedgerEntryNo == entry.entryNo && $0.transactionNo <= row.transactionNo
    }
    let rest = rows.reduce(Amount.zero) { $0 + $1.amount }
    let restLCY = rows.reduce(Amount.zero) {
      $0 + ($1.entryNo == row.entryNo ? .zero : $1.amountLCY)
    }
    let target = (try? entry.originalCurrencyFactor.local(rest, rounded: precision)) ?? .zero
    return [
      ExplainedPart(-restLCY, "what the other detailed entries leave, taken off", "S-013"),
      ExplainedPart(
        target, "\(LineWords.text(rest)) \(entry.currencyCode) / \(entry.originalCurrencyFactor)",
        "S-013"),
    ].filter { !$0.amount.isZero }
  }

  /// A gain or loss on the new entry: what is applied at the rates of the older entries, less the
  /// same at its own; `nil` where the currencies differ.
  private func rateParts(
    of row: DetailedCustomerLedgerEntry, _ entry: CustomerLedgerEntry
  ) -> [ExplainedPart]? {
    var parts: [ExplainedPart] = []
    for other in settlements(of: row.transactionNo)
    where other.entryType == .application && other.custLedgerEntryNo != entry.entryNo {
      guard other.currencyCode == entry.currencyCode,
        let own = try? entry.originalCurrencyFactor.local(other.amount, rounded: precision)
      else { return nil }
      let amount = LineWords.text(other.amount.magnitude)
      parts.append(
        ExplainedPart(
          other.amountLCY,
          "\(amount) \(entry.currencyCode) at the rate of customer entry "
            + "\(other.custLedgerEntryNo)", "S-012"))
      parts.append(
        ExplainedPart(
          -own, "the same at its own rate, \(amount) / \(entry.originalCurrencyFactor)", "S-012"))
    }
    let sum = parts.reduce(Amount.zero) { $0 + $1.amount }
    return sum == row.amountLCY ? parts : nil
  }
}
