public import Accounting

/// An agreement to service (table 5965).
public struct ServiceContract: Record {
  /// Contract No.
  public let no: Code
  /// Description.
  public var description = ""
  /// Customer No.
  public var customerNo = Code.blank
  /// Status.
  public var status = ContractStatus.blank
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Prepaid.
  public var prepaid = false
  /// Service Period.
  public var servicePeriod = DateFormula.blank
  /// Contract Group Code.
  public var contractGroupCode = Code.blank

  /// The names of the table.
  public static let table = TableName("service contract", "service contracts", "Service Contract")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceContract>] = [
    .shown("Contract No.", \.no),
    .text("Description", \.description),
    .field("Customer No.", \.customerNo, to: "customer"),
    .option("Status", \.status),
    .field("Starting Date", \.startingDate),
    .field("Prepaid", \.prepaid),
    .field("Service Period", \.servicePeriod),
    .field("Contract Group Code", \.contractGroupCode, to: "contract group"),
  ]
}
