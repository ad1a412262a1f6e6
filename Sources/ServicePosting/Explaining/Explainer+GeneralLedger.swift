import Accounting

/// Entries of the general ledger and VAT entries.
extension Explainer {
  func explanation(of entry: GeneralLedgerEntry) -> Explanation {
    var draft = ExplanationDraft()
    if entry.reason.isOfCost {
      explainCost(entry, &draft)
    } else {
      let entries = TransactionEntries(
        of: entry.transactionNo, register: entry.registerNo, in: then.books)
      let invoiced = invoiced(entry.documentType, entry.documentNo)
      if let invoiced {
        draft.fact("Document", "\(name(invoiced)), \(posted(entry))", "A-119")
      } else {
        let type = entry.documentType.caption.lowercased()
        draft.fact("Document", "\(type) \(entry.documentNo), \(posted(entry))", "A-125")
      }
      if let invoiced, entry.reason.isOfSales {
        explainSales(entry, SalesEntries(invoiced, entries, in: then), &draft)
      } else {
        explainOwed(entry, entries, invoiced, &draft)
      }
    }
    return Explanation(
      sentence: "G/L entry \(entry.entryNo): \(LineWords.text(entry.amount)) on account "
        + "\(account(entry.glAccountNo)).",
      steps: draft.steps)
  }

  func posted(_ entry: GeneralLedgerEntry) -> String {
    posted(
      on: entry.postingDate, by: then.books.glRegisters.entry(entry.registerNo)?.userID ?? .blank)
  }

  /// `6110, Sales of parts`
  private func account(_ no: Code) -> String {
    let name = then.books.glAccounts[no]?.name ?? ""
    if name.isEmpty { return "\(no)" }
    // The sentence ends with a stop of its own.
    return "\(no), " + (name.hasSuffix(".") ? String(name.dropLast()) : name)
  }

  // MARK: Sales and VAT

  private func explainSales(
    _ entry: GeneralLedgerEntry, _ sales: SalesEntries, _ draft: inout ExplanationDraft
  ) {
    let joined = sales.joined(of: entry)
    draft.fact("Account", source(of: entry, joined), entry.reason.rule)
    let lines = Set(joined?.shares.map(\.posting.lineNo) ?? [])
    if lines.count > 1 {
      draft.fact(
        "Joined",
        "\(lines.count) lines share kind, account, posting groups and dimensions", "A-113")
    }
    guard entry.reason == .salesVATAccount else {
      let parts = joined.map { amountParts(of: $0, in: sales) } ?? []
      draft.figure("Amount", entry.amount, parts: parts)
      explainSource(entry, joined, sales.invoiced, &draft)
      return
    }
    if let vat = joined?.vatEntry {
      draft.fact(
        "VAT",
        "\(vat.vatCalculationType.caption) \(vat.vatPercent) % by VAT Posting Setup "
          + "\(vat.vatBusPostingGroup) \(vat.vatProdPostingGroup); VAT entry \(vat.entryNo)",
        "A-092")
    }
    draft.figure(
      "Amount", entry.amount, parts: joined.map { vatParts(of: $0, in: sales) } ?? [])
  }

  /// The amount in the currency of the document, where it has one.
  private func explainSource(
    _ entry: GeneralLedgerEntry, _ joined: SalesEntries.Joined?, _ invoiced: InvoicedDocument,
    _ draft: inout ExplanationDraft
  ) {
    guard !entry.sourceCurrencyCode.isBlank else { return }
    let parts = (joined?.shares ?? []).map { share in
      ExplainedPart(
        invoiced.signed(share.part.foreignAmount),
        "\(share.posting.name) in "
          + "\(entry.sourceCurrencyCode)", "A-115")
    }
    draft.figure(
      "Source Currency Amount", entry.sourceCurrencyAmount,
      "in \(entry.sourceCurrencyCode)", "A-115", parts: parts)
  }

  /// Which setup named the account of an entry.
  private func source(of entry: GeneralLedgerEntry, _ joined: SalesEntries.Joined?) -> String {
    let books = now.books
    switch entry.reason {
    case .salesAccount, .salesCreditMemoAccount, .salesLineDiscAccount, .salesInvDiscAccount:
      return SetupAccount(
        entry.reason, of: Pair(entry.genBusPostingGroup, entry.genProdPostingGroup),
        in: books.generalPostingSetups
      ).sentence(posted: entry.glAccountNo)
    case .salesVATAccount:
      guard let vat = joined?.vatEntry else { return "\(entry.glAccountNo) is Sales VAT Account" }
      return SetupAccount(
        entry.reason, of: Pair(vat.vatBusPostingGroup, vat.vatProdPostingGroup),
        in: books.vatPostingSetups
      ).sentence(posted: entry.glAccountNo)
    case .serviceCostAccount:
      let costs = Set(joined?.shares.map(\.posting.content.no) ?? []).sorted()
      let sources = costs.map {
        SetupAccount(.serviceCostAccount, of: $0, in: now.serviceCosts)
          .sentence(posted: entry.glAccountNo)
      }
      return sources.isEmpty
        ? "\(entry.glAccountNo) is Account No. of the service cost"
        : sources.joined(separator: "; ")
    case .lineAccount: return "\(entry.glAccountNo) stands on the line itself"
    default: return groupSource(of: entry)
    }
  }

  /// Accounts that the customer posting group of the document names.
  func groupSource(of entry: GeneralLedgerEntry, group: Code? = nil) -> String {
    let own = customerEntries(of: entry.transactionNo).first?.customerPostingGroup
    guard let code = group ?? own else { return "\(entry.glAccountNo) is \(entry.reason.caption)" }
    return SetupAccount(entry.reason, of: code, in: now.books.customerPostingGroups)
      .sentence(posted: entry.glAccountNo)
  }

  func customerEntries(of transactionNo: Int) -> [CustomerLedgerEntry] {
    then.books.customerEntries.filter { $0.transactionNo == transactionNo }
  }

  // MARK: VAT entries

  func explanation(of entry: VATEntry) -> Explanation {
    var draft = ExplanationDraft()
    let entries = TransactionEntries(
      of: entry.transactionNo, register: entry.registerNo, in: then.books)
    if let invoiced = invoiced(entry.documentType, entry.documentNo) {
      let sales = SalesEntries(invoiced, entries, in: then)
      let joined = sales.joined.first { $0.vatEntry.entryNo == entry.entryNo }
      draft.fact("Document", "\(name(invoiced)), \(posted(on: entry.postingDate))", "A-092")
      if let base = then.books.glEntries.entry(entry.glEntryNo) {
        draft.fact(
          "Belongs to",
          "G/L entry \(base.entryNo), \(LineWords.text(base.amount)) on \(base.glAccountNo)",
          "A-119")
      }
      draft.fact("Setup", setup(of: entry), "A-091")
      draft.figure(
        "Base", entry.base, parts: joined.map { baseParts(of: $0, in: sales) } ?? [])
      draft.figure(
        "Amount", entry.amount, parts: joined.map { vatParts(of: $0, in: sales) } ?? [])
      if entry.vatCalculationType == .reverseCharge {
        draft.fact("No VAT", "the customer owes it: reverse charge", "A-093")
      }
    }
    return Explanation(
      sentence: "VAT entry \(entry.entryNo): \(LineWords.text(entry.amount)) on "
        + "\(LineWords.text(entry.base)).",
      steps: draft.steps)
  }

  private func setup(of entry: VATEntry) -> String {
    let key = Pair(entry.vatBusPostingGroup, entry.vatProdPostingGroup)
    let words =
      "VAT Posting Setup \(key.first) \(key.second): \(entry.vatCalculationType.caption), "
      + "\(entry.vatPercent) %"
    guard let setup = now.books.vatPostingSetups[key], setup.vatPercent != entry.vatPercent else {
      return words
    }
    return words + "; it is \(setup.vatPercent) % today"
  }
}

extension AccountReason {
  /// Whether the entry is of the cost of items.
  var isOfCost: Bool {
    switch self {
    case .inventoryAccount, .inventoryAccountInterim, .inventoryAdjmtAccount, .cogsAccount,
      .cogsAccountInterim:
      true
    default: false
    }
  }

  /// Whether the entry is of the lines of a document.
  var isOfSales: Bool {
    switch self {
    case .salesAccount, .salesCreditMemoAccount, .lineAccount, .serviceCostAccount,
      .salesLineDiscAccount, .salesInvDiscAccount, .salesVATAccount, .invoiceRoundingAccount,
      .serviceChargeAcc:
      true
    default: false
    }
  }
}
