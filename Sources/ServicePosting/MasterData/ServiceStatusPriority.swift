public import Accounting

/// Which status wins when repair statuses differ (table 5928).
public struct ServiceStatusPriority: Record {
  /// Service Order Status.
  public let serviceOrderStatus: ServiceStatus
  /// Priority.
  public var priority = RepairPriority.high

  /// The names of the table.
  public static let table = TableName(
    "service status priority", "service status priorities", "Service Status Priority Setup")

  /// The key of the record.
  public var key: ServiceStatus { serviceOrderStatus }

  /// Makes a record with BC's initial values.
  public init(key: ServiceStatus) { serviceOrderStatus = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceStatusPriority>] = [
    .shownOption("Service Order Status", \.serviceOrderStatus),
    .option("Priority", \.priority),
  ]
}
