public import Accounting

extension PostingError: CustomStringConvertible {
  /// The sentence, and the code in brackets.
  public var description: String { "\(sentence) [\(code)]" }

  /// What happened, in BC's words.
  public var sentence: String {
    switch self {
    case .value(let field, let fault): fault.sentence(field: field)
    case .notEditable(let field, let table): "\(field) of \(table) cannot be set."
    case .numberSeries(let fault): fault.sentence
    case .onlyOneRepairStatus(let field): "Only one Repair Status can be marked as \(field)."
    case .noRoomForLine: "There is not enough space to insert Service Line."
    case .noRoomForTexts: "There is not enough space to insert extended text lines."
    case .travelFeeMissing(let zone):
      "Travel fee in the Service Cost table with Service Zone Code \(zone) cannot be found."
    case .cannotRename(let table): "You cannot rename a \(table)."
    case .postingDateLocked(let type, let series, let postingNo):
      "You can not change the Posting Date field because Posting No. Series \(series) has Date "
        + "Order = Yes and the \(type.caption) has already been assigned Posting No. \(postingNo)."
    case .warehouseRequired(let lineNo):
      "Warehouse  Shipment is required for Line No. = \(lineNo)."
    case .orderNumberUsed(let no):
      "You cannot create Service Order with No.=\(no) because this number has already been used "
        + "in the system."
    case .shipTooMuch(let limit): "You cannot ship more than \(limit.units)."
    case .invoiceTooMuch(let limit): "You cannot invoice more than \(limit.units)."
    case .consumeTooMuch(let limit): "You cannot consume more than \(limit.units)."
    case .baseQuantityIsZero(let no, let field, let baseField):
      "Qty. Rounding Precision on Item-\(no) causes the \(field) and \(baseField) to be out of "
        + "balance. Rounding of the field \(baseField) results to 0."
    case .outOfBalance:
      "This will cause the quantity and base quantity fields to be out of balance."
    case .finerThanPrecision(let quantity, let field):
      "The value \(quantity) in field \(field) is of lower precision than expected. \\\\Note: "
        + "Default rounding precision of 0.00001 is used if a rounding precision is not defined."
    case .lineDiscountOutOfRange:
      "The value in the Line Discount % field must be between 0 and 100."
    case .belowWarranty: "Line Discount % cannot be less than Warranty Disc. %."
    case .setByContract:
      "You cannot change the value of the Line Discount % field manually if Line Discount Type for "
        + "this line is Contract Disc.."
    case .itemLineInUse(let lineNo, let document):
      "You cannot delete Service Item Line \(document.no),\(lineNo), because Service Line is "
        + "attached to it."
    case .excludedByFaultReason(let field, let code):
      "You cannot change the value of the \(field) field because the "
        + (field == "Exclude Warranty" ? "Exclude Warranty Discount" : field)
        + " field in the Fault Reason Codes window contains a check mark for the \(code) "
        + "Fault Reason Code."
    case .dateNotEntered(let name): "Enter the \(name) date."
    case .interrupted(let question):
      "The update has been interrupted to respect the warning. \(question)"
    case .oneItemLine:
      "The Service Mgt. Setup allows only one Service Item Line in each Service Header."
    case .faultReasonForItemsOnly(let code):
      "The Fault Reason Code \(code) with a check mark in the Exclude Warranty Discount field "
        + "cannot be entered if the service line type is other than Item or Resource."
    case .repairStatusNotFor(let type, let code):
      "The Repair Status \(code) cannot be used in service \(type.caption.lowercased())s."
    case .settlesServiceEntry(let field):
      (field.map { "You cannot change the \($0) field" } ?? "You cannot modify the service line")
        + " because one or more service entries exist for this line."
    case .deletesServiceEntryLine:
      "You cannot delete this service line because one or more service entries exist for this line."
    case .fieldOfContract(let field, let id, let contract):
      "You cannot change the \(field) because the \(id.type.caption) No. \(id.no) is "
        + "associated with a Contract No. \(contract)."
    case .serviceItemOfOther(let no, let customer):
      "Service Item \(no) does not belong to Customer No. \(customer)."
    case .serviceItemInUse:
      "You cannot change the Service Item No. on the Service Item Line, because Service Line is "
        + "attached to it."
    case .alreadySelected(let item):
      "You have already selected Item \(item) for replacement."
    case .setByServiceItem(let field):
      "You cannot change the \(field) field because it is linked to the Service Item No. specified "
        + "on the line."
    default: postingSentence
    }
  }

  private var postingSentence: String {
    switch self {
    case .nothingToRelease(let id): "There is nothing to release for \(id.type.caption) \(id.no)."
    case .statusNotAllowed(let status, let id, let repairStatus, let lineNo):
      "You cannot change Status to \(status.caption) in Service Header \(id.no).\\\\Repair "
        + "Status Code \(repairStatus) in Service Item Line \(lineNo) line is preventing it."
    case .invoiceOfContract:
      "This service invoice was created from the service contract. If you want to get shipment "
        + "lines, you must create another service invoice."
    case .orderLineGone: "The program cannot find this Service line."
    case .greaterThanSetup(let field, let limit, let table):
      "\(field) cannot be greater than \(limit) in the \(table) table."
    case .notRounded(let field, let precision):
      "\(field) must be rounded to the nearest \(precision)."
    case .costDocumentNo(let perPostingGroup):
      perPostingGroup
        ? "Please enter a Document No. when posting per Posting Group."
        : "Do not enter a Document No. when posting per Entry."
    case .sameCurrency:
      "The currency code in the Currency Code field and the Relational Currency Code field cannot "
        + "be the same."
    case .exchangeRateMissing(let currency, let date):
      "There are no exchange rates for currency \(currency) and date \(date.shortAmerican). Do you "
        + "want to add them now? Otherwise, the last change you made will be reverted."
    case .currencyOfContract(let id, let contract):
      "You cannot change Currency Code because \(id.type.caption) \(id.no) is linked to Contract "
        + "\(contract)."
    case .returnTooMuch(let quantity, let entryNo):
      "You cannot return more than \(quantity) units for Item Ledger Entry \(entryNo)."
    case .laborPriceTooHigh:
      "The Unit Price cannot be greater than the Max. Labor Unit Price set on the Service Header."
    case .standardCost:
      "You cannot change Unit Cost (LCY) when Costing Method is Standard and Quantity is positive."
    case .standardCostOfJournal:
      "You cannot change Unit Cost when Costing Method is Standard."
    case .averagesKept:
      "The program has cancelled the change that would have caused an adjustment of all items."
    case .priceList(let fault): fault.sentence
    case .postingGroupReplacesItself: "Posting Group cannot replace itself."
    case .postingGroupFixed(let old, let new):
      "You cannot change the value \(old) to \(new) because Alternative Customer Posting Group "
        + "has not been filled in."
    case .contact(let fault): fault.sentence
    case .record(let fault): fault.sentence
    case .orderTypeMissing(let record):
      "You have not specified the Service Order Type for \(record.plainKey)."
    case .incompleteShipment: "This order must be a complete Shipment."
    case .dimensions(let fault, let document, let lineNo):
      fault.sentence(document: document, lineNo: lineNo)
    case .customerBlocked(let no, let type, let action):
      "You cannot \(action) this type of document when Customer \(no) is blocked with type "
        + "\(type.caption)"
    case .customerPrivacyBlocked(let no, let action):
      "You cannot \(action) this type of document when Customer \(no) is blocked for privacy."
    case .serviceItemBlocked(let no): "Blocked must not be All in Service Item No.='\(no)'."
    case .nothingToPost:
      "There is nothing to post because the document does not contain a quantity or amount."
    case .invoicingProhibited:
      "You cannot post the invoice because Service Invoice Posting Policy is Prohibited in User "
        + "Setup."
    case .invoicingMandatory:
      "You can only ship and invoice, because Service Invoice Posting Policy is Mandatory in User "
        + "Setup."
    case .vatDateNotAllowed: "The VAT Date is not within the range of allowed VAT dates."
    case .repairStatusPreventsPosting(let id, let repairStatus, let lineNo):
      "You can not post Service Header \(id.no).\\\\Repair Status Code \(repairStatus) in "
        + "Service Item Line line \(lineNo) is preventing it."
    case .itemBlocked(let no):
      "You cannot choose Item \(no) because the Blocked check box is selected on its Item card."
    case .itemServiceBlocked(let no):
      "You cannot sell Item \(no) via service because the Service Blocked check box is selected "
        + "on the Item card."
    case .alreadyInvoiced(let shipment, let lineNo):
      "Line \(lineNo) of the shipment \(shipment), which you are attempting to invoice, has "
        + "already been invoiced."
    case .moreThanShipped(let shipment):
      "The quantity you are attempting to invoice is greater than the quantity in shipment "
        + "\(shipment)."
    case .invoicedMoreThanShipped(let order):
      "You cannot invoice more than you have shipped for order \(order)."
    case .variantBlocked(let item, let code):
      "You cannot choose Item Variant \(item), \(code) because the Blocked check box is selected "
        + "on its Item Variant card."
    case .variantServiceBlocked(let item, let code):
      "You cannot sell Item Variant \(item), \(code) via service because the Service Blocked check "
        + "box is selected on the Item Variant card."
    case .serviceEntryTwice(let lineNo, let other):
      "The Line No. \(lineNo) relates to the same Service Ledger Entry as Line No. \(other)."
    case .serviceEntryInvoiced(let lineNo, let document):
      "Line No. \(lineNo) on Quote \(document) relates to a Service Ledger Entry that has already "
        + "been invoiced."
    case .shipmentLinesDeleted: "The shipment lines have been deleted."
    case .tracking(let fault): fault.sentence
    case .invoiceDiscount(let fault): fault.sentence
    case .vatDifference(let fault): fault.sentence
    case .serviceDates(let fault): fault.sentence
    case .serviceContract(let fault): fault.sentence
    case .bookkeeping(let fault): fault.sentence
    case .postingDateNotEntered: "Enter the posting date."
    case .notModelled(let feature): "not modelled yet: \(feature)."
    default: undoSentence
    }
  }
}

extension PostingError {
  private var undoSentence: String {
    switch self {
    case .nothingToUndo(let no, let lines):
      "There is no Service Shipment Line within the filter.\\\\Filters: Document No.: \(no), "
        + (lines.isEmpty
          ? "" : "Line No.: \(lines.map { "\($0)" }.joined(separator: "|")), ")
        + "Correction: No"
    case .alreadyReversed: "This service shipment has already been reversed."
    case .consumptionOfClosedOrder(let order):
      "You cannot undo consumption because the original service order \(order) is already closed."
    case .itemEntriesMissing(let lineNo):
      "Item ledger entries are missing for line \(lineNo)."
    case .noSpaceForCorrections: "There is not enough space to insert correction lines."
    default: ""
    }
  }
}

extension PostingError.LineLimit {
  var units: String { "\(maximum) \(isBase ? "base units" : "units")" }
}

extension RecordReference {
  /// `Service Header Document Type=Order, No.=SO1`
  var plainKey: String {
    table + " " + key.map { "\($0.caption)=\($0.value)" }.joined(separator: ", ")
  }
}

extension NumberSeriesFault {
  var sentence: String {
    switch self {
    case .draw(.record(let fault)): fault.sentence
    case .draw(.noLine(let series)):
      "You cannot assign new numbers from the number series \(series)."
    case .draw(.noLineOn(let series, let date)):
      "You cannot assign new numbers from the number series \(series) on \(date)."
    case .draw(.exhausted(let series, let last, let number)):
      "You cannot assign numbers greater than \(last) from the number series \(series). No. "
        + "assigned: \(number)"
    case .draw(.dateOrder(let series, let date)):
      "You cannot assign new numbers from the number series \(series) on a date before \(date)."
    case .blank: "You cannot get a No. Series Line with empty No. Series Code."
    case .notRelated(let series, let other):
      "The number series \(series) is not related to \(other)."
    case .notAutomatic(let series):
      "It is not possible to assign numbers automatically. If you want the program to assign "
        + "numbers automatically, please activate Default Nos. in No. Series \(series)."
    case .notManual(let series):
      "You may not enter numbers manually. If you want to enter numbers manually, please activate "
        + "Manual Nos. in No. Series \(series)."
    }
  }
}

extension DimensionFault {
  func sentence(document: DocumentID, lineNo: Int) -> String {
    let place = "\(document.type.caption) \(document.no)"
    let line = lineNo == 0 ? "" : ", line no. \(lineNo)"
    switch self {
    case .combinationBlocked, .valuesBlocked:
      return "The combination of dimensions used in \(place)\(line) is blocked. \(inner)"
    default: break
    }
    return "The dimensions used in \(place)\(line) are invalid. \(inner)"
  }
}

extension ValueFault {
  /// What is wrong with a value typed for a field.
  public func sentence(field: String) -> String {
    switch self {
    case .notANumber(let word): "'\(word)' is not a number for \(field)."
    case .comma(let word, let remedy): "'\(word)' is not a number; write \(remedy)."
    case .tooManyDecimals(let word, let allowed):
      allowed == 0
        ? "'\(word)' has decimals; \(field) is a whole number."
        : "'\(word)' has too many decimals; at most \(allowed) are allowed."
    case .tooLarge(let word): "'\(word)' is too large for \(field)."
    case .notADate(let word): "'\(word)' is not a date; write it like 2026-01-31."
    case .notAFormula(let word): "'\(word)' is not a date formula; write it like 1M+8D or CM."
    case .notYesOrNo(let word): "'\(word)' is neither yes nor no."
    case .notAnOption(let word, let options):
      "'\(word)' is not an option of \(field); it is one of "
        + options.map { $0.isEmpty ? "\"\"" : $0 }.joined(separator: ", ") + "."
    case .tooLong(_, let limit): "The value is too long for \(field): at most \(limit) characters."
    case .character(let scalar):
      "The character U+\(String(scalar.value, radix: 16, uppercase: true)) is not allowed in "
        + "\(field)."
    }
  }
}
