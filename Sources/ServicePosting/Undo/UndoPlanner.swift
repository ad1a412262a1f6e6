import Accounting

/// Works an undo out: checks all lines first, then takes one after the other back (Q-220
/// to Q-242).
struct UndoPlanner {
  let request: UndoRequest
  let shipment: ServiceShipment
  /// The lines to take back, in the order of their numbers.
  let lines: [ServiceShipmentLine]
  /// The order; `nil` if it is gone.
  var document: ServiceDocument?
  var journal: JournalDraft
  var corrections: [UndoPlan.Correction] = []
  var serviceEntries: [ServiceLedgerEntry] = []
  var warrantyEntries: [WarrantyLedgerEntry] = []
  var closedWarrantyEntries: [Int] = []
  var notes: [PostingNote] = []
  var dimensionSets: DimensionSets
  /// The numbers of the shipment's lines with the new ones among them.
  private var lineNos: [Int]
  /// The place of the last item entry in the draft, which BC does not forget from line to line.
  var lastItemPlace: Int?
  let serviceEntriesBefore: Int
  let warrantyEntriesBefore: Int

  init(_ request: UndoRequest, in company: borrowing Company) throws(PostingError) {
    guard let shipment = company.shipments[request.shipmentNo] else {
      throw .record(
        .notFound(
          RecordReference("Service Shipment Header", [("No.", "\(request.shipmentNo)")])))
    }
    self.request = request
    self.shipment = shipment
    lines = try Self.lines(of: shipment, request)
    document = company.documents[DocumentID(.order, shipment.orderNo)]
    journal = JournalDraft(following: company.books)
    dimensionSets = company.books.dimensionSets
    lineNos = shipment.lines.map(\.lineNo)
    serviceEntriesBefore = company.serviceEntries.lastEntryNo
    warrantyEntriesBefore = company.warrantyEntries.lastEntryNo
    notes.append(PostingNote("N-ASKED", "\(request.question) Answered Yes."))
  }

  /// Takes the lines back; an error leaves nothing behind.
  mutating func run(in company: Company) throws(PostingError) {
    for line in lines {
      let lineNo = try correctionLineNo(of: line)
      let itemEntryNo = try postItem(line, lineNo, in: company)
      try postResource(line, in: company)
      corrections.append(correction(of: line, lineNo, itemEntryNo))
      lineNos.append(lineNo)
      lineNos.sort()
      mirrorServiceEntries(of: line, in: company)
      mirrorWarranty(of: line, in: company)
      try reopenOrderLine(of: line, in: company)
    }
    let setup = company.books.sourceCodeSetup
    journal.closeItemRegister(
      sourceCode: request.kind == .shipment ? setup.sales : setup.serviceManagement,
      userID: request.user, creationDate: request.workDate)
    noteItemRegister(setup)
  }

  /// What an undone shipment returns to stock counts as sales.
  private mutating func noteItemRegister(_ setup: SourceCodeSetup) {
    guard request.kind == .shipment, !journal.itemRegisters.isEmpty,
      setup.sales != setup.serviceManagement
    else { return }
    notes.append(
      PostingNote(
        "N-QUIRK",
        "the item register of the undo has Source Code \(setup.sales), not "
          + "\(setup.serviceManagement) (X-43)"))
  }

  /// The plan, once everything is worked out.
  consuming func finished(in company: Company) throws(PostingError) -> UndoPlan {
    guard let document else { throw .record(.notFound(orderLine(lines.first))) }
    var plan = UndoPlan(
      request: request, journal: journal, documentAfter: document,
      companyVersion: company.version)
    plan.corrections = corrections
    plan.serviceEntries = serviceEntries
    plan.warrantyEntries = warrantyEntries
    plan.closedWarrantyEntries = closedWarrantyEntries
    plan.notes = notes
    plan.serviceRegister = serviceRegister(in: company)
    if dimensionSets.count > company.books.dimensionSets.count {
      plan.dimensionSets = dimensionSets
    }
    return plan
  }

  /// Halfway to the next line of the shipment, corrections included, or 10000 behind the last
  ///
  private func correctionLineNo(of line: ServiceShipmentLine) throws(PostingError) -> Int {
    guard let next = lineNos.first(where: { $0 > line.lineNo }) else {
      return line.lineNo + 10_000
    }
    let step = (next - line.lineNo) / 2
    guard step > 0 else { throw .noSpaceForCorrections }
    return line.lineNo + step
  }

  /// What is shipped is as if invoiced, or consumed, on both lines: nothing is left to invoice
  ///
  private func correction(
    of line: ServiceShipmentLine, _ lineNo: Int, _ itemEntryNo: Int
  ) -> UndoPlan.Correction {
    let isShipment = request.kind == .shipment
    var corrected = line
    corrected.quantityInvoiced = isShipment ? line.quantity : line.quantityInvoiced
    corrected.quantityInvoicedBase = isShipment ? line.quantityBase : line.quantityInvoicedBase
    corrected.quantityConsumed = isShipment ? line.quantityConsumed : line.quantity
    corrected.quantityConsumedBase = isShipment ? line.quantityConsumedBase : line.quantityBase
    corrected.correction = true
    let new = ServiceShipmentLine(
      lineNo: lineNo, sharedContent: line.sharedContent, quantity: -line.quantity,
      quantityBase: -line.quantityBase,
      quantityInvoiced: isShipment ? -line.quantity : line.quantityInvoiced,
      quantityInvoicedBase: isShipment ? -line.quantityBase : line.quantityInvoicedBase,
      quantityConsumed: isShipment ? line.quantityConsumed : -line.quantity,
      quantityConsumedBase: isShipment ? line.quantityConsumedBase : -line.quantityBase,
      orderNo: line.orderNo, orderLineNo: line.orderLineNo, itemEntryNo: itemEntryNo,
      applToServiceEntry: line.applToServiceEntry,
      applToWarrantyEntry: line.applToWarrantyEntry, correction: true,
      trackedEntryNos: line.trackedEntryNos.isEmpty
        ? [] : Array((itemEntryNo - line.trackedEntryNos.count + 1)...itemEntryNo))
    return UndoPlan.Correction(corrected: corrected, line: new)
  }

  /// One register for the run, if there are service entries.
  private func serviceRegister(in company: Company) -> ServiceRegister? {
    guard !serviceEntries.isEmpty else { return nil }
    let hasWarranty = !warrantyEntries.isEmpty
    return ServiceRegister(
      entryNo: company.serviceRegisters.lastEntryNo + 1, fromEntryNo: serviceEntriesBefore + 1,
      toEntryNo: serviceEntriesBefore + serviceEntries.count,
      fromWarrantyEntryNo: hasWarranty ? warrantyEntriesBefore + 1 : 0,
      toWarrantyEntryNo: hasWarranty ? warrantyEntriesBefore + warrantyEntries.count : 0,
      creationDate: request.workDate,
      sourceCode: company.books.sourceCodeSetup.serviceManagement, userID: request.user)
  }
}
