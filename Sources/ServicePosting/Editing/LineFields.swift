import Accounting

/// The fields of a service line that may be set, each with its validation.
///
/// A field that is not here is kept by the program.
enum LineFields {
  typealias Validation =
    @Sendable (inout LineEdit, FieldValue, Company) throws(PostingError) -> Void

  static let validations: [String: Validation] = [
    "Description": { (edit, value, _) throws(PostingError) in
      edit.line.content.description = value.description
    },
    "Quantity": { (edit, value, company) throws(PostingError) in
      try edit.setQuantity(try number(value, "Quantity", edit), in: company)
    },
    "Type": { (edit, value, company) throws(PostingError) in
      try edit.setType(LineType(caption: value.description) ?? .text, in: company)
    },
    "No.": { (edit, value, company) throws(PostingError) in
      try edit.setNo(code(value), in: company)
    },
    "Service Item No.": { (edit, value, company) throws(PostingError) in
      try edit.setServiceItem(code(value), in: company)
    },
    "Quantity (Base)": { (edit, value, company) throws(PostingError) in
      let quantity: Quantity = try number(value, "Quantity (Base)", edit)
      try edit.setQuantity(try edit.baseEntry(quantity, "Quantity (Base)"), in: company)
    },
    "Qty. to Ship (Base)": { (edit, value, company) throws(PostingError) in
      let quantity: Quantity = try number(value, "Qty. to Ship (Base)", edit)
      try edit.setQtyToShip(try edit.baseEntry(quantity, "Qty. to Ship (Base)"), in: company)
    },
    "Qty. to Invoice (Base)": { (edit, value, company) throws(PostingError) in
      let quantity: Quantity = try number(value, "Qty. to Invoice (Base)", edit)
      try edit.setQtyToInvoice(try edit.baseEntry(quantity, "Qty. to Invoice (Base)"), in: company)
    },
    "Qty. to Ship": { (edit, value, company) throws(PostingError) in
      try edit.setQtyToShip(try number(value, "Qty. to Ship", edit), in: company)
    },
    "Qty. to Invoice": { (edit, value, company) throws(PostingError) in
      try edit.setQtyToInvoice(try number(value, "Qty. to Invoice", edit), in: company)
    },
    "Qty. to Consume": { (edit, value, company) throws(PostingError) in
      try edit.setQtyToConsume(try number(value, "Qty. to Consume", edit), in: company)
    },
    "Unit Price": { (edit, value, _) throws(PostingError) in
      try edit.setUnitPrice(try number(value, "Unit Price", edit))
    },
    "Unit Cost (LCY)": { (edit, value, company) throws(PostingError) in
      try edit.setUnitCost(try number(value, "Unit Cost (LCY)", edit), in: company)
    },
    "Appl.-to Item Entry": { (edit, value, company) throws(PostingError) in
      try edit.setApplToItemEntry(value, in: company)
    },
    "Appl.-from Item Entry": { (edit, value, company) throws(PostingError) in
      try edit.setApplFromItemEntry(value, in: company)
    },
    "Line Discount %": { (edit, value, _) throws(PostingError) in
      try edit.setLineDiscountPercent(try number(value, "Line Discount %", edit))
    },
    "Line Discount Amount": { (edit, value, _) throws(PostingError) in
      try edit.setLineDiscountAmount(try number(value, "Line Discount Amount", edit))
    },
    "Line Amount": { (edit, value, _) throws(PostingError) in
      try edit.setLineAmount(try number(value, "Line Amount", edit))
    },
    "Inv. Discount Amount": { (edit, value, _) throws(PostingError) in
      try edit.setInvDiscountAmount(try number(value, "Inv. Discount Amount", edit))
    },
    "Allow Invoice Disc.": { (edit, value, _) throws(PostingError) in
      try edit.setAllowInvoiceDisc(value == .boolean(true))
    },
    "Unit of Measure Code": { (edit, value, company) throws(PostingError) in
      try edit.setUnitOfMeasure(code(value), in: company)
    },
    "Location Code": { (edit, value, company) throws(PostingError) in
      try edit.setLocation(code(value), in: company)
    },
    "Variant Code": { (edit, value, company) throws(PostingError) in
      try edit.setVariant(code(value), in: company)
    },
    "Work Type Code": { (edit, value, company) throws(PostingError) in
      try edit.setWorkType(code(value), in: company)
    },
    "Service Item Line No.": { (edit, value, company) throws(PostingError) in
      try edit.setServiceItemLine(value, in: company)
    },
    "Contract No.": { (edit, value, _) throws(PostingError) in
      try edit.setContract(code(value))
    },
    "Appl.-to Service Entry": { (edit, value, company) throws(PostingError) in
      try edit.setApplToServiceEntry(value, in: company)
    },
    "Fault Reason Code": { (edit, value, company) throws(PostingError) in
      try edit.setFaultReason(code(value), in: company)
    },
    "Fault Area Code": { (edit, value, _) throws(PostingError) in
      edit.line.content.changeFault(\.faultAreaCode, to: code(value))
    },
    "Symptom Code": { (edit, value, _) throws(PostingError) in
      edit.line.content.changeFault(\.symptomCode, to: code(value))
    },
    "Fault Code": { (edit, value, _) throws(PostingError) in
      edit.line.content.faultCode = code(value)
    },
    "Resolution Code": { (edit, value, _) throws(PostingError) in
      edit.line.content.resolutionCode = code(value)
    },
    "Exclude Warranty": { (edit, value, company) throws(PostingError) in
      try edit.setExcludeWarranty(value == .boolean(true), in: company)
    },
    "Exclude Contract Discount": { (edit, value, company) throws(PostingError) in
      try edit.setExcludeContractDiscount(value == .boolean(true), in: company)
    },
    "VAT Prod. Posting Group": { (edit, value, company) throws(PostingError) in
      try edit.setVATProductGroup(code(value), in: company)
    },
    "Gen. Prod. Posting Group": { (edit, value, company) throws(PostingError) in
      try edit.setGenProductGroup(code(value), in: company)
    },
    "Gen. Bus. Posting Group": { (edit, value, company) throws(PostingError) in
      try edit.setGenBusinessGroup(code(value), in: company)
    },
    "Serial No.": { (edit, value, _) throws(PostingError) in
      try edit.requireNoTracking()
      edit.line.content.serialNo = LongCode(fieldValue: value) ?? .blank
    },
    "Lot No.": { (edit, value, _) throws(PostingError) in
      try edit.requireNoTracking()
      edit.line.content.lotNo = LongCode(fieldValue: value) ?? .blank
    },
    "Posting Date": { (edit, value, _) throws(PostingError) in
      guard case .date(let date) = value, !date.isBlank else {
        throw .record(
          .mustHaveValue(
            field: "Posting Date", edit.document.reference(toLine: edit.line.lineNo)))
      }
      edit.line.content.postingDate = date
    },
  ]

  static func code(_ value: FieldValue) -> Code { Code(fieldValue: value) ?? .blank }

  static func number<Number: FixedPoint>(
    _ value: FieldValue, _ field: String, _ edit: LineEdit
  ) throws(PostingError) -> Number {
    guard let number = Number(fieldValue: value) else {
      throw .record(
        .tooLarge(field: field, edit.document.reference(toLine: edit.line.lineNo)))
    }
    return number
  }
}
