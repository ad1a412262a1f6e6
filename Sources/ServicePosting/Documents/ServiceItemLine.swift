public import Accounting

/// What is serviced by an order (table 5901).
public struct ServiceItemLine: Equatable, Sendable {
  /// Line No.
  public var lineNo = 0
  /// Service Item No.
  public var serviceItemNo = Code.blank
  /// Service Item Group Code.
  public var serviceItemGroupCode = Code.blank
  /// Item No.
  public var itemNo = Code.blank
  /// Serial No.
  public var serialNo = LongCode.blank
  /// Ship-to Code: where the service item is.
  public var shipToCode = Code.blank
  /// Description.
  public var description = ""
  /// Repair Status Code.
  public var repairStatusCode = Code.blank
  /// Priority.
  public var priority = ServicePriority.low
  /// Response Time (Hours).
  public var responseTimeHours = Quantity.zero
  /// Warranty.
  public var warranty = false
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
  /// Contract No.
  public var contractNo = Code.blank
  /// Fault Reason Code.
  public var faultReasonCode = Code.blank
  /// Fault Area Code.
  public var faultAreaCode = Code.blank
  /// Symptom Code.
  public var symptomCode = Code.blank
  /// Fault Code.
  public var faultCode = Code.blank
  /// Resolution Code.
  public var resolutionCode = Code.blank
  /// Service Price Group Code.
  public var servicePriceGroupCode = Code.blank
  /// Location Code.
  public var locationCode = Code.blank
  /// Starting Date.
  public var startingDate = CalendarDate.blank
  /// Finishing Date.
  public var finishingDate = CalendarDate.blank
  /// Dimension Set ID.
  public var dimensionSetID = 0

  /// Everything blank.
  public init() {}

  /// The fields, as tables show them.
  public static let fields: [Field<ServiceItemLine>] = [
    .shown("Line No.", \.lineNo),
    .shown("Service Item No.", \.serviceItemNo, to: "service item"),
    .shown("Service Item Group Code", \.serviceItemGroupCode, to: "service item group"),
    .shown("Item No.", \.itemNo, to: "item"),
    .shown("Serial No.", \.serialNo),
    .shown("Ship-to Code", \.shipToCode),
    .shownText("Description", \.description),
    .shown("Repair Status Code", \.repairStatusCode, to: "repair status"),
    .shownOption("Priority", \.priority),
    .shown("Response Time (Hours)", \.responseTimeHours),
    .shown("Warranty", \.warranty),
    .shown("Warranty Starting Date (Parts)", \.warrantyStartingDateParts),
    .shown("Warranty Ending Date (Parts)", \.warrantyEndingDateParts),
    .shown("Warranty % (Parts)", \.warrantyPercentParts),
    .shown("Warranty Starting Date (Labor)", \.warrantyStartingDateLabor),
    .shown("Warranty Ending Date (Labor)", \.warrantyEndingDateLabor),
    .shown("Warranty % (Labor)", \.warrantyPercentLabor),
    .shown("Contract No.", \.contractNo, to: "service contract"),
    .shown("Fault Reason Code", \.faultReasonCode, to: "fault reason"),
    .shown("Fault Area Code", \.faultAreaCode, to: "fault area"),
    .shown("Symptom Code", \.symptomCode, to: "symptom code"),
    .shown("Fault Code", \.faultCode),
    .shown("Resolution Code", \.resolutionCode, to: "resolution code"),
    .shown("Service Price Group Code", \.servicePriceGroupCode, to: "service price group"),
    .shown("Location Code", \.locationCode, to: "location"),
    .shown("Starting Date", \.startingDate),
    .shown("Finishing Date", \.finishingDate),
    .shown("Dimension Set ID", \.dimensionSetID),
  ]
}
