public import Accounting

/// The rules of service: number series, mandatory fields, warranty (table 5911).
public struct ServiceManagementSetup: Record {
  /// Service Item Nos.
  public var serviceItemNos = Code.blank
  /// Service Quote Nos.
  public var serviceQuoteNos = Code.blank
  /// Service Order Nos.
  public var serviceOrderNos = Code.blank
  /// Service Invoice Nos.
  public var serviceInvoiceNos = Code.blank
  /// Service Credit Memo Nos.
  public var serviceCreditMemoNos = Code.blank
  /// Posted Service Shipment Nos.
  public var postedServiceShipmentNos = Code.blank
  /// Posted Service Invoice Nos.
  public var postedServiceInvoiceNos = Code.blank
  /// Posted Serv. Credit Memo Nos.
  public var postedServCreditMemoNos = Code.blank
  /// Service Contract Nos.
  public var contractNos = Code.blank
  /// Loaner Nos.
  public var loanerNos = Code.blank
  /// Fault Reporting Level.
  public var faultReportingLevel = FaultReportingLevel.none
  /// Link Service to Service Item.
  public var linkServiceToServiceItem = false
  /// One Service Item Line/Order.
  public var oneServiceItemLineOrder = false
  /// Shipment on Invoice.
  public var shipmentOnInvoice = false
  /// Copy Line Descr. to G/L Entry.
  public var copyLineDescrToGLEntry = false
  /// Copy Comments Order to Invoice.
  public var copyCommentsOrderToInvoice = false
  /// Copy Comments Order to Shpt.
  public var copyCommentsOrderToShpt = false
  /// Salesperson Mandatory.
  public var salespersonMandatory = false
  /// Service Order Type Mandatory.
  public var serviceOrderTypeMandatory = false
  /// Service Order Start Mandatory.
  public var serviceOrderStartMandatory = false
  /// Service Order Finish Mandatory.
  public var serviceOrderFinishMandatory = false
  /// Fault Reason Code Mandatory.
  public var faultReasonCodeMandatory = false
  /// Work Type Code Mandatory.
  public var workTypeCodeMandatory = false
  /// Unit of Measure Mandatory.
  public var unitOfMeasureMandatory = false
  /// Ext. Doc. No. Mandatory: no document is posted without the customer's number.
  public var extDocNoMandatory = false
  /// Archive Quotes: whether deleted quotes are archived.
  public var archiveQuotes = ArchiveQuotes.never
  /// Archive Orders: whether orders are archived when they are posted or deleted.
  public var archiveOrders = false
  /// Service Order Starting Fee.
  public var serviceOrderStartingFee = Code.blank
  /// Default Warranty Duration.
  public var defaultWarrantyDuration = DateFormula.blank
  /// Warranty Disc. % (Parts).
  public var warrantyDiscPercentParts = Percentage.zero
  /// Warranty Disc. % (Labor).
  public var warrantyDiscPercentLabor = Percentage.zero
  /// Default Response Time (Hours).
  public var defaultResponseTimeHours = Quantity.zero
  /// Contract Value %.
  public var contractValuePercent = Percentage.zero
  /// Allow Multiple Posting Groups. Whether another customer posting group is checked when it is
  /// entered.
  public var allowMultiplePostingGroups = false
  /// Check Multiple Posting Groups.
  public var checkMultiplePostingGroups = PostingGroupChange.alternativeGroups

  /// The names of the table.
  public static let table = TableName("service management setup", "", "Service Mgt. Setup")

  /// There is one record.
  public var key: SingleKey { SingleKey() }

  /// Makes the record with BC's initial values.
  public init(key: SingleKey = SingleKey()) {}

  /// The fields of the table, key first.
  public static let fields: [Field<ServiceManagementSetup>] = [
    .field("Service Item Nos.", \.serviceItemNos, to: "number series"),
    .field("Service Quote Nos.", \.serviceQuoteNos, to: "number series"),
    .field("Service Order Nos.", \.serviceOrderNos, to: "number series"),
    .field("Service Invoice Nos.", \.serviceInvoiceNos, to: "number series"),
    .field("Service Credit Memo Nos.", \.serviceCreditMemoNos, to: "number series"),
    .field("Posted Service Shipment Nos.", \.postedServiceShipmentNos, to: "number series"),
    .field("Posted Service Invoice Nos.", \.postedServiceInvoiceNos, to: "number series"),
    .field("Posted Serv. Credit Memo Nos.", \.postedServCreditMemoNos, to: "number series"),
    .field("Service Contract Nos.", \.contractNos, to: "number series"),
    .field("Loaner Nos.", \.loanerNos, to: "number series"),
    .option("Fault Reporting Level", \.faultReportingLevel),
    .field("Link Service to Service Item", \.linkServiceToServiceItem),
    .field("One Service Item Line/Order", \.oneServiceItemLineOrder),
    .field("Shipment on Invoice", \.shipmentOnInvoice),
    .field("Copy Line Descr. to G/L Entry", \.copyLineDescrToGLEntry),
    .field("Copy Comments Order to Invoice", \.copyCommentsOrderToInvoice),
    .field("Copy Comments Order to Shpt.", \.copyCommentsOrderToShpt),
    .field("Salesperson Mandatory", \.salespersonMandatory),
    .field("Service Order Type Mandatory", \.serviceOrderTypeMandatory),
    .field("Service Order Start Mandatory", \.serviceOrderStartMandatory),
    .field("Service Order Finish Mandatory", \.serviceOrderFinishMandatory),
    .field("Fault Reason Code Mandatory", \.faultReasonCodeMandatory),
    .field("Work Type Code Mandatory", \.workTypeCodeMandatory),
    .field("Unit of Measure Mandatory", \.unitOfMeasureMandatory),
    .field("Ext. Doc. No. Mandatory", \.extDocNoMandatory),
    .option("Archive Quotes", \.archiveQuotes),
    .field("Archive Orders", \.archiveOrders),
    .field("Service Order Starting Fee", \.serviceOrderStartingFee, to: "service cost"),
    .field("Default Warranty Duration", \.defaultWarrantyDuration),
    .field("Warranty Disc. % (Parts)", \.warrantyDiscPercentParts)
      .limited(to: .percentage),
    .field("Warranty Disc. % (Labor)", \.warrantyDiscPercentLabor)
      .limited(to: .percentage),
    .field("Default Response Time (Hours)", \.defaultResponseTimeHours),
    .field("Contract Value %", \.contractValuePercent),
    .field(
      "Allow Multiple Posting Groups", \.allowMultiplePostingGroups,
      "Whether another customer posting group is checked when it is entered."),
    .option("Check Multiple Posting Groups", \.checkMultiplePostingGroups),
  ]
}
