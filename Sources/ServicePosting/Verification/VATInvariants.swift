import Accounting

extension Verification {
  mutating func checkVAT() {
    checkVATAccounts()
    checkVATOfInvoices()
  }

  /// The entry on the VAT account follows the entry of the base, which the VAT entry names.
  ///
  /// It carries no groups, so that the sum of a group follows only from this.
  private mutating func checkVATAccounts() {
    let glEntries = company.books.glEntries
    var linked = 0
    for entry in company.books.vatEntries {
      func record() -> RecordReference {
        Self.reference(VATEntry.self, entry.entryNo)
      }
      let base = glEntries.entry(entry.glEntryNo)
      require(
        .vatAccounts,
        base?.transactionNo == entry.transactionNo && base?.vatAmount == entry.amount,
        in: record(), found: "G/L entry \(entry.glEntryNo)",
        expected: "the G/L entry of the base in transaction \(entry.transactionNo)")
      guard !entry.amount.isZero,
        entry.vatCalculationType == .normal || entry.vatCalculationType == .full
      else { continue }
      linked += 1
      let posted = glEntries.entry(entry.glEntryNo + 1)
      let amount = posted?.reason == .salesVATAccount ? posted?.amount ?? .zero : .zero
      require(.vatAccounts, amount, equals: entry.amount, in: record())
    }
    let count = glEntries.count { $0.reason == .salesVATAccount }
    require(
      .vatAccounts, count, equals: linked,
      in: RecordReference(GeneralLedgerEntry.table.caption, []))
  }

  private struct Group: Hashable, Comparable {
    let business: Code
    let product: Code

    static func < (left: Group, right: Group) -> Bool {
      left.business != right.business
        ? left.business < right.business : left.product < right.product
    }
  }

  /// A posted document with the sign that its VAT entries have.
  private struct TaxedDocument {
    let record: [(caption: String, value: String)]
    let table: String
    let no: Code
    let sign: Int128
    let isLocal: Bool
    let entryNo: Int
    let lines: [(content: LineContent, amounts: LineAmounts)]
  }

  private func taxedDocuments() -> [TaxedDocument] {
    company.invoices.map { invoice in
      TaxedDocument(
        record: [("No.", "\(invoice.no)")], table: "Service Invoice Header", no: invoice.no,
        sign: -1, isLocal: invoice.header.currencyCode.isBlank, entryNo: invoice.custLedgerEntryNo,
        lines: invoice.lines.filter { !$0.quantity.isZero }.map { ($0.content, $0.amounts) })
    }
      + company.creditMemos.map { creditMemo in
        TaxedDocument(
          record: [("No.", "\(creditMemo.no)")], table: "Service Cr.Memo Header",
          no: creditMemo.no, sign: 1, isLocal: creditMemo.header.currencyCode.isBlank,
          entryNo: creditMemo.custLedgerEntryNo,
          lines: creditMemo.lines.filter { !$0.quantity.isZero }.map { ($0.content, $0.amounts) })
      }
  }

  /// What is posted apart as discount is added to sales, with its VAT, so base and amount of a
  /// group are those of the document all the same.
  ///
  /// Lines stand in the document's currency and VAT entries in the local one: of other currencies
  /// only the total can be compared.
  private mutating func checkVATOfInvoices() {
    var entries: [Int: [VATEntry]] = [:]
    for entry in company.books.vatEntries {
      entries[entry.transactionNo, default: []].append(entry)
    }
    for document in taxedDocuments() {
      let entry = company.books.customerEntries.entry(document.entryNo)
      let own = entries[entry?.transactionNo ?? 0] ?? []
      let total = own.reduce(Amount.zero) { $0 - $1.baseBeforePmtDisc - $1.amount }
      require(
        .vatOfInvoice, total, equals: entry?.originalAmountLCY ?? .zero,
        in: RecordReference(document.table, document.record))
      if document.isLocal { checkGroups(of: document, own) }
    }
  }

  private mutating func checkGroups(of document: TaxedDocument, _ entries: [VATEntry]) {
    var bases = KeyedSums<Group, Amount>()
    var taxes = KeyedSums<Group, Amount>()
    for entry in entries {
      let group = Group(business: entry.vatBusPostingGroup, product: entry.vatProdPostingGroup)
      bases.add(entry.base, to: group)
      taxes.add(entry.amount, to: group)
    }
    var lineBases = KeyedSums<Group, Amount>()
    var lineTaxes = KeyedSums<Group, Amount>()
    var forgotten = KeyedSums<Group, Amount>()
    let apart = discountsApart(entries)
    for line in document.lines where line.content.type != .text {
      let group = Group(
        business: line.content.vatBusPostingGroup, product: line.content.vatProdPostingGroup)
      let tax = line.amounts.amountIncludingVAT - line.amounts.amount
      lineBases.add(Amount(raw: document.sign * line.amounts.vatBaseAmount.raw), to: group)
      lineTaxes.add(Amount(raw: document.sign * tax.raw), to: group)
      guard line.content.lineDiscountPercent == 100, apart != .none else { continue }
      let discount = line.amounts.invDiscountAmount
      forgotten.add(Amount(raw: document.sign * discount.raw), to: group)
    }
    for group in Set(bases.keys).union(lineBases.keys).sorted() {
      func record() -> RecordReference {
        RecordReference(
          document.table,
          document.record + [
            ("VAT Bus. Posting Group", "\(group.business)"),
            ("VAT Prod. Posting Group", "\(group.product)"),
          ])
      }
      // Where invoice discounts are posted apart, that of a free line has no VAT base.
      let base = bases[group] - forgotten[group]
      if apart != .joined || base != lineBases[group] {
        let found = apart == .invoice ? base : bases[group]
        require(.vatOfInvoice, found, equals: lineBases[group], in: record())
      }
      require(.vatOfInvoice, taxes[group], equals: lineTaxes[group], in: record())
    }
  }

  /// Which discounts a document posted apart, as its entries tell: no matter what the setup says
  /// today.
  private enum DiscountsApart {
    case none
    /// Invoice discounts among them.
    case invoice
    /// Line discounts, which invoice discounts may have joined on the same account.
    case joined
  }

  private func discountsApart(_ entries: [VATEntry]) -> DiscountsApart {
    let reasons = entries.map { company.books.glEntries.entry($0.glEntryNo)?.reason }
    if reasons.contains(.salesInvDiscAccount) { return .invoice }
    return reasons.contains(.salesLineDiscAccount) ? .joined : .none
  }
}
