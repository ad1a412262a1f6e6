import Accounting

/// The ledgers and registers.
enum LedgerTables {
  static let all: [TableDescription] = [
    glEntries, customerEntries, .ledger(\.books.detailedCustomerEntries),
    .ledger(\.books.vatEntries), itemEntries, .ledger(\.books.itemApplicationEntries),
    .ledger(\.books.valueEntries), .ledger(\.books.resourceEntries), .ledger(\.serviceEntries),
    warrantyEntries, .ledger(\.books.glRegisters), .ledger(\.books.itemRegisters),
    .ledger(\.books.resourceRegisters), .ledger(\.serviceRegisters),
    documentLog, documentRegister,
  ]

  private static let documentRegister: TableDescription = .collected(
    DocumentRegisterEntry.table, .ledger, keyCount: 4, Columns(DocumentRegisterEntry.fields)
  ) { company, _ in company.registeredDocuments }

  private static let documentLog: TableDescription = .collected(
    DocumentLogEntry.table, .ledger, keyCount: 3, Columns(DocumentLogEntry.fields)
  ) { company, _ in
    company.documentLog.entries.sorted { left, right in
      if left.documentType != right.documentType { return left.documentType < right.documentType }
      return left.documentNo != right.documentNo
        ? left.documentNo < right.documentNo : left.entryNo < right.entryNo
    }
  }

  private static let glEntries: TableDescription = .ledger(
    \.books.glEntries,
    computed: [
      ComputedField("Debit Amount") { entry, _ in
        entry.isCorrection ? min(entry.amount, .zero) : max(entry.amount, .zero)
      },
      ComputedField("Credit Amount") { entry, _ in
        entry.isCorrection ? min(-entry.amount, .zero) : max(-entry.amount, .zero)
      },
      ComputedField("G/L Account Name") { entry, company in
        TextValue(company.books.glAccounts[entry.glAccountNo]?.name ?? "")
      },
      ComputedField("User ID") { entry, company in
        company.books.glRegisters.entry(entry.registerNo)?.userID ?? .blank
      },
    ])

  private static let customerEntries: TableDescription = .ledger(
    \.books.customerEntries,
    computed: [
      ComputedField("Amount") { entry, _ in entry.originalAmount },
      ComputedField("Amount (LCY)") { entry, _ in entry.originalAmountLCY },
      ComputedField("Remaining Amount") { entry, company in
        company.books.customerEntryStates[entry.entryNo]?.remainingAmount ?? .zero
      },
      ComputedField("Remaining Amt. (LCY)") { entry, company in
        company.books.customerEntryStates[entry.entryNo]?.remainingAmountLCY ?? .zero
      },
      ComputedField("Open") { entry, company in
        company.books.customerEntryStates[entry.entryNo]?.isOpen ?? false
      },
      ComputedField("Positive") { entry, _ in entry.originalAmount.isPositive },
    ] + applicationFields)

  /// What applications leave on a customer entry (A-147, D-10).
  private static let applicationFields: [ComputedField<CustomerLedgerEntry>] = [
    ComputedField("Remaining Pmt. Disc. Possible") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.remainingPmtDiscPossible ?? .zero
    },
    ComputedField("Amount to Apply") { entry, company in
      company.books.customerEntryStates[entry.entryNo]?.amountToApply ?? .zero
    },
    ComputedField("Closed by Entry No.") { entry, company in
      company.closing(of: entry)?.byEntryNo ?? 0
    },
    ComputedField("Closed at Date") { entry, company in
      company.closing(of: entry)?.date ?? .blank
    },
    ComputedField("Closed by Amount") { entry, company in
      company.closing(of: entry)?.amount ?? .zero
    },
    ComputedField("Closed by Amount (LCY)") { entry, company in
      company.closing(of: entry)?.amountLCY ?? .zero
    },
    ComputedField("Closed by Currency Code") { entry, company in
      company.closing(of: entry)?.currencyCode ?? .blank
    },
  ]

  private static let itemEntries: TableDescription = .ledger(
    \.books.itemEntries,
    computed: [
      ComputedField("Invoiced Quantity") { entry, company in
        company.books.itemState(of: entry)?.invoicedQuantity ?? .zero
      },
      ComputedField("Remaining Quantity") { entry, company in
        company.books.itemState(of: entry)?.remainingQuantity ?? .zero
      },
      ComputedField("Open") { entry, company in
        company.books.itemState(of: entry)?.isOpen ?? false
      },
      ComputedField("Completely Invoiced") { entry, company in
        company.books.itemState(of: entry)?.invoicedQuantity == entry.quantity
      },
      ComputedField("Shipped Qty. Not Returned", "What of an outbound entry is still out.") {
        entry, company in
        company.books.itemState(of: entry)?.shippedNotReturned(of: entry) ?? .zero
      },
      ComputedField("Sales Amount (Expected)") { entry, company in
        company.books.itemState(of: entry)?.salesAmountExpected ?? .zero
      },
      ComputedField("Sales Amount (Actual)") { entry, company in
        company.books.itemState(of: entry)?.salesAmountActual ?? .zero
      },
      ComputedField("Cost Amount (Expected)") { entry, company in
        company.books.itemState(of: entry)?.costAmountExpected ?? .zero
      },
      ComputedField("Cost Amount (Actual)") { entry, company in
        company.books.itemState(of: entry)?.costAmountActual ?? .zero
      },
    ])

  private static let warrantyEntries: TableDescription = .ledger(
    \.warrantyEntries,
    computed: [
      ComputedField("Open") { entry, company in
        let place = entry.entryNo - 1
        return company.warrantyEntryIsOpen.indices.contains(place)
          && company.warrantyEntryIsOpen[place]
      }
    ])
}

extension Company {
  fileprivate func closing(of entry: CustomerLedgerEntry) -> EntryClosing? {
    books.customerEntryStates[entry.entryNo]?.closing
  }
}

extension Books {
  func itemState(of entry: ItemLedgerEntry) -> ItemEntryState? {
    let place = entry.entryNo - 1
    return itemEntryStates.indices.contains(place) ? itemEntryStates[place] : nil
  }
}

/// Free text as a computed field's value.
struct TextValue: FieldStorable {
  let text: String

  init(_ text: String) { self.text = text }

  static var kind: FieldKind { .text(length: 250) }
  var fieldValue: FieldValue { .text(text) }

  init?(fieldValue: FieldValue) {
    guard case .text(let text) = fieldValue else { return nil }
    self.text = text
  }
}
