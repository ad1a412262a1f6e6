import Accounting

/// The ledgers and registers.
enum LedgerTables {
  static let all: [TableDescription] = [
    glEntries, CustomerEntryTable.description, .ledger(\.books.detailedCustomerEntries),
    .ledger(\.books.vatEntries), itemEntries, itemApplications,
    .ledger(\.books.itemApplicationHistory), valueEntries, queuedCost,
    .ledger(\.books.resourceEntries), serviceEntries,
    warrantyEntries, .ledger(\.books.glRegisters), .ledger(\.books.itemRegisters),
    .ledger(\.books.resourceRegisters), .ledger(\.serviceRegisters),
    documentLog, documentRegister,
  ]

  private static let itemApplications: TableDescription = .collected(
    ItemApplicationEntry.table, .ledger, keyCount: 1, Columns(ItemApplicationEntry.fields)
  ) { company, _ in company.books.itemApplications }

  private static let valueEntries: TableDescription = .ledger(
    \.books.valueEntries,
    computed: [
      ComputedField("Cost Posted to G/L") { entry, company in
        company.books.costPostedToGL(of: entry)
      },
      ComputedField("Expected Cost Posted to G/L") { entry, company in
        company.books.expectedCostPostedToGL(of: entry)
      },
    ])

  private static let queuedCost: TableDescription = .collected(
    TableName(
      "post value entry to gl", "post value entries to gl", "Post Value Entry to G/L"),
    .ledger, keyCount: 1,
    Columns([
      Field<ValueEntry>.shown("Value Entry No.", \.entryNo),
      .shown("Item No.", \.itemNo, to: "item"),
      .shown("Posting Date", \.postingDate),
    ])
  ) { company, _ in company.books.queuedValueEntries }

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
      ComputedField("Last Invoice Date") { entry, company in
        company.books.itemState(of: entry)?.lastInvoiceDate ?? .blank
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

  private static let serviceEntries: TableDescription = .ledger(
    \.serviceEntries,
    computed: [
      ComputedField("Contract Group Code") { entry, company in
        company.serviceContracts[entry.serviceContractNo]?.contractGroupCode ?? .blank
      },
      ComputedField("User ID") { entry, company in
        company.serviceRegister(ofEntry: entry.entryNo)?.userID ?? .blank
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
  /// The register that a service entry stands in; registers and their entries go up together.
  fileprivate func serviceRegister(ofEntry entryNo: Int) -> ServiceRegister? {
    var (low, high) = (0, serviceRegisters.count)
    while low < high {
      let middle = (low + high) / 2
      if serviceRegisters[middle].toEntryNo < entryNo { low = middle + 1 } else { high = middle }
    }
    return low < serviceRegisters.count ? serviceRegisters[low] : nil
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
