public import Accounting

/// What BC's test report finds wrong with a document before it is posted (report Service Document -
/// Test).
///
/// Cases hold facts; the sentences are BC's own.
public enum DocumentWarning: Hashable, Sendable {
  /// A field is empty.
  case mustBeSpecified(field: String)
  /// A record is missing; `name` is as in `Customer 10000`.
  case doesNotExist(name: String)
  /// A field of a record forbids the posting.
  case mustNotBe(field: String, value: String, name: String)
  /// A field of a record must have another value.
  case mustBeFor(field: String, value: String, name: String)
  /// The posting date is outside the allowed range.
  case dateNotAllowed
  /// Neither shipping nor invoicing was chosen.
  case noOption
  /// Nothing would be posted.
  case nothingToPost
  /// Dimensions do not go together or are missing.
  case dimensions(DimensionFault)
  /// A field of a line must have a certain value.
  case mustBe(field: String, value: Quantity)
  /// A field of a line must be 0.
  case mustBeZero(field: String)
  /// A line with a quantity lacks its number.
  case numberMissing(LineType)
  /// A line without quantity has an amount.
  case amountWithoutQuantity
  /// The customer's VAT number is missing where VAT is reversed.
  case vatRegistrationMissing
  /// A shipment line is of another kind than the line that invoices it.
  case differsFromShipment(field: String)
  /// A quantity has another sign than the shipment.
  case signOfShipment
  /// A shipment has nothing left to invoice.
  case alreadyInvoiced(lineNo: Int, shipmentNo: Code)
  /// A shipment line has less left than an invoice charges.
  case moreThanShipped(shipmentNo: Code)
  /// A document that is named is none of the customer's entries.
  case notOnAccount(field: String, Code)
  /// The posting would be refused for a reason that the report does not look at.
  case refused(PostingError)
}
