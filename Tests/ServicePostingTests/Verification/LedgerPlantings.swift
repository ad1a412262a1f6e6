@testable import Accounting
@testable import ServicePosting

/// One violation of each law of the general, customer and VAT ledgers.
enum LedgerPlantings {
  static let all: [Invariant: Planting] = [
    .transactionBalances: { company in
      // Cost and sales of an invoice are two transactions of one document.
      company.plant(\.books.glEntries, where: isCost, \.amount) { $0 + 1 }
      company.plant(\.books.glEntries, where: isSale, \.amount) { $0 - 1 }
      company.books.glBalances.add(1, to: "7190")
      company.books.glBalances.add(-1, to: "6110")
    },
    .documentBalances: { company in
      company.plant(\.books.glEntries, where: isSale, \.transaction) { transaction in
        var header = transaction.value
        header.documentNo = "OTHER"
        return TransactionHeader.Reference(header)
      }
    },
    .sourceCurrencyBalances: { company in
      company.plant(
        \.books.glEntries, where: { $0.sourceCurrencyCode == "EUR" && $0.amount.isNegative },
        \.sourceCurrencyAmount
      ) { $0 - 1 }
    },
    // The sum of all follows from the sums of the transactions, so it never breaks alone.
    .ledgerBalances: { company in
      company.plant(\.books.glEntries, where: isCost, \.amount) { $0 + 1 }
      company.books.glBalances.add(1, to: "7190")
    },
    .entryNumbers: { company in
      let last = company.books.resourceEntries.count
      company.plant(
        \.books.resourceEntries, where: { $0.entryNo == last }, \.entryNo
      ) { $0 + 1 }
    },
    .transactionNumbers: { company in company.books.lastTransactionNo += 1 },
    .postingAccounts: { company in company.books.glAccounts.remove("7190") },
    .debitOrCredit: { company in
      let isInventory: (GeneralLedgerEntry) -> Bool = { $0.reason == .inventoryAccount }
      company.plant(\.books.glEntries, where: isInventory, \.sourceCurrencyAmount) { -$0 }
      company.plant(\.books.glEntries, where: isCost, \.sourceCurrencyAmount) { -$0 }
    },
    .registers: { company in
      company.plant(\.books.resourceRegisters, where: { _ in true }, \.toEntryNo) { $0 + 1 }
    },
    .accountBalances: { company in company.books.glBalances.add(1, to: "7190") },
    .detailedEntries: { company in
      let number = company.books.customerEntries.first?.entryNo ?? 0
      company.books.customerEntryStates.update(number) { $0.remainingAmount += 1 }
    },
    .receivables: { company in
      company.plant(\.books.glEntries, where: isSale, \.reason) { _ in .receivablesAccount }
    },
    .customerBalances: { company in
      company.books.customerBalances.add(1, to: "20000")
    },
    .remainingAmounts: { company in
      let number = company.books.customerEntries.first?.entryNo ?? 0
      company.books.customerEntryStates.update(number) { $0.amountToApply = 1_000_000 }
    },
    .closedEntries: { company in
      let number = company.books.customerEntries.first { $0.documentType == .creditMemo }?.entryNo
      company.books.customerEntryStates.update(number ?? 0) { $0.closing = nil }
    },
    .settledPairs: { company in
      company.plant(
        \.books.detailedCustomerEntries, where: { $0.entryType == .application }, \.entryType
      ) { _ in .appliedRounding }
    },
    .invoiceIsOwed: { company in
      company.plant(\.books.customerEntries, where: { _ in true }, \.transaction) { transaction in
        var header = transaction.value
        header.documentNo = "OTHER"
        return TransactionHeader.Reference(header)
      }
    },
    .vatAccounts: { company in
      company.plant(\.books.vatEntries, where: { _ in true }, \.glEntryNo) { _ in 1 }
    },
    .vatOfInvoice: { company in
      company.plant(\.books.vatEntries, where: { _ in true }, \.base) { $0 + 1 }
    },
    .amountPrecision: { company in
      let half = Amount(raw: 500)
      company.plant(\.books.glEntries, where: { $0.entryNo == 1 }, \.sourceCurrencyAmount) {
        $0 + half
      }
      company.plant(\.books.glEntries, where: { $0.entryNo == 2 }, \.sourceCurrencyAmount) {
        $0 - half
      }
    },
    .dimensionSets: { company in
      company.plant(\.books.glEntries, where: isSale, \.dimensionSetID) { _ in 99 }
    },
    .documentLog: { company in
      guard let last = company.documentLog.entries.last else { return }
      company.documentLog.append(changed(last, \.entryNo, to: last.entryNo + 2))
    },
    .localCurrency: { company in
      company.plant(
        \.books.customerEntries, where: { $0.currencyCode == "EUR" }, \.originalCurrencyFactor
      ) { _ in .one }
    },
  ]

  private static let isCost: @Sendable (GeneralLedgerEntry) -> Bool = {
    $0.glAccountNo == "7190"
  }
  private static let isSale: @Sendable (GeneralLedgerEntry) -> Bool = {
    $0.glAccountNo == "6110" && $0.reason == .salesAccount
  }
}
