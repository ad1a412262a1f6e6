public import Accounting

extension PostingError {
  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .value(_, let fault): fault.code
    case .notEditable: "E-NOT-EDITABLE"
    case .numberSeries(let fault): fault.code
    case .onlyOneRepairStatus: "E-ONLY-ONE-REPAIR-STATUS"
    case .noRoomForLine, .noRoomForTexts: "E-NO-SPACE"
    case .travelFeeMissing: "E-TRAVEL-FEE"
    case .cannotRename: "E-RENAME"
    case .postingDateLocked: "E-POSTING-DATE-LOCKED"
    case .settlesServiceEntry, .deletesServiceEntryLine: "E-SERVICE-ENTRIES"
    case .fieldOfContract: "E-CUSTOMER-OF-CONTRACT"
    case .serviceItemOfOther: "E-SERVICE-ITEM-CUSTOMER"
    case .serviceItemInUse: "E-SERVICE-ITEM-IN-USE"
    case .alreadySelected: "E-ALREADY-SELECTED"
    case .setByServiceItem: "E-SET-BY-SERVICE-ITEM"
    case .warehouseRequired: "E-WAREHOUSE"
    case .orderNumberUsed: "E-ORDER-NUMBER-USED"
    case .shipTooMuch: "E-QTY-TO-SHIP"
    case .invoiceTooMuch: "E-QTY-TO-INVOICE"
    case .consumeTooMuch: "E-QTY-TO-CONSUME"
    case .baseQuantityIsZero: "E-BASE-QTY-ZERO"
    case .outOfBalance: "E-QTY-OUT-OF-BALANCE"
    case .finerThanPrecision: "E-QTY-PRECISION"
    case .lineDiscountOutOfRange: "E-LINE-DISCOUNT"
    case .belowWarranty: "E-BELOW-WARRANTY"
    case .setByContract: "E-CONTRACT-DISCOUNT"
    case .itemLineInUse: "E-ITEM-LINE-IN-USE"
    case .excludedByFaultReason: "E-FAULT-REASON-DECIDES"
    case .interrupted: "E-INTERRUPTED"
    case .dateNotEntered: "E-DATE-MISSING"
    case .oneItemLine: "E-ONE-ITEM-LINE"
    case .faultReasonForItemsOnly: "E-FAULT-REASON"
    case .repairStatusNotFor: "E-REPAIR-STATUS"
    case .nothingToRelease: "E-NOTHING-TO-RELEASE"
    case .statusNotAllowed: "E-STATUS-NOT-ALLOWED"
    case .invoiceOfContract: "E-CONTRACT-INVOICE"
    case .orderLineGone: "E-ORDER-LINE-GONE"
    case .returnTooMuch: "E-RETURN-TOO-MUCH"
    case .laborPriceTooHigh: "E-LABOR-PRICE"
    case .greaterThanSetup: "E-GREATER-THAN-SETUP"
    case .notRounded: "E-NOT-ROUNDED"
    case .costDocumentNo: "E-COST-DOCUMENT-NO"
    case .sameCurrency: "E-SAME-CURRENCY"
    case .exchangeRateMissing: "E-EXCHANGE-RATE"
    case .currencyOfContract: "E-CURRENCY-OF-CONTRACT"
    case .standardCost, .standardCostOfJournal: "E-STANDARD-COST"
    case .averagesKept: "E-AVERAGES-KEPT"
    case .priceList(let fault): fault.code
    case .postingGroupReplacesItself: "E-POSTING-GROUP-ITSELF"
    case .postingGroupFixed: "E-POSTING-GROUP-FIXED"
    case .contact: "E-CONTACT"
    case .record(let fault): fault.code
    case .orderTypeMissing: "E-ORDER-TYPE"
    case .incompleteShipment: "E-COMPLETE-SHIPMENT"
    case .dimensions(.combinationBlocked, _, _), .dimensions(.valuesBlocked, _, _):
      "E-DIM-COMBINATION"
    case .dimensions: "E-DIM-INVALID"
    case .customerBlocked: "E-CUSTOMER-BLOCKED"
    case .customerPrivacyBlocked: "E-CUSTOMER-PRIVACY"
    case .serviceItemBlocked: "E-SERVICE-ITEM-BLOCKED"
    case .nothingToPost: "E-NOTHING-TO-POST"
    case .invoicingProhibited: "E-INVOICING-PROHIBITED"
    case .invoicingMandatory: "E-INVOICING-MANDATORY"
    case .vatDateNotAllowed: "E-VAT-DATE"
    case .repairStatusPreventsPosting: "E-REPAIR-STATUS-POSTING"
    case .itemBlocked: "E-ITEM-BLOCKED"
    case .itemServiceBlocked: "E-ITEM-SERVICE-BLOCKED"
    case .variantBlocked: "E-VARIANT-BLOCKED"
    case .variantServiceBlocked: "E-VARIANT-SERVICE-BLOCKED"
    case .alreadyInvoiced: "E-ALREADY-INVOICED"
    case .moreThanShipped: "E-MORE-THAN-SHIPPED"
    case .invoicedMoreThanShipped: "E-INVOICED-OVER-SHIPPED"
    case .serviceEntryTwice: "E-SERVICE-ENTRY-TWICE"
    case .serviceEntryInvoiced: "E-SERVICE-ENTRY-INVOICED"
    case .shipmentLinesDeleted: "E-SHIPMENT-LINES-DELETED"
    case .tracking(let fault): fault.code
    case .invoiceDiscount(let fault): fault.code
    case .vatDifference(let fault): fault.code
    case .serviceDates: "E-SERVICE-DATES"
    case .serviceContract: "E-SERVICE-CONTRACT"
    case .bookkeeping(let fault): fault.code
    case .postingDateNotEntered: "E-POSTING-DATE-MISSING"
    case .nothingToUndo: "E-NOTHING-TO-UNDO"
    case .alreadyReversed: "E-ALREADY-REVERSED"
    case .consumptionOfClosedOrder: "E-ORDER-CLOSED"
    case .itemEntriesMissing: "E-ITEM-ENTRIES-MISSING"
    case .noSpaceForCorrections: "E-NO-SPACE"
    case .notModelled: "E-NOT-MODELLED"
    }
  }

  /// The caption of the field at fault, if it is one field.
  public var field: String? {
    switch self {
    case .value(let field, _), .notEditable(let field, _), .finerThanPrecision(_, let field),
      .baseQuantityIsZero(_, let field, _), .excludedByFaultReason(let field, _):
      field
    case .belowWarranty, .setByContract: "Line Discount %"
    case .shipTooMuch: "Qty. to Ship"
    case .invoiceTooMuch: "Qty. to Invoice"
    case .consumeTooMuch: "Qty. to Consume"
    case .lineDiscountOutOfRange: "Line Discount %"
    case .invoiceDiscount: "Inv. Discount Amount"
    case .vatDifference: "VAT Amount"
    case .laborPriceTooHigh: "Unit Price"
    case .standardCost: "Unit Cost (LCY)"
    case .standardCostOfJournal: "Unit Cost"
    case .averagesKept(let field): field
    case .priceList(let fault): fault.field
    case .record(.field(let field, _, _)), .record(.mustHaveValue(let field, _)),
      .record(.mustBeEqual(let field, _, _, _)), .record(.notInRelatedTable(let field, _, _, _)),
      .record(.tooLarge(let field, _)), .record(.outsideLimits(let field, _)),
      .record(.startsAfterEnd(let field, _)):
      field
    default: nil
    }
  }

  /// What would clear the fault: a sentence or a command; `nil` where the sentence says it all.
  public var remedy: String? {
    switch self {
    case .shipTooMuch(let limit):
      "ordered \(limit.quantities.quantity), shipped \(limit.quantities.shipped): try  "
        + "set qty to ship \(limit.maximum) on line \(limit.lineNo)"
    case .invoiceTooMuch(let limit):
      "shipped \(limit.quantities.shipped), to ship \(limit.quantities.toShip), invoiced "
        + "\(limit.quantities.invoiced): try  set qty to invoice \(limit.maximum) on line "
        + "\(limit.lineNo)"
    case .consumeTooMuch(let limit):
      "only what is not yet shipped can be consumed: ordered \(limit.quantities.quantity), "
        + "shipped \(limit.quantities.shipped)"
    case .nothingToPost:
      "look at  show lines  for Qty. to Ship, Qty. to Invoice and Qty. to Consume"
    case .record(.mustBeEqual("Qty. Shipped Not Invoiced", _, let record, _))
    where record.table == "Service Shipment Line",
      .record(.mustBeEqual("Quantity Invoiced", _, let record, _))
    where record.table == "Service Shipment Line":
      "what is invoiced comes back by a credit memo, what is consumed by  undo consumption "
        + record.values.split(separator: " ").joined(separator: " line ")
    case .record(.mustHaveValue("Quantity Consumed", let record)):
      "nothing of the line is consumed:  undo shipment "
        + record.values.split(separator: " ").joined(separator: " line ")
    case .record(.mustHaveValue(_, let record)) where record.table == "Service Shipment Line":
      "only lines with a quantity can be undone"
    case .record(.mustHaveValue(let field, let record)),
      .record(.accountMissing(let field, let record)):
      "fill \(field) of \(record.table) \(record.values)"
    case .record(.notFound(let record)):
      "see what there is with  show  and the name of the table"
        + (record.table.isEmpty ? "" : ", or create it")
    case .alreadyInvoiced(let shipment, _): "delete the line; look at  show shipment \(shipment)"
    case .moreThanShipped(let shipment):
      "look at  show shipment \(shipment)  for what is shipped and not invoiced"
    case .postingDateNotEntered: "add  posting date DATE"
    case .tracking(let fault): fault.remedy
    case .priceList(let fault): fault.remedy
    case .contact(let fault): fault.remedy
    case .belowWarranty(let minimum):
      "the warranty gives \(minimum) %: enter as much or more, or take the line out of it with  "
        + "set exclude warranty yes"
    case .bookkeeping(.lotNoMissing): "assign lot no LOT to line LINE"
    case .bookkeeping(.serialNoMissing): "assign serial no SERIAL to line LINE"
    case .bookkeeping(.record(let fault)): PostingError.record(fault).remedy
    case .nothingToUndo(let no, _): "show shipment lines where document no = \(no)"
    case .consumptionOfClosedOrder:
      "the parts can only be brought back by an adjustment of the inventory"
    case .customerBlocked(let no, _, _): "set blocked \"\" on customer \(no)"
    case .record(.field("Posting Date", _, _)):
      "change the posting date, or Allow Posting From and To of the general ledger setup or of "
        + "the user's setup"
    default: nil
    }
  }
}

extension NumberSeriesFault {
  var code: String {
    switch self {
    case .draw(.record(let fault)): fault.code
    case .draw(.noLine), .draw(.noLineOn): "E-NO-SERIES-LINE"
    case .blank: "E-NO-SERIES"
    case .draw(.exhausted): "E-SERIES-EXHAUSTED"
    case .draw(.dateOrder): "E-SERIES-DATE-ORDER"
    case .notAutomatic: "E-SERIES-NOT-AUTOMATIC"
    case .notRelated: "E-SERIES-NOT-RELATED"
    case .notManual: "E-SERIES-NOT-MANUAL"
    }
  }
}

extension ValueFault {
  /// The stable code of the refusal.
  public var code: String {
    switch self {
    case .notANumber, .comma: "E-NOT-A-NUMBER"
    case .tooManyDecimals: "E-TOO-MANY-DECIMALS"
    case .tooLarge: "E-TOO-LARGE"
    case .notADate: "E-NOT-A-DATE"
    case .notAFormula: "E-NOT-A-FORMULA"
    case .notYesOrNo: "E-NOT-YES-OR-NO"
    case .notAnOption: "E-NOT-AN-OPTION"
    case .tooLong: "E-TOO-LONG"
    case .character: "E-CHARACTER"
    }
  }
}
