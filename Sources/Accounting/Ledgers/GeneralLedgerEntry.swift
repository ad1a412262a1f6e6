/// An entry of the general ledger: debit is positive (table 17).
public struct GeneralLedgerEntry: LedgerEntry {
  /// What the entry shares with all others of its transaction.
  let transaction: TransactionHeader.Reference
  /// Entry No.
  public let entryNo: Int
  /// Posting Date.
  public var postingDate: CalendarDate { transaction.value.postingDate }
  /// Document Type.
  public var documentType: EntryDocumentType { transaction.value.documentType }
  /// Document No.
  public var documentNo: Code { transaction.value.documentNo }
  /// G/L Account No.
  public let glAccountNo: Code
  /// Description.
  public let description: String
  /// Amount in local currency: debit is positive, credit negative.
  public let amount: Amount
  /// VAT Amount: the VAT of the amount, with its sign; it stands in an entry of its own.
  public let vatAmount: Amount
  /// Gen. Posting Type.
  public let genPostingType: GenPostingType
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// VAT Bus. Posting Group.
  public let vatBusPostingGroup: Code
  /// VAT Prod. Posting Group.
  public let vatProdPostingGroup: Code
  /// Source Code.
  public var sourceCode: Code { transaction.value.sourceCode }
  /// Source Type.
  public var sourceType: SourceType { transaction.value.sourceType }
  /// Source No.
  public var sourceNo: Code { transaction.value.sourceNo }
  /// External Document No.
  public var externalDocumentNo: String { transaction.value.externalDocumentNo }
  /// Reason Code.
  public var reasonCode: Code { transaction.value.reasonCode }
  /// No. Series.
  public var noSeries: Code { transaction.value.noSeries }
  /// Source Currency Code.
  public var sourceCurrencyCode: Code { transaction.value.currencyCode }
  /// Source Currency Amount: the amount in the currency of the document.
  public let sourceCurrencyAmount: Amount
  /// Dimension Set ID.
  public let dimensionSetID: Int
  /// System-Created Entry.
  public let systemCreatedEntry: Bool
  /// Prod. Order No. For cost entries the service order, as BC has it.
  public var prodOrderNo: Code { transaction.value.orderNo }
  /// Account from. Which setup field named the account.
  public let reason: AccountReason
  /// Whether a credit memo corrects its invoice: debit is shown as negative credit and the reverse.
  public var isCorrection: Bool { transaction.value.isCorrection }
  /// Order Line No. The service line behind a cost entry; 0 where lines are joined.
  public var orderLineNo: Int { transaction.value.orderLineNo }
  /// Transaction No.
  public let transactionNo: Int
  /// G/L Register No.
  public let registerNo: Int

  /// The names of the ledger.
  public static let table = TableName("gl entry", "gl entries", "G/L Entry")

  /// The fields of an entry.
  public static let fields: [Field<GeneralLedgerEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Posting Date", \.postingDate),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shown("G/L Account No.", \.glAccountNo, to: "gl account"),
    .shownText("Description", \.description),
    .shown("Amount", \.amount),
    .shown("VAT Amount", \.vatAmount),
    .shownOption("Gen. Posting Type", \.genPostingType),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shown("VAT Bus. Posting Group", \.vatBusPostingGroup),
    .shown("VAT Prod. Posting Group", \.vatProdPostingGroup),
    .shown("Source Code", \.sourceCode),
    .shownOption("Source Type", \.sourceType),
    .shown("Source No.", \.sourceNo),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Reason Code", \.reasonCode),
    .shown("No. Series", \.noSeries),
    .shown("Source Currency Code", \.sourceCurrencyCode),
    .shown("Source Currency Amount", \.sourceCurrencyAmount),
    .shown("Dimension Set ID", \.dimensionSetID),
    .shown("System-Created Entry", \.systemCreatedEntry),
    .shown("Prod. Order No.", \.prodOrderNo, "For cost entries the service order, as BC has it."),
    .shownOption("Account from", \.reason, "Which setup field named the account."),
    .shown(
      "Order Line No.", \.orderLineNo,
      "The service line behind a cost entry; 0 where lines are joined."),
    .shown("Transaction No.", \.transactionNo),
    .shown("G/L Register No.", \.registerNo),
  ]
}
