public import Accounting

/// What a customer has and what is serviced (table 5940).
public struct ServiceItem: Record {
  /// No.
  public let no: Code
  /// Description.
  public var description = ""
  /// Service Item Group Code.
  public var serviceItemGroupCode = Code.blank
  /// Item No.
  public var itemNo = Code.blank
  /// Serial No.
  public var serialNo = LongCode.blank
  /// Customer No.
  public var customerNo = Code.blank
  /// Ship-to Code.
  public var shipToCode = Code.blank
  /// Warranty Starting Date (Parts).
  public var warrantyStartingDateParts = CalendarDate.blank
  /// Warranty Ending Date (Parts).
  public var warrantyEndingDateParts = CalendarDate.blank
  /// Warranty % (Parts).
  public var warrantyPercentParts = Percentage.zero
  /// Warranty Starting Date (Labor).
  public var warrantyStartingDateLabor = CalendarDate.blank
  /// Warranty Ending Date (Labor).
  public var warrantyEndingDateLabor = CalendarDate.blank
  /// Warranty % (Labor).
  public var warrantyPercentLabor = Percentage.zero
  /// Priority.
  public var priority = ServicePriority.low
  /// Response Time (Hours).
  public var responseTimeHours = Quantity.zero
  /// Last Service Date.
  public var lastServiceDate = CalendarDate.blank
  /// Blocked.
  public var blocked = ServiceItemBlock.none

  /// The names of the table.
  public static let table = TableName("service item", "service items", "Service Item")

  /// The key of the record.
  public var key: Code { no }

  /// Makes a record with BC's initial values.
  public init(key: Code) { no = key }

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceItem>] = [
    .shown("No.", \.no),
    .text("Description", \.description),
    .field("Service Item Group Code", \.serviceItemGroupCode, to: "service item group"),
    .field("Item No.", \.itemNo, to: "item"),
    .field("Serial No.", \.serialNo),
    .field("Customer No.", \.customerNo, to: "customer"),
    .field("Ship-to Code", \.shipToCode),
    .field("Warranty Starting Date (Parts)", \.warrantyStartingDateParts),
    .field("Warranty Ending Date (Parts)", \.warrantyEndingDateParts),
    .field("Warranty % (Parts)", \.warrantyPercentParts).limited(to: .percentage),
    .field("Warranty Starting Date (Labor)", \.warrantyStartingDateLabor),
    .field("Warranty Ending Date (Labor)", \.warrantyEndingDateLabor),
    .field("Warranty % (Labor)", \.warrantyPercentLabor).limited(to: .percentage),
    .option("Priority", \.priority),
    .field("Response Time (Hours)", \.responseTimeHours),
    .field("Last Service Date", \.lastServiceDate),
    .option("Blocked", \.blocked),
  ]
}
