import Accounting

extension Verification {
  mutating func checkCustomers() {
    var sums = DetailedSums()
    for entry in company.books.detailedCustomerEntries { sums.add(entry) }
    checkCustomerEntries(sums)
    checkCustomerBalances(sums)
    checkReceivables(sums)
    checkSettlements()
    checkInvoicesAreOwed()
  }

  /// What detailed entries add up to, by customer entry and by customer.
  private struct DetailedSums {
    var amount = KeyedSums<Int, Amount>()
    var amountLCY = KeyedSums<Int, Amount>()
    var initial = KeyedSums<Int, Amount>()
    var byCustomer = KeyedSums<Code, Amount>()
    var byTransaction = KeyedSums<Int, Amount>()

    mutating func add(_ entry: DetailedCustomerLedgerEntry) {
      amount.add(entry.amount, to: entry.custLedgerEntryNo)
      amountLCY.add(entry.amountLCY, to: entry.custLedgerEntryNo)
      byCustomer.add(entry.amountLCY, to: entry.customerNo)
      byTransaction.add(entry.amountLCY, to: entry.transactionNo)
      if entry.entryType == .initialEntry {
        initial.add(entry.amount, to: entry.custLedgerEntryNo)
      }
    }
  }

  private mutating func checkCustomerEntries(_ sums: DetailedSums) {
    let states = company.books.customerEntryStates
    for entry in company.books.customerEntries {
      let number = entry.entryNo
      func record() -> RecordReference {
        Self.reference(CustomerLedgerEntry.self, number)
      }
      let state = states[number]
      require(
        .detailedEntries, sums.initial[number], equals: entry.originalAmount, in: record())
      require(
        .detailedEntries, state?.remainingAmount ?? .zero, equals: sums.amount[number],
        in: record())
      require(
        .detailedEntries, state?.remainingAmountLCY ?? .zero, equals: sums.amountLCY[number],
        in: record())
      checkLocalCurrency(entry)
    }
    require(
      .detailedEntries, states.count, equals: company.books.customerEntries.count,
      in: RecordReference(CustomerLedgerEntry.table.caption, []))
  }

  /// Line by line the rest of the conversion is carried, so the total is converted exactly. What
  /// pays a document with a discount converts both for themselves.
  private mutating func checkLocalCurrency(_ entry: CustomerLedgerEntry) {
    guard entry.isDocument else { return }
    let precision =
      RoundingPrecision(company.books.generalLedgerSetup.amountRoundingPrecision) ?? .cent
    let expected = try? entry.originalCurrencyFactor.local(
      entry.originalAmount, rounded: precision)
    require(
      .localCurrency, entry.originalAmountLCY, equals: expected ?? .zero,
      in: Self.reference(CustomerLedgerEntry.self, entry.entryNo))
  }

  private mutating func checkCustomerBalances(_ sums: DetailedSums) {
    let balances = company.books.customerBalances
    for customer in Set(sums.byCustomer.keys).union(balances.keys).sorted() {
      require(
        .customerBalances, balances[customer] ?? .zero, equals: sums.byCustomer[customer],
        in: Self.reference(Customer.table.caption, customer))
    }
  }

  /// What a transaction adds to what customers owe stands on their accounts: discounts, gains and
  /// corrections have their other side elsewhere (S-015).
  private mutating func checkReceivables(_ sums: DetailedSums) {
    var posted = KeyedSums<Int, Amount>()
    for entry in company.books.glEntries where entry.reason == .receivablesAccount {
      posted.add(entry.amount, to: entry.transactionNo)
    }
    for number in Set(sums.byTransaction.keys).union(posted.keys).sorted() {
      require(
        .receivables, posted[number], equals: sums.byTransaction[number],
        in: RecordReference(
          GeneralLedgerEntry.table.caption, [("Transaction No.", "\(number)")]))
    }
  }

  /// A posted document that somebody owes; a credit memo is owed to the customer.
  private struct OwedDocument {
    let record: RecordReference
    let no: Code
    let total: Amount
    let entryNo: Int
  }

  private func owedDocuments() -> [OwedDocument] {
    company.invoices.filter { !$0.fillsGap }.map {
      OwedDocument(
        record: Self.reference("Service Invoice Header", $0.no), no: $0.no,
        total: $0.amountIncludingVAT, entryNo: $0.custLedgerEntryNo)
    }
      + company.creditMemos.filter { !$0.fillsGap }.map {
        OwedDocument(
          record: Self.reference("Service Cr.Memo Header", $0.no), no: $0.no,
          total: -$0.amountIncludingVAT, entryNo: $0.custLedgerEntryNo)
      }
  }

  private mutating func checkInvoicesAreOwed() {
    let books = company.books
    let documents = owedDocuments()
    let rows = Dictionary(
      grouping: books.detailedCustomerEntries.filter { $0.entryType != .initialEntry },
      by: \.transactionNo)
    for document in documents {
      let (total, record) = (document.total, document.record)
      guard let entry = books.customerEntries.entry(document.entryNo),
        let posted = books.glEntries.entry(entry.entryNo), entry.documentNo == document.no
      else {
        require(
          .invoiceIsOwed, false, in: record, found: "no customer entry", expected: "\(total)")
        continue
      }
      require(.invoiceIsOwed, entry.originalAmount, equals: total, in: record)
      requireOwed(entry, posted, rows[entry.transactionNo] ?? [], in: record)
    }
    for entry in books.customerEntries where !entry.isDocument {
      guard let posted = books.glEntries.entry(entry.entryNo) else { continue }
      requireOwed(
        entry, posted, rows[entry.transactionNo] ?? [],
        in: Self.reference(CustomerLedgerEntry.self, entry.entryNo))
    }
    require(
      .invoiceIsOwed, documents.count, equals: books.customerEntries.count(where: \.isDocument),
      in: RecordReference(CustomerLedgerEntry.table.caption, []))
  }
}

extension Verification {
  /// The receivables entry of a customer entry holds what is owed and what settling it moved.
  fileprivate mutating func requireOwed(
    _ entry: CustomerLedgerEntry, _ posted: GeneralLedgerEntry,
    _ rows: [DetailedCustomerLedgerEntry], in record: RecordReference
  ) {
    let own = rows.filter {
      $0.custLedgerEntryNo == entry.entryNo && $0.entryType != .application
    }
    if !entry.currencyCode.isBlank {
      require(
        .invoiceIsOwed, posted.sourceCurrencyAmount,
        equals: own.reduce(entry.originalAmount) { $0 + $1.amount }, in: record)
    }
    require(
      .invoiceIsOwed, posted.amount,
      equals: rows.reduce(entry.originalAmountLCY) { $0 + $1.amountLCY }, in: record)
  }
}

extension CustomerLedgerEntry {
  /// Whether it is of an invoice or credit memo, and no payment.
  var isDocument: Bool { documentType == .invoice || documentType == .creditMemo }
}

extension ServiceCreditMemo {
  /// Whether it only stands for a number that was reserved and never used.
  fileprivate var fillsGap: Bool {
    custLedgerEntryNo == 0 && lines.allSatisfy { $0.content.type == .text && $0.quantity.isZero }
  }
}

extension ServiceInvoice {
  /// Whether it only stands for a number that was reserved and never used.
  fileprivate var fillsGap: Bool {
    custLedgerEntryNo == 0 && lines.allSatisfy { $0.content.type == .text && $0.quantity.isZero }
  }
}
