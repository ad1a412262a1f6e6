public import Accounting

/// How far the repair of one service item is (table 5927).
public struct RepairStatus: Record {
  /// Code.
  public let code: Code
  /// Description.
  public var description = ""
  /// Service Order Status.
  public var serviceOrderStatus = ServiceStatus.pending
  /// Priority.
  public var priority = RepairPriority.high
  /// Initial.
  public var initial = false
  /// In Process.
  public var inProcess = false
  /// Finished.
  public var finished = false
  /// Partly Serviced.
  public var partlyServiced = false
  /// Referred.
  public var referred = false
  /// Waiting for Customer.
  public var waitingForCustomer = false
  /// Quote Finished.
  public var quoteFinished = false
  /// Spare Part Ordered.
  public var sparePartOrdered = false
  /// Spare Part Received.
  public var sparePartReceived = false
  /// Posting Allowed.
  public var postingAllowed = true
  /// Pending Status Allowed.
  public var pendingStatusAllowed = true
  /// In Process Status Allowed.
  public var inProcessStatusAllowed = true
  /// Finished Status Allowed.
  public var finishedStatusAllowed = true
  /// On Hold Status Allowed.
  public var onHoldStatusAllowed = true

  /// The names of the table.
  public static let table = TableName("repair status", "repair statuses", "Repair Status")

  /// The key of the record.
  public var key: Code { code }

  /// Makes a record with BC's initial values.
  public init(key: Code) { code = key }

  /// The fields of the table, key first.
  public static let fields: [Field<RepairStatus>] = [
    .shown("Code", \.code),
    .text("Description", \.description),
    .option("Service Order Status", \.serviceOrderStatus),
    .option("Priority", \.priority),
    .field("Initial", \.initial),
    .field("In Process", \.inProcess),
    .field("Finished", \.finished),
    .field("Partly Serviced", \.partlyServiced),
    .field("Referred", \.referred),
    .field("Waiting for Customer", \.waitingForCustomer),
    .field("Quote Finished", \.quoteFinished),
    .field("Spare Part Ordered", \.sparePartOrdered),
    .field("Spare Part Received", \.sparePartReceived),
    .field("Posting Allowed", \.postingAllowed),
    .field("Pending Status Allowed", \.pendingStatusAllowed),
    .field("In Process Status Allowed", \.inProcessStatusAllowed),
    .field("Finished Status Allowed", \.finishedStatusAllowed),
    .field("On Hold Status Allowed", \.onHoldStatusAllowed),
  ]
}
