public import Accounting

/// What a service line has in common with the posted lines made of it.
public struct LineContent: Equatable, Sendable {
  private let inPlace = InPlace()

  /// Type.
  public var type = LineType.text
  /// No.
  public var no = Code.blank
  /// Description.
  public var description = ""
  /// Service Item Line No.
  public var serviceItemLineNo = 0
  /// Service Item No.
  public var serviceItemNo = Code.blank
  /// Service Item Serial No.
  public var serviceItemSerialNo = LongCode.blank
  /// Customer No.
  public var customerNo = Code.blank
  /// Location Code.
  public var locationCode = Code.blank
  /// Variant Code.
  public var variantCode = Code.blank
  /// Unit of Measure Code.
  public var unitOfMeasureCode = Code.blank
  /// Qty. per Unit of Measure: how many base units make one of the quantity.
  public var qtyPerUnitOfMeasure = Quantity(1)
  /// Qty. Rounding Precision: what quantities must be multiples of; 0 stands for 0.00001.
  public var qtyRoundingPrecision = Quantity.zero
  /// Qty. Rounding Precision (Base): what quantities in base units are rounded to.
  public var qtyRoundingPrecisionBase = Quantity.zero
  /// What a unit weighs and fills.
  public var measures = LineMeasures()
  /// Unit Price, in the currency of the document; with VAT where prices include it.
  public var unitPrice = UnitPrice.zero
  /// Unit Cost (LCY): what one costs, in local currency.
  public var unitCostLCY = UnitPrice.zero
  /// Line Discount %.
  public var lineDiscountPercent = Percentage.zero
  /// Line Discount Type.
  public var lineDiscountType = LineDiscountType.none
  /// Allow Invoice Disc.
  public var allowInvoiceDisc = true
  /// Allow Line Disc.
  public var allowLineDisc = true
  /// Customer Price Group.
  public var customerPriceGroup = Code.blank
  /// Customer Disc. Group.
  public var customerDiscGroup = Code.blank
  /// VAT %.
  public var vatPercent = Percentage.zero
  /// VAT Calculation Type.
  public var vatCalculationType = VATCalculationType.normal
  /// VAT Identifier.
  public var vatIdentifier = Code.blank
  /// VAT Difference: what was typed over the calculated VAT.
  public var vatDifference = Amount.zero
  /// Posting Group.
  public var postingGroup = Code.blank
  /// Gen. Bus. Posting Group.
  public var genBusPostingGroup = Code.blank
  /// Gen. Prod. Posting Group.
  public var genProdPostingGroup = Code.blank
  /// VAT Bus. Posting Group.
  public var vatBusPostingGroup = Code.blank
  /// VAT Prod. Posting Group.
  public var vatProdPostingGroup = Code.blank
  /// Work Type Code.
  public var workTypeCode = Code.blank
  /// Warranty.
  public var warranty = false
  /// Exclude Warranty.
  public var excludeWarranty = false
  /// Warranty Disc. %.
  public var warrantyDiscPercent = Percentage.zero
  /// Contract No.
  public var contractNo = Code.blank
  /// Exclude Contract Discount.
  public var excludeContractDiscount = false
  /// Contract Disc. %.
  public var contractDiscPercent = Percentage.zero
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
  /// Serial No.
  public var serialNo = LongCode.blank
  /// Lot No.
  public var lotNo = LongCode.blank
  /// Posting Date.
  public var postingDate = CalendarDate.blank
  /// System-Created Entry.
  public var systemCreatedEntry = false
  /// Attached to Line No.
  public var attachedToLineNo = 0
  /// Dimension Set ID.
  public var dimensionSetID = 0
  /// Shipment No.: the shipment that an invoice line charges; blank if it charges none.
  public var shipmentNo = Code.blank
  /// Shipment Line No.
  public var shipmentLineNo = 0
  /// Order No.: the order of that shipment.
  public var orderNo = Code.blank

  /// Appl.-to Service Entry: the service entry that an invoice or credit memo line settles.
  public var applToServiceEntry = 0
  /// Appl.-to Item Entry: the inbound item entry whose pieces the line takes; 0 for the oldest.
  public var applToItemEntry = 0
  /// Appl.-from Item Entry: the outbound item entry whose pieces a credit memo line brings back.
  public var applFromItemEntry = 0

  /// Everything blank.
  public init() {}

  /// The fields, as tables show them; those of the shipment stand with the tables that have them.
  public static let fields: [Field<LineContent>] = [
    .shownOption("Type", \.type),
    .shown("No.", \.no),
    .shownText("Description", \.description),
    .shown("Service Item Line No.", \.serviceItemLineNo),
    .shown("Service Item No.", \.serviceItemNo, to: "service item"),
    .shown("Service Item Serial No.", \.serviceItemSerialNo),
    .shown("Customer No.", \.customerNo, to: "customer"),
    .shown("Location Code", \.locationCode, to: "location"),
    .shown("Variant Code", \.variantCode),
    .shown("Unit of Measure Code", \.unitOfMeasureCode, to: "unit of measure"),
    .shown("Qty. per Unit of Measure", \.qtyPerUnitOfMeasure),
    .shown("Qty. Rounding Precision", \.qtyRoundingPrecision),
    .shown("Qty. Rounding Precision (Base)", \.qtyRoundingPrecisionBase),
    .shown("Net Weight", \.measures.netWeight),
    .shown("Gross Weight", \.measures.grossWeight),
    .shown("Unit Volume", \.measures.unitVolume),
    .shown("Units per Parcel", \.measures.unitsPerParcel),
    .shown("Unit Price", \.unitPrice),
    .shown("Unit Cost (LCY)", \.unitCostLCY),
    .shown("Line Discount %", \.lineDiscountPercent),
    .shownOption("Line Discount Type", \.lineDiscountType),
    .shown("Allow Invoice Disc.", \.allowInvoiceDisc),
    .shown("Allow Line Disc.", \.allowLineDisc),
    .shown("Customer Price Group", \.customerPriceGroup),
    .shown("Customer Disc. Group", \.customerDiscGroup),
    .shown("VAT %", \.vatPercent),
    .shownOption("VAT Calculation Type", \.vatCalculationType),
    .shown("VAT Difference", \.vatDifference),
    .shown("VAT Identifier", \.vatIdentifier),
    .shown("Posting Group", \.postingGroup),
    .shown("Gen. Bus. Posting Group", \.genBusPostingGroup, to: "gen business posting group"),
    .shown("Gen. Prod. Posting Group", \.genProdPostingGroup, to: "gen product posting group"),
    .shown("VAT Bus. Posting Group", \.vatBusPostingGroup, to: "vat business posting group"),
    .shown("VAT Prod. Posting Group", \.vatProdPostingGroup, to: "vat product posting group"),
    .shown("Work Type Code", \.workTypeCode, to: "work type"),
    .shown("Warranty", \.warranty),
    .shown("Exclude Warranty", \.excludeWarranty),
    .shown("Warranty Disc. %", \.warrantyDiscPercent),
    .shown("Contract No.", \.contractNo, to: "service contract"),
    .shown("Exclude Contract Discount", \.excludeContractDiscount),
    .shown("Contract Disc. %", \.contractDiscPercent),
    .shown("Fault Reason Code", \.faultReasonCode, to: "fault reason"),
    .shown("Fault Area Code", \.faultAreaCode, to: "fault area"),
    .shown("Symptom Code", \.symptomCode, to: "symptom code"),
    .shown("Fault Code", \.faultCode),
    .shown("Resolution Code", \.resolutionCode, to: "resolution code"),
    .shown("Serial No.", \.serialNo),
    .shown("Lot No.", \.lotNo),
    .shown("Posting Date", \.postingDate),
    .shown("System-Created Entry", \.systemCreatedEntry),
    .shown("Attached to Line No.", \.attachedToLineNo),
    .shown("Dimension Set ID", \.dimensionSetID),
    .shown("Appl.-to Item Entry", \.applToItemEntry),
    .shown("Appl.-from Item Entry", \.applFromItemEntry),
  ]
}
