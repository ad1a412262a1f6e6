public import Accounting

/// Which contract an invoice came from (table 5936, Service Document Register).
public struct DocumentRegisterEntry: Hashable, Sendable {
  /// What a document can have come from.
  public enum Source: UInt8, OptionValue {
    /// Order.
    case order
    /// Contract.
    case contract

    /// BC's spelling.
    public var caption: String {
      switch self {
      case .order: "Order"
      case .contract: "Contract"
      }
    }
  }

  /// What can have been made of it.
  public enum Destination: UInt8, OptionValue {
    /// Invoice.
    case invoice
    /// Credit Memo.
    case creditMemo
    /// Posted Invoice.
    case postedInvoice
    /// Posted Credit Memo.
    case postedCreditMemo

    /// BC's spelling.
    public var caption: String {
      switch self {
      case .invoice: "Invoice"
      case .creditMemo: "Credit Memo"
      case .postedInvoice: "Posted Invoice"
      case .postedCreditMemo: "Posted Credit Memo"
      }
    }
  }

  /// Source Document Type.
  public var sourceDocumentType = Source.contract
  /// Source Document No.
  public let sourceDocumentNo: Code
  /// Destination Document Type.
  public let destinationDocumentType: Destination
  /// Destination Document No.
  public let destinationDocumentNo: Code

  /// The names of the table.
  public static let table = TableName(
    "service document register", "service document registers", "Service Document Register")

  /// The fields of an entry, all of which make its key.
  public static let fields: [Field<DocumentRegisterEntry>] = [
    .shownOption("Source Document Type", \.sourceDocumentType),
    .shown("Source Document No.", \.sourceDocumentNo),
    .shownOption("Destination Document Type", \.destinationDocumentType),
    .shown("Destination Document No.", \.destinationDocumentNo),
  ]
}

extension Company {
  /// What is registered: of open invoices the contracts of their lines, then what was posted.
  var registeredDocuments: [DocumentRegisterEntry] {
    sortedDocuments(.invoice).flatMap { invoice in
      invoice.contracts.map {
        DocumentRegisterEntry(
          sourceDocumentNo: $0, destinationDocumentType: .invoice,
          destinationDocumentNo: invoice.header.no)
      }
    } + documentRegister
  }
}

extension ServiceDocument {
  /// The contracts of the lines, each once.
  var contracts: [Code] {
    var contracts: [Code] = []
    for line in lines where !line.isText && !line.content.contractNo.isBlank {
      if !contracts.contains(line.content.contractNo) { contracts.append(line.content.contractNo) }
    }
    return contracts
  }
}
