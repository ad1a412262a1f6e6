import Accounting

extension DocumentWarning {
  /// What is wrong, in BC's words.
  public var sentence: String {
    switch self {
    case .mustBeSpecified(let field): "\(field) must be specified."
    case .doesNotExist(let name): "\(name) does not exist."
    case .mustNotBe(let field, let value, let name): "\(field) must not be \(value) for \(name)."
    case .mustBeFor(let field, let value, let name): "\(field) must be \(value) for \(name)."
    case .dateNotAllowed: "The Posting Date is not within your range of allowed posting dates."
    case .noOption: "Enter \"Yes\" in Ship and/or Invoice."
    case .nothingToPost: PostingError.nothingToPost.sentence
    case .dimensions(let fault): fault.inner
    case .mustBe(let field, let value): "\(field) must be \(value)."
    case .mustBeZero(let field): "\(field) must be zero."
    case .numberMissing(let type): "\(type.caption) No. must be specified."
    case .amountWithoutQuantity: "Amount must be 0 when Quantity is 0."
    case .vatRegistrationMissing: "You must enter the customer's VAT Registration No."
    case .differsFromShipment(let field):
      "The \(field) on the shipment is not the same as the \(field) on the Service Header."
    case .signOfShipment: "Qty. to Invoice must have the same sign as the shipments."
    case .alreadyInvoiced(let lineNo, let shipmentNo):
      "Line \(lineNo) of the shipment \(shipmentNo), which you are attempting to invoice, has "
        + "already been invoiced."
    case .moreThanShipped(let shipmentNo):
      PostingError.moreThanShipped(shipment: shipmentNo).sentence
    case .notOnAccount(let field, let no): "\(field) \(no) does not exist on customer entries."
    case .refused(let error): error.sentence
    }
  }

  /// The stable code of the warning.
  public var code: String {
    switch self {
    case .mustBeSpecified, .numberMissing: "W-MUST-BE-SPECIFIED"
    case .doesNotExist, .notOnAccount: "W-DOES-NOT-EXIST"
    case .mustNotBe, .mustBeFor: "W-BLOCKED"
    case .dateNotAllowed: "W-POSTING-DATE"
    case .noOption: "W-NO-OPTION"
    case .nothingToPost: "W-NOTHING-TO-POST"
    case .dimensions: "W-DIMENSIONS"
    case .mustBe, .mustBeZero: "W-QUANTITY"
    case .amountWithoutQuantity: "W-AMOUNT"
    case .vatRegistrationMissing: "W-VAT-REGISTRATION"
    case .differsFromShipment, .signOfShipment: "W-SHIPMENT"
    case .alreadyInvoiced: "W-ALREADY-INVOICED"
    case .moreThanShipped: "W-MORE-THAN-SHIPPED"
    case .refused(let error): error.code
    }
  }
}
