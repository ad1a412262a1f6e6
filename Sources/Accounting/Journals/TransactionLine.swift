/// A line of a transaction before it has numbers: what a G/L entry will hold.
public struct TransactionLine: Sendable {
  package var account: Code
  package var reason: AccountReason
  package var amount: Amount
  package var vatAmount = Amount.zero
  package var genPostingType = GenPostingType.blank
  package var genBusPostingGroup = Code.blank
  package var genProdPostingGroup = Code.blank
  package var vatBusPostingGroup = Code.blank
  package var vatProdPostingGroup = Code.blank
  package var sourceCurrencyAmount = Amount.zero
  package var dimensionSetID = 0
  package var description = ""
  /// Whether the line has a description of its own, and be it blank, instead of its header's.
  package var keepsDescription = false
  /// The VAT entry that goes with the line.
  package var vat: VATPosting?
  /// Whether the line is the receivables line, whose number the customer entry takes.
  package var isReceivables = false

  /// Makes a line.
  public init(account: Code, reason: AccountReason, amount: Amount, dimensionSetID: Int = 0) {
    self.account = account
    self.reason = reason
    self.amount = amount
    self.dimensionSetID = dimensionSetID
  }

  /// What a VAT entry holds besides the groups of its line.
  public struct VATPosting: Sendable {
    var calculationType: VATCalculationType
    var percent: Percentage
    var base: Amount
    var amount: Amount
    var baseBeforePmtDisc: Amount
    var euService: Bool
    /// VAT Difference.
    package var difference = Amount.zero
    /// VAT Base Discount %.
    package var baseDiscountPercent = Percentage.zero

    /// Makes a posting.
    package init(
      calculationType: VATCalculationType, percent: Percentage, base: Amount, amount: Amount,
      baseBeforePmtDisc: Amount, euService: Bool
    ) {
      self.calculationType = calculationType
      self.percent = percent
      self.base = base
      self.amount = amount
      self.baseBeforePmtDisc = baseBeforePmtDisc
      self.euService = euService
    }
  }
}

/// Lines of one day and document whose debit equals their credit: the only thing that the
/// general ledger takes.
public struct BalancedTransaction: Sendable {
  let header: TransactionHeader.Reference
  let lines: [TransactionLine]
  let customer: CustomerPosting?

  /// Proves the balance of the lines.
  ///
  /// - Throws: `BookkeepingFault.outOfBalance` if they do not add up to zero.
  public init(
    _ header: TransactionHeader, _ lines: [TransactionLine], customer: CustomerPosting? = nil,
    in books: borrowing Books, dimensionSets sets: DimensionSets? = nil,
    checksDimensions: Bool = true
  ) throws(BookkeepingFault) {
    if checksDimensions { try books.requireDimensions(of: lines, in: sets) }
    var sum = Amount.zero
    for place in lines.indices { sum += lines[place].amount }
    guard sum.isZero else {
      throw .outOfBalance(by: sum, on: header.postingDate, lines.map(TriedEntry.init))
    }
    self.header = TransactionHeader.Reference(header)
    self.lines = lines
    self.customer = customer
  }
}

/// What a customer entry holds besides what its transaction has.
public struct CustomerPosting: Sendable {
  /// The customer who pays.
  public var customerNo: Code
  /// The customer who ordered.
  public var sellToCustomerNo: Code
  /// The amount in the document's currency.
  public var amount: Amount
  /// The amount in local currency.
  public var amountLCY: Amount
  /// Sales without VAT in local currency.
  public var salesLCY: Amount
  /// Sales less cost in local currency.
  public var profitLCY: Amount
  /// Invoice discount in local currency.
  public var invDiscountLCY: Amount
  /// The posting group that chose the receivables account.
  public var customerPostingGroup: Code
  /// When it is due.
  public var dueDate: CalendarDate
  /// Until when the discount holds.
  public var pmtDiscountDate: CalendarDate
  /// Until when the discount may still be given.
  public var pmtDiscToleranceDate = CalendarDate.blank
  /// How much less than what is owed may be accepted.
  public var maxPaymentTolerance = Amount.zero
  /// The discount for early payment.
  public var pmtDiscPossible: Amount
  /// The factor of the document's currency; 1 for the local one.
  public var currencyFactor: CurrencyFactor
  /// Payment Terms Code.
  public var paymentTermsCode: Code
  /// Payment Method Code.
  public var paymentMethodCode: Code
  /// Salesperson Code.
  public var salespersonCode: Code
  /// Your Reference.
  public var yourReference = ""
  /// Currency Code.
  public var currencyCode = Code.blank
  /// Applies-to Doc. Type.
  public var appliesToDocType = EntryDocumentType.blank
  /// What of it is settled with older entries.
  public var application: CustomerApplication?

  /// Makes a posting.
  public init(
    customerNo: Code, sellToCustomerNo: Code, amount: Amount, amountLCY: Amount, salesLCY: Amount,
    profitLCY: Amount, invDiscountLCY: Amount, customerPostingGroup: Code, dueDate: CalendarDate,
    pmtDiscountDate: CalendarDate, pmtDiscPossible: Amount, currencyFactor: CurrencyFactor,
    paymentTermsCode: Code, paymentMethodCode: Code, salespersonCode: Code
  ) {
    self.customerNo = customerNo
    self.sellToCustomerNo = sellToCustomerNo
    self.amount = amount
    self.amountLCY = amountLCY
    self.salesLCY = salesLCY
    self.profitLCY = profitLCY
    self.invDiscountLCY = invDiscountLCY
    self.customerPostingGroup = customerPostingGroup
    self.dueDate = dueDate
    self.pmtDiscountDate = pmtDiscountDate
    self.pmtDiscPossible = pmtDiscPossible
    self.currencyFactor = currencyFactor
    self.paymentTermsCode = paymentTermsCode
    self.paymentMethodCode = paymentMethodCode
    self.salespersonCode = salespersonCode
  }
}
