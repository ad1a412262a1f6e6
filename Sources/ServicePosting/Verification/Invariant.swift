/// A law that the books of a company keep after every step; the raw value is its number.
public enum Invariant: Int, CaseIterable, Sendable {
  /// G/L amounts of a transaction.
  case transactionBalances = 1
  /// G/L amounts of a document and day.
  case documentBalances = 2
  /// Source currency amounts of a transaction.
  case sourceCurrencyBalances = 3
  /// All G/L amounts.
  case ledgerBalances = 4
  /// Entry numbers.
  case entryNumbers = 5
  /// Transaction numbers.
  case transactionNumbers = 6
  /// Accounts of G/L entries.
  case postingAccounts = 7
  /// Debit and credit.
  case debitOrCredit = 8
  /// Registers.
  case registers = 9
  /// Account balances.
  case accountBalances = 10
  /// Detailed customer entries.
  case detailedEntries = 12
  /// Receivables accounts.
  case receivables = 13
  /// Customer balances.
  case customerBalances = 14
  /// Remaining amounts.
  case remainingAmounts = 15
  /// Closed customer entries.
  case closedEntries = 16
  /// Applications of customer entries.
  case settledPairs = 17
  /// Invoice or credit memo, customer entry and receivables entry.
  case invoiceIsOwed = 18
  /// VAT accounts.
  case vatAccounts = 20
  /// VAT entries and invoice.
  case vatOfInvoice = 21
  /// Stock.
  case stock = 25
  /// Remaining quantities.
  case remainingQuantities = 26
  /// Applications.
  case applications = 27
  /// Value entries.
  case values = 28
  /// Inventory accounts.
  case inventoryAccounts = 29
  /// Item entries of shipments.
  case itemEntriesOfShipments = 30
  /// Service entries.
  case serviceEntries = 31
  /// Resource entries.
  case resourceEntries = 32
  /// Warranty entries.
  case warrantyEntries = 33
  /// Outstanding quantity.
  case outstanding = 35
  /// Quantity shipped but not invoiced.
  case shippedNotInvoiced = 36
  /// Handled quantities.
  case handledQuantities = 37
  /// Base quantity.
  case baseQuantity = 38
  /// Quantities to handle.
  case quantitiesToHandle = 39
  /// Orders that are gone.
  case closedOrders = 40
  /// Line amounts.
  case lineAmounts = 41
  /// Shipments of an order line.
  case shipmentsOfLine = 42
  /// Invoices of an order line.
  case invoicesOfLine = 43
  /// Quantities of shipment lines.
  case shipmentLines = 44
  /// Amounts of invoice lines.
  case invoiceLines = 45
  /// Undone shipments.
  case undone = 48
  /// Numbers of posted documents.
  case documentNumbers = 52
  /// Local currency.
  case localCurrency = 55
  /// Precision of amounts.
  case amountPrecision = 56
  /// Dimension sets.
  case dimensionSets = 57
  /// Document log.
  case documentLog = 58
  /// Serial and lot numbers of order lines.
  case trackedPieces = 61
  /// Serial and lot numbers in stock.
  case numbersInStock = 62

  /// What holds, in one sentence.
  public var sentence: String {
    Self.sentences[self] ?? ""
  }

  private static let sentences: [Invariant: String] = [
    .transactionBalances: "The G/L entries of a transaction add up to zero.",
    .documentBalances: "The G/L entries of a document on a day add up to zero.",
    .sourceCurrencyBalances:
      "The source currency amounts of a transaction add up to zero, apart from VAT too small to "
      + "be posted.",
    .ledgerBalances: "All G/L entries together add up to zero.",
    .entryNumbers:
      "Entries are numbered from 1 without gaps; customer entries take their G/L entry's number.",
    .transactionNumbers: "Transactions are numbered from 1 without gaps.",
    .postingAccounts: "Every G/L entry stands on an account of type Posting.",
    .debitOrCredit: "What is debit in local currency is debit in the source currency.",
    .registers: "Each entry belongs to exactly one register, the one that it names.",
    .accountBalances: "The balance of an account is the sum of its entries.",
    .detailedEntries: "What remains of a customer entry is the sum of its detailed entries.",
    .receivables: "A receivables account holds what the customers owe.",
    .customerBalances: "The balance of a customer is the sum of the detailed entries.",
    .remainingAmounts: "No more of a customer entry is settled or to be applied than is owed.",
    .closedEntries: "A customer entry is closed when nothing of it is left, and only then.",
    .settledPairs: "What a posting settles of some customer entries it settles of others.",
    .invoiceIsOwed:
      "The total of an invoice or credit memo is its customer entry and its receivables entry.",
    .vatAccounts: "Every VAT entry's amount stands on the VAT account, and nothing else does.",
    .vatOfInvoice: "The VAT entries' base and amount are those of the invoice or credit memo.",
    .stock: "The stock of an item is what remains of its entries.",
    .remainingQuantities: "What remains of an item entry is what no application took.",
    .applications: "The applications of an outbound entry add up to what was taken from stock.",
    .values: "The value entries of an item entry add up to its quantity, cost and sales.",
    .inventoryAccounts: "The inventory accounts hold the cost that value entries say is posted.",
    .itemEntriesOfShipments:
      "An item line's shipment leaves outbound entries of its quantity, its return one inbound.",
    .serviceEntries:
      "What is shipped, invoiced, consumed and credited stands in the service ledger.",
    .resourceEntries:
      "Hours that are shipped are used, those that are invoiced sold, credited ones neither.",
    .warrantyEntries:
      "Shipments under warranty have a warranty entry, open until they are settled.",
    .outstanding: "What is shipped of a line is not more than its quantity.",
    .shippedNotInvoiced: "What is invoiced or consumed of a line is not more than was shipped.",
    .handledQuantities: "No quantity of a line is negative.",
    .baseQuantity: "The base quantity is the quantity in base units, rounded.",
    .quantitiesToHandle: "The quantities to ship, invoice and consume are within what is left.",
    .closedOrders: "An order that is gone has nothing shipped that is not settled.",
    .lineAmounts: "The line amount is the chargeable quantity at its price, less the discount.",
    .shipmentsOfLine: "The shipments of an order line add up to what it says.",
    .invoicesOfLine: "The invoices of an order line add up to what its shipments say.",
    .shipmentLines: "No more of a shipment line is invoiced or consumed than was shipped.",
    .invoiceLines: "A posted line's amount is its line amount less the invoice discount.",
    .undone: "A line that was undone and its correction come to nothing, and so does their usage.",
    .documentNumbers: "A number stands for one posted document.",
    .localCurrency: "The amount in local currency is the amount divided by the factor.",
    .amountPrecision: "Posted amounts are rounded to the precision of their currency.",
    .dimensionSets: "The dimension set of an entry exists.",
    .documentLog: "The log of a document counts from 1, and a posted one that it names exists.",
    .trackedPieces:
      "No more pieces of an order line carry a number than were assigned, shipped and invoiced.",
    .numbersInStock:
      "Specific tracking takes each number from its own stock, and a serial number is one piece.",
  ]
}
