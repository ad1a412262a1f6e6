import Accounting

/// The fields that a document must have by setup before it is posted or finished.
struct MandatoryFields: ~Copyable {
  let document: ServiceDocument

  private var header: ServiceHeader { _read { yield document.sharedHeader.value } }

  /// Salesperson, and what an order must say about its service.
  func require(in company: Company, faultReasons: Bool = true) throws(PostingError) {
    if company.serviceSetup.salespersonMandatory, header.salespersonCode.isBlank {
      throw mustHave("Salesperson Code")
    }
    guard header.documentType == .order else { return }
    if company.serviceSetup.serviceOrderTypeMandatory, header.serviceOrderType.isBlank {
      throw .orderTypeMissing(document.reference)
    }
    if company.serviceSetup.serviceOrderStartMandatory, header.startingDate.isBlank {
      throw mustHave("Starting Date")
    }
    if company.serviceSetup.serviceOrderFinishMandatory, header.finishingDate.isBlank {
      throw mustHave("Finishing Date")
    }
    guard faultReasons, company.serviceSetup.faultReasonCodeMandatory else { return }
    for itemLine in document.itemLines where itemLine.faultReasonCode.isBlank {
      throw .record(
        .mustHaveValue(
          field: "Fault Reason Code", document.reference(toItemLine: itemLine.lineNo)))
    }
  }

  /// A line that does something: its link, its unit, its work type.
  ///
  /// Lines are large: each is read where it stands.
  func require(
    of lines: [ServiceLine], _ place: Int, in company: Company
  ) throws(PostingError) {
    guard
      !lines[place].quantities.toShip.isZero || !lines[place].quantities.toInvoice.isZero
        || !lines[place].quantities.toConsume.isZero
    else { return }
    let content = lines[place].sharedContent
    let (type, lineNo) = (content.type, lines[place].lineNo)
    if header.documentType == .order, header.linkServiceToServiceItem,
      type == .item || type == .resource, content.serviceItemLineNo == 0
    {
      throw mustHave("Service Item Line No.", lineNo)
    }
    if company.serviceSetup.workTypeCodeMandatory, type == .resource,
      content.workTypeCode.isBlank
    {
      throw mustHave("Work Type Code", lineNo)
    }
    if company.serviceSetup.unitOfMeasureMandatory,
      type == .item || type == .resource || type == .cost,
      content.unitOfMeasureCode.isBlank
    {
      throw mustHave("Unit of Measure Code", lineNo)
    }
  }

  private func mustHave(_ field: String) -> PostingError {
    .record(.mustHaveValue(field: field, document.reference))
  }

  private func mustHave(_ field: String, _ lineNo: Int) -> PostingError {
    .record(.mustHaveValue(field: field, document.reference(toLine: lineNo)))
  }
}
