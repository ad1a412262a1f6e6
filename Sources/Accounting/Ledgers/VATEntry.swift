/// VAT of one joined line of an invoice; sales are negative (table 254).
public struct VATEntry: LedgerEntry {
  /// What the entry shares with all others of its transaction.
  let transaction: TransactionHeader.Reference
  /// Entry No.
  public let entryNo: Int
  /// Posting Date.
  public var postingDate: CalendarDate { transaction.value.postingDate }
  /// Document Date.
  public var documentDate: CalendarDate { transaction.value.documentDate }
  /// VAT Date.
  public var vatDate: CalendarDate { transaction.value.vatDate }
  /// Document Type.
  public var documentType: EntryDocumentType { transaction.value.documentType }
  /// Document No.
  public var documentNo: Code { transaction.value.documentNo }
  /// Type.
  public let type: GenPostingType
  /// VAT Bus. Posting Group.
  public let vatBusPostingGroup: Code
  /// VAT Prod. Posting Group.
  public let vatProdPostingGroup: Code
  /// Gen. Bus. Posting Group.
  public let genBusPostingGroup: Code
  /// Gen. Prod. Posting Group.
  public let genProdPostingGroup: Code
  /// VAT Calculation Type.
  public let vatCalculationType: VATCalculationType
  /// VAT %.
  public let vatPercent: Percentage
  /// Base in local currency, what VAT is calculated on: negative for a sale, positive for
  /// what is taken back or deducted.
  public let base: Amount
  /// Amount: the VAT in local currency, with the sign of the base.
  public let amount: Amount
  /// Base Before Pmt. Disc.: the base before a payment discount was taken off it.
  public let baseBeforePmtDisc: Amount
  /// What few entries have; `nil` where all of it is zero.
  let deviation: VATDeviation?
  /// EU Service.
  public let euService: Bool
  /// Bill-to/Pay-to No.
  public var billToPayToNo: Code { transaction.value.sourceNo }
  /// Country/Region Code.
  public var countryRegionCode: Code { transaction.value.countryRegionCode }
  /// VAT Registration No.
  public var vatRegistrationNo: String { transaction.value.vatRegistrationNo }
  /// External Document No.
  public var externalDocumentNo: String { transaction.value.externalDocumentNo }
  /// EU 3-Party Trade.
  public var eu3PartyTrade: Bool { transaction.value.isEU3PartyTrade }
  /// Reason Code.
  public var reasonCode: Code { transaction.value.reasonCode }
  /// No. Series.
  public var noSeries: Code { transaction.value.noSeries }
  /// User ID.
  public var userID: LongCode { transaction.value.userID }
  /// Source Code.
  public var sourceCode: Code { transaction.value.sourceCode }
  /// G/L Entry No. The general ledger entry it belongs to.
  public let glEntryNo: Int
  /// Transaction No.
  public let transactionNo: Int
  /// G/L Register No.
  public let registerNo: Int

  /// The names of the ledger.
  public static let table = TableName("vat entry", "vat entries", "VAT Entry")

  /// The fields of an entry.
  public static let fields: [Field<VATEntry>] = [
    .shown("Entry No.", \.entryNo),
    .shown("Posting Date", \.postingDate),
    .shown("Document Date", \.documentDate),
    .shown("VAT Date", \.vatDate),
    .shownOption("Document Type", \.documentType),
    .shown("Document No.", \.documentNo),
    .shownOption("Type", \.type),
    .shown("VAT Bus. Posting Group", \.vatBusPostingGroup),
    .shown("VAT Prod. Posting Group", \.vatProdPostingGroup),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup),
    .shownOption("VAT Calculation Type", \.vatCalculationType),
    .shown("VAT %", \.vatPercent),
    .shown("Base", \.base),
    .shown("Amount", \.amount),
    .shown("Base Before Pmt. Disc.", \.baseBeforePmtDisc),
    .shown("VAT Difference", \.vatDifference),
    .shown("VAT Base Discount %", \.vatBaseDiscountPercent),
    .shown("EU Service", \.euService),
    .shown("EU 3-Party Trade", \.eu3PartyTrade),
    .shown("Bill-to/Pay-to No.", \.billToPayToNo, to: "customer"),
    .shown("Country/Region Code", \.countryRegionCode),
    .shownText("VAT Registration No.", \.vatRegistrationNo),
    .shownText("External Document No.", \.externalDocumentNo),
    .shown("Reason Code", \.reasonCode),
    .shown("No. Series", \.noSeries),
    .shown("User ID", \.userID),
    .shown("Source Code", \.sourceCode),
    .shown("G/L Entry No.", \.glEntryNo, "The general ledger entry it belongs to."),
    .shown("Transaction No.", \.transactionNo),
    .shown("G/L Register No.", \.registerNo),
  ]
}
