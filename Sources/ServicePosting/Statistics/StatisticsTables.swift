import Accounting

/// The statistics of documents as tables.
enum StatisticsTables {
  static let figures: TableDescription = .report(
    TableName("statistics column", "statistics", "Service Statistics"), keyCount: 1,
    editable: ["Inv. Discount Amount", "Total Excl. VAT", "Total Incl. VAT"], fields
  ) { (company, document) throws(PostingError) in
    let statistics = try company.statistics(of: document)
    return statistics.columns.map { Column(figures: $0, customer: statistics.customer) }
  }

  static let vatLines: TableDescription = .report(
    TableName("vat amount line", "vat amount lines", "VAT Amount Line"), keyCount: 2,
    editable: ["VAT Amount", "Invoice Discount Amount"],
    [
      .shownOption("Column", \VATLineFigures.column), .shown("VAT Identifier", \.identifier),
      .shownOption("VAT Calculation Type", \.calculationType), .shown("VAT %", \.percent),
      .shown("Line Amount", \.lineAmount),
      .shown("Inv. Disc. Base Amount", \.invDiscBaseAmount),
      .shown("Invoice Discount Amount", \.invoiceDiscountAmount), .shown("VAT Base", \.vatBase),
      .shown("VAT Amount", \.vatAmount), .shown("Amount Including VAT", \.amountIncludingVAT),
      .shown("Positive", \.isPositive),
    ]
  ) { (company, document) throws(PostingError) in try company.statistics(of: document).vatLines }

  struct Column: Sendable {
    let figures: StatisticsFigures
    let customer: CustomerFigures
  }

  private static let fields: [Field<Column>] = [
    .shownOption("Column", \Column.figures.column), .shown("Quantity", \.figures.quantity),
    .shown("Parcels", \.figures.measures.parcels),
    .shown("Net Weight", \.figures.measures.netWeight),
    .shown("Gross Weight", \.figures.measures.grossWeight),
    .shown("Volume", \.figures.measures.volume),
    .shown("Amount", \.figures.amount),
    .shown("Inv. Discount Amount", \.figures.invDiscountAmount),
    .shown("Total Excl. VAT", \.figures.totalExclVAT), .shown("VAT Amount", \.figures.vatAmount),
    .shownText("VAT Amount Text", \.figures.vatText),
    .shown("Total Incl. VAT", \.figures.totalInclVAT), .shown("Sales (LCY)", \.figures.salesLCY),
    .shown("Original Cost (LCY)", \.figures.originalCostLCY),
    .shown("Adjusted Cost (LCY)", \.figures.adjustedCostLCY),
    .shown("Cost Adjmt. Amount (LCY)", \.figures.costAdjmtAmountLCY),
    .shown("Original Profit (LCY)", \.figures.originalProfitLCY),
    .shown("Original Profit %", \.figures.originalProfitPercent),
    .shown("Adjusted Profit (LCY)", \.figures.adjustedProfitLCY),
    .shown("Adjusted Profit %", \.figures.adjustedProfitPercent),
    .shown("No. of VAT Lines", \.figures.vatLineCount),
    .shown("Balance (LCY)", \.customer.balanceLCY),
    .shown("Credit Limit (LCY)", \.customer.creditLimitLCY),
    .shown("Expended % of Credit Limit (LCY)", \.customer.expendedPercent),
  ]
}
