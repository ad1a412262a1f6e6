import Accounting

/// The entries of one transaction in the general and VAT ledgers.
struct TransactionEntries {
  let gl: [GeneralLedgerEntry]
  let vat: [VATEntry]

  init(of transactionNo: Int, register: Int, in books: Books) {
    guard let register = books.glRegisters.entry(register) else {
      (gl, vat) = ([], [])
      return
    }
    gl = books.glEntries.entries(from: register.fromEntryNo, through: register.toEntryNo)
      .filter { $0.transactionNo == transactionNo }
    vat = books.vatEntries.entries(from: register.fromVATEntryNo, through: register.toVATEntryNo)
      .filter { $0.transactionNo == transactionNo }
  }
}

/// The sales of a posted document joined once more by the buffer that joined them when it was
/// posted, beside the entries that came of it.
struct SalesEntries {
  /// A joined line with its VAT entry and the shares of the document's lines in it.
  struct Joined {
    let line: InvoicePostingBuffer.Line
    let vatEntry: VATEntry
    var shares: [Share] = []
  }

  /// What one line brings to a joined line.
  struct Share {
    let posting: LinePosting
    let part: InvoicePostingBuffer.Line

    /// Whether it is a discount whose VAT is left out: that of an invoice on a free line.
    var isWithoutVAT: Bool {
      part.reason == .salesInvDiscAccount && posting.content.lineDiscountPercent == 100
    }
  }

  let invoiced: InvoicedDocument
  /// In the order of the entries; empty where today's setup joins the lines otherwise.
  let joined: [Joined]

  /// Joins the lines by the setup of a company, or by what the entries tell of the setup as it was.
  init(_ invoiced: InvoicedDocument, _ entries: TransactionEntries, in company: Company) {
    self.invoiced = invoiced
    joined =
      (try? Self.join(invoiced, entries, in: company))
      ?? (try? Self.join(invoiced, entries, in: company.withSetup(behind: entries.gl))) ?? []
  }

  /// The discounts of a line that are posted apart; sales are higher by them.
  func discounts(of posting: LinePosting) -> [Share] {
    joined.flatMap(\.shares).filter {
      $0.posting.lineNo == posting.lineNo && $0.part.reason.isOfDiscount
    }
  }

  /// The joined line of an entry, or of the entry on the VAT account behind it.
  func joined(of entry: GeneralLedgerEntry) -> Joined? {
    let base = entry.reason == .salesVATAccount ? entry.entryNo - 1 : entry.entryNo
    return joined.first { $0.vatEntry.glEntryNo == base }
  }

  private static func join(
    _ invoiced: InvoicedDocument, _ entries: TransactionEntries, in company: Company
  ) throws(PostingError) -> [Joined]? {
    var buffer = InvoicePostingBuffer()
    buffer.isCredit = invoiced.isCredit
    var shares: [Share] = []
    for posting in invoiced.charged {
      try buffer.add(posting, invoiced.money, in: company)
      var own = InvoicePostingBuffer()
      own.isCredit = invoiced.isCredit
      own.keepsApart = true
      try own.add(posting, invoiced.money, in: company)
      shares += own.lines.map { Share(posting: posting, part: $0) }
    }
    guard buffer.lines.count == entries.vat.count else { return nil }
    var joined: [Joined] = []
    for (place, entry) in zip(buffer.postingOrder, entries.vat) {
      let line = buffer.lines[place]
      guard let base = entries.gl.first(where: { $0.entryNo == entry.glEntryNo }),
        fits(line, base, invoiced)
      else { return nil }
      joined.append(
        Joined(
          line: line, vatEntry: entry, shares: shares.filter { $0.part.key == line.key }))
    }
    return joined
  }

  private static func fits(
    _ line: InvoicePostingBuffer.Line, _ entry: GeneralLedgerEntry, _ invoiced: InvoicedDocument
  ) -> Bool {
    line.key.account == entry.glAccountNo && line.reason == entry.reason
      && invoiced.signed(line.amount) == entry.amount
      && invoiced.signed(line.vatAmount) == entry.vatAmount
  }
}

extension Company {
  /// The company with those accounts of general posting setups, and that way of posting discounts,
  /// that entries were posted with.
  fileprivate func withSetup(behind entries: [GeneralLedgerEntry]) -> Company {
    var company = self
    var reasons: Set<AccountReason> = []
    for entry in entries {
      reasons.insert(entry.reason)
      let key = Pair(entry.genBusPostingGroup, entry.genProdPostingGroup)
      guard
        let field = GeneralPostingSetup.fields.first(where: {
          $0.caption == entry.reason.caption
        }), let write = field.write
      else { continue }
      var setup = company.books.generalPostingSetups[key] ?? GeneralPostingSetup(key: key)
      setup.blocked = false
      write(&setup, entry.glAccountNo.fieldValue)
      company.books.generalPostingSetups.store(setup)
    }
    company.books.salesReceivablesSetup.discountPosting =
      switch (
        reasons.contains(.salesInvDiscAccount), reasons.contains(.salesLineDiscAccount)
      ) {
      case (true, true): .all
      case (true, false): .invoice
      case (false, true): .line
      case (false, false): .none
      }
    return company
  }
}

extension AccountReason {
  /// Whether a discount is posted apart.
  var isOfDiscount: Bool { self == .salesLineDiscAccount || self == .salesInvDiscAccount }
}
