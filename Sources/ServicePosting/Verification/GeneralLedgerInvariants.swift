import Accounting

/// What several laws ask of the general ledger, gathered in one pass.
private struct GeneralLedgerSums {
  struct Day: Hashable {
    let documentNo: Code
    let date: CalendarDate
  }

  var total = Amount.zero
  var byTransaction = KeyedSums<Int, Amount>()
  var sourceByTransaction = KeyedSums<Int, Amount>()
  var byDocument = KeyedSums<Day, Amount>()
  var byAccount = KeyedSums<Code, Amount>()

  init(_ entries: Ledger<GeneralLedgerEntry>) {
    for entry in entries {
      total += entry.amount
      byTransaction.add(entry.amount, to: entry.transactionNo)
      sourceByTransaction.add(entry.sourceCurrencyAmount, to: entry.transactionNo)
      byDocument.add(
        entry.amount, to: Day(documentNo: entry.documentNo, date: entry.postingDate))
      byAccount.add(entry.amount, to: entry.glAccountNo)
    }
  }
}

extension Verification {
  mutating func checkGeneralLedger() {
    let sums = GeneralLedgerSums(company.books.glEntries)
    for number in sums.byTransaction.keys {
      require(
        .transactionBalances, sums.byTransaction[number], equals: .zero,
        in: Self.transaction(number))
    }
    for day in sums.byDocument.keys {
      require(
        .documentBalances, sums.byDocument[day], equals: .zero,
        in: RecordReference(
          GeneralLedgerEntry.table.caption,
          [("Document No.", "\(day.documentNo)"), ("Posting Date", "\(day.date)")]))
    }
    checkSourceCurrency(sums)
    require(
      .ledgerBalances, sums.total, equals: .zero,
      in: RecordReference(GeneralLedgerEntry.table.caption, []))
    checkEntries()
    checkPrecisions()
    checkAccountBalances(sums)
  }

  private static func transaction(_ number: Int) -> RecordReference {
    RecordReference(GeneralLedgerEntry.table.caption, [("Transaction No.", "\(number)")])
  }

  /// VAT that rounds to nothing in local currency gets no entry on the VAT account, so that its
  /// source currency amount is missing.
  private mutating func checkSourceCurrency(_ sums: GeneralLedgerSums) {
    var withoutVATEntry: Set<Int> = []
    for entry in company.books.vatEntries
    where entry.amount.isZero && !entry.vatPercent.isZero && entry.vatCalculationType == .normal {
      withoutVATEntry.insert(entry.transactionNo)
    }
    for number in sums.sourceByTransaction.keys where !withoutVATEntry.contains(number) {
      require(
        .sourceCurrencyBalances, sums.sourceByTransaction[number], equals: .zero,
        in: Self.transaction(number))
    }
  }

  private mutating func checkEntries() {
    let accounts = company.books.glAccounts
    var isPosting: [Code: Bool] = [:]
    for entry in company.books.glEntries {
      let account = entry.glAccountNo
      let isAllowed = isPosting[account] ?? (accounts[account]?.accountType == .posting)
      isPosting[account] = isAllowed
      require(
        .postingAccounts, isAllowed, in: Self.reference(GeneralLedgerEntry.self, entry.entryNo),
        found: "account \(account)", expected: "an account of type Posting")
      let source = entry.sourceCurrencyAmount
      let differs =
        entry.amount.isNegative && source.isPositive
        || entry.amount.isPositive && source.isNegative
      require(
        .debitOrCredit, !differs, in: Self.reference(GeneralLedgerEntry.self, entry.entryNo),
        found: "\(entry.amount) and \(source)", expected: "the same sign")
    }
  }

  /// Source currency amounts are those of joined lines, each rounded in its own currency.
  private mutating func checkPrecisions() {
    let local = try? company.books.amountPrecision(of: .blank)
    var precisions: [Code: RoundingPrecision] = [:]
    let sets = company.books.dimensionSets
    for entry in company.books.glEntries {
      func record() -> RecordReference {
        Self.reference(GeneralLedgerEntry.self, entry.entryNo)
      }
      let currency = entry.sourceCurrencyCode
      let source = precisions[currency] ?? (try? company.books.amountPrecision(of: currency))
      precisions[currency] = source
      let isRounded =
        entry.amount.isMultiple(of: local ?? .cent)
        && entry.sourceCurrencyAmount.isMultiple(of: source ?? .cent)
      require(
        .amountPrecision, isRounded, in: record(),
        found: "\(entry.amount) and \(entry.sourceCurrencyAmount)",
        expected: "multiples of the precision")
      require(
        .dimensionSets, sets.contains(entry.dimensionSetID), in: record(),
        found: "set \(entry.dimensionSetID)", expected: "a set that exists")
    }
  }

  private mutating func checkAccountBalances(_ sums: GeneralLedgerSums) {
    let balances = company.books.glBalances
    for account in Set(sums.byAccount.keys).union(balances.keys).sorted() {
      require(
        .accountBalances, balances[account] ?? .zero, equals: sums.byAccount[account],
        in: Self.reference(GLAccount.table.caption, account))
    }
  }
}
