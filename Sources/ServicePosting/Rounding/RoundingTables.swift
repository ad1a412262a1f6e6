import Accounting

/// The rounding ledger as a table.
enum RoundingTables {
  static let steps: TableDescription = .report(
    TableName("rounding", "roundings", "Rounding"), keyCount: 1,
    [
      .shown("Step No.", \RoundingStep.stepNo), .shownOption("Kind", \.kind),
      .shown("Line No.", \.lineNo), .shown("VAT Identifier", \.vatIdentifier),
      .shownText("Calculation", \.calculation), .shown("Unrounded", \.unrounded),
      .shown("Carried In", \.carriedIn), .shown("Rounded", \.rounded),
      .shown("Carried Out", \.carriedOut), .shown("Difference", \.difference),
      .shown("By Itself", \.byItself), .shown("Precision", \.precision),
      .shownOption("Direction", \.direction), .shownText("Rule", \.rule),
    ]
  ) { (company, document) throws(PostingError) in try company.roundings(of: document) }

  static let rateChecks: TableDescription = .report(
    TableName("rate check", "rate checks", "Currency Factor Check"), keyCount: 1,
    [
      .shown("Currency Code", \RateCheck.currencyCode),
      .shown("Currency Factor", \.currencyFactor), .shown("Posting Date", \.postingDate),
      .shown("Rate Starting Date", \.rateStartingDate), .shown("Factor of Rate", \.rateFactor),
      .shown("Amount Including VAT", \.amountIncludingVAT), .shown("Amount (LCY)", \.amountLCY),
      .shown("Amount (LCY) at Rate", \.amountLCYAtRate),
      .shown("Difference (LCY)", \.differenceLCY),
    ]
  ) { (company, document) throws(PostingError) in
    try company.rateCheck(of: document).map { [$0] } ?? []
  }
}
