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
      guard !entry.amount.isZero else { continue }
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

  /// What is posted apart as discount is added to sales, with its VAT, so base and amount of a
  /// group are those of the invoice all the same.
  ///
  /// Lines stand in the document's currency and VAT entries in the local one: of other currencies
  /// only the total can be compared.
  private mutating func checkVATOfInvoices() {
    var entries: [Code: [VATEntry]] = [:]
    for entry in company.books.vatEntries { entries[entry.documentNo, default: []].append(entry) }
    for invoice in company.invoices {
      let own = entries[invoice.no] ?? []
      let total = own.reduce(Amount.zero) { $0 - $1.base - $1.amount }
      let entry = company.books.customerEntries.entry(invoice.custLedgerEntryNo)
      require(
        .vatOfInvoice, total, equals: entry?.originalAmountLCY ?? .zero,
        in: Self.reference("Service Invoice Header", invoice.no))
      if invoice.header.currencyCode.isBlank { checkGroups(of: invoice, own) }
    }
  }

  private mutating func checkGroups(of invoice: ServiceInvoice, _ entries: [VATEntry]) {
    var bases = KeyedSums<Group, Amount>()
    var taxes = KeyedSums<Group, Amount>()
    for entry in entries {
      let group = Group(business: entry.vatBusPostingGroup, product: entry.vatProdPostingGroup)
      bases.add(-entry.base, to: group)
      taxes.add(-entry.amount, to: group)
    }
    var lineBases = KeyedSums<Group, Amount>()
    var lineTaxes = KeyedSums<Group, Amount>()
    for line in invoice.lines where line.content.type != .text && !line.quantity.isZero {
      let group = Group(
        business: line.content.vatBusPostingGroup, product: line.content.vatProdPostingGroup)
      lineBases.add(line.amounts.amount, to: group)
      lineTaxes.add(line.amounts.amountIncludingVAT - line.amounts.amount, to: group)
    }
    for group in Set(bases.keys).union(lineBases.keys).sorted() {
      func record() -> RecordReference {
        RecordReference(
          "Service Invoice Header",
          [
            ("No.", "\(invoice.no)"), ("VAT Bus. Posting Group", "\(group.business)"),
            ("VAT Prod. Posting Group", "\(group.product)"),
          ])
      }
      require(.vatOfInvoice, bases[group], equals: lineBases[group], in: record())
      require(.vatOfInvoice, taxes[group], equals: lineTaxes[group], in: record())
    }
  }
}
