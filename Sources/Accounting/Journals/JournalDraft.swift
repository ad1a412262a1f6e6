/// Entries that a posting has made but not yet written: numbered, complete and in order.
///
/// It knows where the books end, so that its numbers follow theirs.
public struct JournalDraft: Sendable {
  /// New entries of the general ledger.
  public private(set) var glEntries: [GeneralLedgerEntry] = []
  /// New entries of the customer ledger.
  public private(set) var customerEntries: [CustomerLedgerEntry] = []
  /// New detailed entries of the customer ledger.
  public private(set) var detailedCustomerEntries: [DetailedCustomerLedgerEntry] = []
  /// What applications change about customer entries beside their remaining amounts.
  private(set) var customerSettlements: [(entryNo: Int, CustomerSettlement)] = []
  /// What only few of the new customer entries have.
  private(set) var customerMarks: [(entryNo: Int, CustomerEntryMarks)] = []
  /// New VAT entries.
  public private(set) var vatEntries: [VATEntry] = []
  /// New entries of the item ledger.
  public var itemEntries: [ItemLedgerEntry] = []
  /// New applications of item entries.
  public var itemApplicationEntries: [ItemApplicationEntry] = []
  /// New value entries.
  public var valueEntries: [ValueEntry] = []
  /// New entries of the resource ledger.
  public var resourceEntries: [ResourceLedgerEntry] = []
  /// New registers of the general ledger.
  public private(set) var glRegisters: [GLRegister] = []
  /// New registers of the item ledger.
  public var itemRegisters: [ItemRegister] = []
  /// New registers of the resource ledger.
  public var resourceRegisters: [ResourceRegister] = []
  /// The states of item entries that are new or changed, in the order of the changes.
  var itemEntryStates: [(entryNo: Int, state: ItemEntryState)] = []

  /// Applications that do not hold any more.
  public internal(set) var itemApplicationHistory: [ItemApplicationEntryHistory] = []
  /// What became of earlier applications, by their numbers.
  var itemApplicationChanges: [Int: ItemApplicationChange] = [:]
  /// The item entries whose applications were taken back, until they are applied anew.
  var touchedItemEntries: Set<Int> = []

  /// What it posts of the cost of earlier value entries.
  var costsPostedLater: [(entryNo: Int, cost: PostedCost)] = []

  /// Whether the next line belongs to the call of the item poster that made the last register.
  var joinsItemRegister = false
  /// The same of the general ledger: the cost of one call is one register and one transaction.
  var joinsGLRegister = false

  private let glEntriesBefore: Int
  private let vatEntriesBefore: Int
  private let detailedEntriesBefore: Int
  private let registersBefore: Int
  private var lastTransactionNo: Int
  let itemEntriesBefore: Int
  let itemApplicationEntriesBefore: Int
  let itemApplicationHistoryBefore: Int
  let valueEntriesBefore: Int
  let resourceEntriesBefore: Int
  let itemRegistersBefore: Int
  let resourceRegistersBefore: Int

  /// A draft that follows `books`.
  public init(following books: borrowing Books) {
    glEntriesBefore = books.glEntries.lastEntryNo
    vatEntriesBefore = books.vatEntries.lastEntryNo
    detailedEntriesBefore = books.detailedCustomerEntries.lastEntryNo
    registersBefore = books.glRegisters.lastEntryNo
    lastTransactionNo = books.lastTransactionNo
    itemEntriesBefore = books.itemEntries.lastEntryNo
    itemApplicationEntriesBefore = books.itemApplicationEntries.lastEntryNo
    itemApplicationHistoryBefore = books.itemApplicationHistory.lastEntryNo
    valueEntriesBefore = books.valueEntries.lastEntryNo
    resourceEntriesBefore = books.resourceEntries.lastEntryNo
    itemRegistersBefore = books.itemRegisters.lastEntryNo
    resourceRegistersBefore = books.resourceRegisters.lastEntryNo
  }

  /// Makes room for what lines of documents will bring, so that no list grows step by step.
  public mutating func reserveCapacity(items: Int, resources: Int, invoiced: Int) {
    // Cost has two accounts and a register; a line its sales and VAT; the customer one line more.
    glEntries.reserveCapacity(2 * items + (invoiced > 0 ? 2 * invoiced + 1 : 0))
    glRegisters.reserveCapacity(items + 1)
    vatEntries.reserveCapacity(invoiced)
    // A shipment and an invoice, or a usage and a sale; an item moves two states beside its own.
    itemEntries.reserveCapacity(items)
    valueEntries.reserveCapacity(items)
    itemRegisters.reserveCapacity(items)
    itemEntryStates.reserveCapacity(4 * items)
    resourceEntries.reserveCapacity(2 * resources)
  }

  /// The last customer entry of the draft, as it stands after what it was settled with.
  package var lastCustomerEntry: OpenCustomerEntry? {
    guard let entry = customerEntries.last else { return nil }
    var state = CustomerEntryState(
      remainingAmount: .zero, remainingAmountLCY: .zero,
      remainingPmtDiscPossible: entry.originalPmtDiscPossible)
    for row in detailedCustomerEntries where row.custLedgerEntryNo == entry.entryNo {
      state.count(row)
    }
    if let last = customerSettlements.last(where: { $0.entryNo == entry.entryNo }) {
      state.remainingPmtDiscPossible = last.1.remainingPmtDiscPossible
    }
    return OpenCustomerEntry(entry, state)
  }

  /// The last transaction number of the draft and the books before it.
  public var transactionNo: Int { lastTransactionNo }

  /// Writes a transaction: a register of its own, G/L, VAT and customer entries.
  public mutating func append(_ transaction: borrowing BalancedTransaction) {
    if joinsGLRegister { return join(copy transaction) }
    lastTransactionNo += 1
    let registerNo = registersBefore + glRegisters.count + 1
    let firstEntry = glEntriesBefore + glEntries.count + 1
    let firstVATEntry = vatEntriesBefore + vatEntries.count + 1
    // The lines are large: they are read where they stand.
    for place in transaction.lines.indices { appendEntries(of: transaction, place, registerNo) }
    let lastVATEntry = vatEntriesBefore + vatEntries.count
    glRegisters.append(
      GLRegister(
        entryNo: registerNo, fromEntryNo: firstEntry,
        toEntryNo: glEntriesBefore + glEntries.count,
        fromVATEntryNo: lastVATEntry < firstVATEntry ? 0 : firstVATEntry,
        toVATEntryNo: lastVATEntry < firstVATEntry ? 0 : lastVATEntry,
        creationDate: transaction.header.value.creationDate,
        sourceCode: transaction.header.value.sourceCode,
        userID: transaction.header.value.userID))
  }

  /// Writes a transaction of a poster that goes on: into the draft's last register, and into its
  /// last transaction too if document and day are the same (rule S-078).
  ///
  /// It has no VAT.
  package mutating func join(_ transaction: BalancedTransaction) {
    guard let register = glRegisters.last, let last = glEntries.last else {
      append(transaction)
      return
    }
    let header = transaction.header.value
    if last.documentNo != header.documentNo || last.documentType != header.documentType
      || last.postingDate != header.postingDate
    {
      lastTransactionNo += 1
    }
    for place in transaction.lines.indices {
      appendEntries(of: transaction, place, register.entryNo)
    }
    glRegisters[glRegisters.count - 1] = GLRegister(
      entryNo: register.entryNo, fromEntryNo: register.fromEntryNo,
      toEntryNo: glEntriesBefore + glEntries.count, fromVATEntryNo: register.fromVATEntryNo,
      toVATEntryNo: register.toVATEntryNo, creationDate: register.creationDate,
      sourceCode: register.sourceCode, userID: register.userID)
  }

  /// The G/L entry of a line, and the VAT or customer entry that goes with it.
  private mutating func appendEntries(
    of transaction: borrowing BalancedTransaction, _ place: Int, _ registerNo: Int
  ) {
    let entryNo = glEntriesBefore + glEntries.count + 1
    appendGLEntry(entryNo, transaction.lines, place, transaction.header, registerNo)
    if let vat = transaction.lines[place].vat {
      appendVATEntry(for: entryNo, vat, transaction.lines, place, transaction.header, registerNo)
    }
    if transaction.lines[place].isReceivables, let customer = transaction.customer {
      appendCustomerEntry(
        entryNo, customer, transaction.lines[place].dimensionSetID, transaction.header, registerNo)
    }
  }

  private mutating func appendGLEntry(
    _ entryNo: Int, _ lines: [TransactionLine], _ place: Int,
    _ header: TransactionHeader.Reference, _ registerNo: Int
  ) {
    glEntries.append(
      GeneralLedgerEntry(
        transaction: header, entryNo: entryNo, glAccountNo: lines[place].account,
        description: lines[place].keepsDescription
          ? lines[place].description : header.value.description,
        amount: lines[place].amount, vatAmount: lines[place].vatAmount,
        genPostingType: lines[place].genPostingType,
        genBusPostingGroup: lines[place].genBusPostingGroup,
        genProdPostingGroup: lines[place].genProdPostingGroup,
        vatBusPostingGroup: lines[place].vatBusPostingGroup,
        vatProdPostingGroup: lines[place].vatProdPostingGroup,
        sourceCurrencyAmount: header.value.currencyCode.isBlank
          ? lines[place].amount : lines[place].sourceCurrencyAmount,
        dimensionSetID: lines[place].dimensionSetID, systemCreatedEntry: true,
        reason: lines[place].reason,
        transactionNo: lastTransactionNo, registerNo: registerNo))
  }

  private mutating func appendVATEntry(
    for glEntryNo: Int, _ vat: TransactionLine.VATPosting, _ lines: [TransactionLine],
    _ place: Int, _ header: TransactionHeader.Reference, _ registerNo: Int
  ) {
    vatEntries.append(
      VATEntry(
        transaction: header, entryNo: vatEntriesBefore + vatEntries.count + 1, type: .sale,
        vatBusPostingGroup: lines[place].vatBusPostingGroup,
        vatProdPostingGroup: lines[place].vatProdPostingGroup,
        genBusPostingGroup: lines[place].genBusPostingGroup,
        genProdPostingGroup: lines[place].genProdPostingGroup,
        vatCalculationType: vat.calculationType, vatPercent: vat.percent, base: vat.base,
        amount: vat.amount, baseBeforePmtDisc: vat.baseBeforePmtDisc,
        deviation: VATDeviation.of(vat),
        euService: vat.euService, glEntryNo: glEntryNo, transactionNo: lastTransactionNo,
        registerNo: registerNo))
  }

  private mutating func appendCustomerEntry(
    _ entryNo: Int, _ customer: borrowing CustomerPosting, _ dimensionSetID: Int,
    _ header: TransactionHeader.Reference, _ registerNo: Int
  ) {
    customerEntries.append(
      CustomerLedgerEntry(
        transaction: header, entryNo: entryNo, customerNo: customer.customerNo,
        sellToCustomerNo: customer.sellToCustomerNo,
        originalAmount: customer.amount, originalAmountLCY: customer.amountLCY,
        salesLCY: customer.salesLCY, profitLCY: customer.profitLCY,
        invDiscountLCY: customer.invDiscountLCY,
        customerPostingGroup: customer.customerPostingGroup,
        dueDate: customer.dueDate, pmtDiscountDate: customer.pmtDiscountDate,
        pmtDiscToleranceDate: customer.pmtDiscToleranceDate,
        originalPmtDiscPossible: customer.pmtDiscPossible,
        originalCurrencyFactor: customer.currencyFactor,
        appliesToDocType: customer.appliesToDocType,
        paymentTermsCode: customer.paymentTermsCode, paymentMethodCode: customer.paymentMethodCode,
        salespersonCode: customer.salespersonCode, yourReference: customer.yourReference,
        dimensionSetID: dimensionSetID,
        transactionNo: lastTransactionNo, registerNo: registerNo))
    detailedCustomerEntries.append(
      DetailedCustomerLedgerEntry(
        entryNo: detailedEntriesBefore + detailedCustomerEntries.count + 1,
        custLedgerEntryNo: entryNo, entryType: .initialEntry, postingDate: header.value.postingDate,
        documentType: header.value.documentType, documentNo: header.value.documentNo,
        customerNo: customer.customerNo, currencyCode: header.value.currencyCode,
        amount: customer.amount, amountLCY: customer.amountLCY,
        initialEntryDueDate: customer.dueDate, appliedCustLedgerEntryNo: 0,
        transactionNo: lastTransactionNo))
    if !customer.maxPaymentTolerance.isZero {
      var marks = CustomerEntryMarks()
      marks.maxPaymentTolerance = CustomerApplication.tolerance(
        customer.maxPaymentTolerance, of: customer.application?.remaining ?? customer.amount)
      customerMarks.append((entryNo, marks))
    }
    if let application = customer.application {
      append(application, to: entryNo, customer, header)
    }
  }

  /// The detailed entries of an application, and what it changes about the entries.
  private mutating func append(
    _ application: CustomerApplication, to newEntryNo: Int, _ customer: CustomerPosting,
    _ header: TransactionHeader.Reference
  ) {
    for row in application.rows {
      detailedCustomerEntries.append(
        DetailedCustomerLedgerEntry(
          entryNo: detailedEntriesBefore + detailedCustomerEntries.count + 1,
          custLedgerEntryNo: row.entryNo ?? newEntryNo, entryType: row.type,
          postingDate: row.postingDate, documentType: header.value.documentType,
          documentNo: header.value.documentNo, customerNo: customer.customerNo,
          currencyCode: row.currency, amount: row.amount, amountLCY: row.amountLCY,
          initialEntryDueDate: row.initialEntryDueDate,
          appliedCustLedgerEntryNo: row.type == .application ? newEntryNo : 0,
          transactionNo: lastTransactionNo))
    }
    for settlement in application.settlements {
      customerSettlements.append(
        (settlement.entryNo ?? newEntryNo, settlement.numbered(newEntryNo)))
    }
  }
}
