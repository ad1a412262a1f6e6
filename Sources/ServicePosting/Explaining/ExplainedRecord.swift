public import Accounting

/// What can be explained: an entry of a ledger, or a line of a document.
public enum ExplainedRecord: Hashable, Sendable {
  /// An entry of the general ledger.
  case glEntry(Int)
  /// A VAT entry.
  case vatEntry(Int)
  /// An entry of the customer ledger.
  case customerEntry(Int)
  /// A detailed entry of the customer ledger.
  case detailedCustomerEntry(Int)
  /// An entry of the item ledger.
  case itemEntry(Int)
  /// A value entry.
  case valueEntry(Int)
  /// An entry of the resource ledger.
  case resourceEntry(Int)
  /// An entry of the service ledger.
  case serviceEntry(Int)
  /// An entry of the warranty ledger.
  case warrantyEntry(Int)
  /// A line of an open document.
  case line(DocumentID, Int)
  /// A line of a posted shipment.
  case shipmentLine(Code, Int)
  /// A line of a posted invoice.
  case invoiceLine(Code, Int)
  /// A line of a posted credit memo.
  case creditMemoLine(Code, Int)

  /// The record of a table with a key; `nil` where the table's records are not explained.
  public init?(_ table: TableName, key: [FieldValue]) {
    guard case .integer(let number)? = key.last else { return nil }
    switch table.noun {
    case GeneralLedgerEntry.table.noun: self = .glEntry(number)
    case VATEntry.table.noun: self = .vatEntry(number)
    case CustomerLedgerEntry.table.noun: self = .customerEntry(number)
    case DetailedCustomerLedgerEntry.table.noun: self = .detailedCustomerEntry(number)
    case ItemLedgerEntry.table.noun: self = .itemEntry(number)
    case ValueEntry.table.noun: self = .valueEntry(number)
    case ResourceLedgerEntry.table.noun: self = .resourceEntry(number)
    case ServiceLedgerEntry.table.noun: self = .serviceEntry(number)
    case WarrantyLedgerEntry.table.noun: self = .warrantyEntry(number)
    default:
      guard let line = Self.line(table, key, number) else { return nil }
      self = line
    }
  }

  private static func line(
    _ table: TableName, _ key: [FieldValue], _ lineNo: Int
  ) -> ExplainedRecord? {
    guard let document = key.dropLast().last, let no = Code(fieldValue: document) else {
      return nil
    }
    switch table.noun {
    case "line":
      guard case .option(let type)? = key.first, let type = DocumentType(caption: type) else {
        return nil
      }
      return .line(DocumentID(type, no), lineNo)
    case "shipment line": return .shipmentLine(no, lineNo)
    case "invoice line": return .invoiceLine(no, lineNo)
    case "credit memo line": return .creditMemoLine(no, lineNo)
    default: return nil
    }
  }

  /// The nouns of the tables whose records are explained, as they are typed.
  public static let nouns =
    [
      GeneralLedgerEntry.table, VATEntry.table, CustomerLedgerEntry.table,
      DetailedCustomerLedgerEntry.table, ItemLedgerEntry.table, ValueEntry.table,
      ResourceLedgerEntry.table, ServiceLedgerEntry.table, WarrantyLedgerEntry.table,
    ].map(\.noun) + ["line", "shipment line", "invoice line", "credit memo line"]
}
